package dev.prilavok.cases;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.MenuCount;
import dev.prilavok.identity.Role;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;

/** The number of open cases in the menu: of the chosen shop, or of the network; one look into an index of what is open. */
@ApplicationScoped
class OpenCases implements MenuCount {
    private final Cases cases;
    private final CurrentUser user;
    private final Scope scope;

    OpenCases(Cases cases, CurrentUser user, Scope scope) {
        this.cases = cases;
        this.user = user;
        this.scope = scope;
    }

    @Override
    public String place() {
        return "cases";
    }

    @Override
    public int waiting() {
        if (!user.is(Role.FRANCHISEE, Role.ASSISTANT)) return scope.network(() -> cases.open());
        return user.chosenShop()
                .map(shop -> scope.shop(shop.id(), () -> cases.open()))
                .orElse(0);
    }
}
