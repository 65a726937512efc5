package dev.prilavok.royalty.statements;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The statements that the franchisee who asks may see: issued ones and the running month. */
@RequestScoped
class OwnStatements {
    private final Statements statements;
    private final CurrentUser user;

    OwnStatements(Statements statements, CurrentUser user) {
        this.statements = statements;
        this.user = user;
    }

    /** The shop in which the franchisee works. */
    Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }

    /** Drafts of head office are not the franchisee's business yet. */
    Statement get(UUID id) {
        var one = statements.get(id);
        if (!one.franchisee().equals(shop().franchisee()) || one.number() == null) throw new NotFound("statement");
        return one;
    }

    /** The month that runs. */
    Statement draft() {
        var shop = shop();
        return statements.draft(shop.franchisee(), shop.currency()).orElseThrow(() -> new NotFound("statement"));
    }
}
