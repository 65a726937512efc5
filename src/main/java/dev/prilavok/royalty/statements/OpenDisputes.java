package dev.prilavok.royalty.statements;

import dev.prilavok.identity.MenuCount;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;

/** How many disputes wait for an answer, in head office's menu. */
@ApplicationScoped
class OpenDisputes implements MenuCount {
    private final Disputes disputes;
    private final Scope scope;

    OpenDisputes(Disputes disputes, Scope scope) {
        this.disputes = disputes;
        this.scope = scope;
    }

    @Override
    public String place() {
        return "disputes";
    }

    @Override
    public int waiting() {
        return scope.network(() -> disputes.open());
    }
}
