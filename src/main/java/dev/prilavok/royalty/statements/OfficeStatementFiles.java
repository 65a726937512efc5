package dev.prilavok.royalty.statements;

import dev.prilavok.identity.Role;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Statements of franchisees to send and to keep: papers and spreadsheets. */
@Path("/office/statements")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.WILDCARD)
class OfficeStatementFiles {
    private final Statements statements;
    private final StatementPapers papers;
    private final Scope scope;
    private final Sheets sheets;

    OfficeStatementFiles(Statements statements, StatementPapers papers, Scope scope, Sheets sheets) {
        this.statements = statements;
        this.papers = papers;
        this.scope = scope;
        this.sheets = sheets;
    }

    @GET
    @Path("{statement}/pdf")
    public Response pdf(@PathParam("statement") UUID id) {
        return scope.network(() -> papers.statement(issued(id)));
    }

    @GET
    @Path("{statement}/paper")
    public Response paper(@PathParam("statement") UUID id) {
        return scope.network(() -> papers.byModel(issued(id)));
    }

    @GET
    @Path("{statement}/lines")
    public Response lines(@PathParam("statement") UUID id, @QueryParam("as") @DefaultValue("csv") String as) {
        var one = scope.network(() -> statements.get(id));
        return sheets.send(papers.lines(one, scope::network), as);
    }

    @GET
    @Path("{statement}/upd")
    public Response upd(@PathParam("statement") UUID id, @QueryParam("as") @DefaultValue("csv") String as) {
        var one = scope.network(() -> issued(id));
        return sheets.send(papers.upd(one, scope::network), as);
    }

    private Statement issued(UUID id) {
        var one = statements.get(id);
        if (one.number() == null) throw StatementRefused.moved();
        return one;
    }
}
