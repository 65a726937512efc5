package dev.prilavok.royalty.statements;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** What the franchisee who asks may see: his own statements and their disputes, and no drafts of head office. */
@RequestScoped
class OwnStatements {
    private final Statements statements;
    private final Disputes disputes;
    private final CurrentUser user;

    OwnStatements(Statements statements, Disputes disputes, CurrentUser user) {
        this.statements = statements;
        this.disputes = disputes;
        this.user = user;
    }

    Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }

    /** The month that runs. */
    Statement draft() {
        var shop = shop();
        return statements.draft(shop.franchisee(), shop.currency()).orElseThrow(() -> new NotFound("statement"));
    }

    String login() {
        return user.login();
    }

    /** @throws NotFound when it is somebody else's, or not issued yet */
    Statement statement(UUID id) {
        var one = statements.get(id);
        if (!one.franchisee().equals(shop().franchisee()) || one.number() == null) throw new NotFound("statement");
        return one;
    }

    /** @throws NotFound when it is somebody else's, or of another statement */
    Dispute dispute(UUID statement, UUID id) {
        var one = disputes.get(id);
        if (!one.statement().equals(statement(statement).id())) throw new NotFound("dispute");
        return one;
    }
}
