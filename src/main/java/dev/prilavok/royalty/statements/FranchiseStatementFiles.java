package dev.prilavok.royalty.statements;

import dev.prilavok.identity.Role;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A franchisee's statements to keep: papers and spreadsheets. */
@Path("/franchise/statements")
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.WILDCARD)
class FranchiseStatementFiles {
    private final OwnStatements own;
    private final StatementPapers papers;
    private final Scope scope;
    private final Sheets sheets;

    FranchiseStatementFiles(OwnStatements own, StatementPapers papers, Scope scope, Sheets sheets) {
        this.own = own;
        this.papers = papers;
        this.scope = scope;
        this.sheets = sheets;
    }

    /** The statement as a paper. */
    @GET
    @Path("{statement}/pdf")
    @Transactional
    public Response pdf(@PathParam("statement") UUID id) {
        return papers.statement(own.statement(id));
    }

    /** The paper that the agreement asks for. */
    @GET
    @Path("{statement}/paper")
    @Transactional
    public Response paper(@PathParam("statement") UUID id) {
        return papers.byModel(own.statement(id));
    }

    /** Every line, for a spreadsheet. */
    @GET
    @Path("{statement}/lines")
    public Response lines(@PathParam("statement") UUID id, @QueryParam("as") @DefaultValue("csv") String as) {
        var shop = own.shop();
        var one = scope.shop(shop.id(), () -> own.statement(id));
        return sheets.send(papers.lines(one, work -> scope.shop(shop.id(), work)), as);
    }

    /** The lines of the running month, for a spreadsheet. */
    @GET
    @Path("draft/lines")
    public Response draftLines(@QueryParam("as") @DefaultValue("csv") String as) {
        var shop = own.shop();
        var one = scope.shop(shop.id(), own::draft);
        return sheets.send(papers.lines(one, work -> scope.shop(shop.id(), work)), as);
    }

    /** What the transfer document names, for those who resell. */
    @GET
    @Path("{statement}/upd")
    public Response upd(@PathParam("statement") UUID id, @QueryParam("as") @DefaultValue("csv") String as) {
        var shop = own.shop();
        var one = scope.shop(shop.id(), () -> own.statement(id));
        return sheets.send(papers.upd(one, work -> scope.shop(shop.id(), work)), as);
    }
}
