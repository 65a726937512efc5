package dev.prilavok.royalty;

import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Writes the books of what happened before there were any, when the accountant says so; what is written already stays. */
@Path("/office/ledger/earlier")
@RolesAllowed({Role.OWNER, Role.ACCOUNTANT})
class OfficeEarlierPages {
    private final EarlierBooks books;
    private final Scope scope;
    private final AuditLog audit;
    private final Flash flash;
    private final Lang lang;

    OfficeEarlierPages(EarlierBooks books, Scope scope, AuditLog audit, Flash flash, Lang lang) {
        this.books = books;
        this.scope = scope;
        this.audit = audit;
        this.flash = flash;
        this.lang = lang;
    }

    @POST
    public Response post() {
        scope.network(() -> audit.record("ledger.earlier", "all shops", null));
        var seen = books.post();
        flash.say(Texts.of(EarnMessages.class, lang.locale()).earlierDone(seen));
        return Response.seeOther(URI.create("/office/ledger")).build();
    }
}
