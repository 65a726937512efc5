package dev.prilavok.royalty.statements;

import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A franchisee's own statements, for programs. */
@Path("/api/v1/franchise/statements")
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Franchise statements")
class FranchiseStatementsApi {
    private final Statements statements;
    private final OwnStatements own;
    private final ApiWrites writes;

    FranchiseStatementsApi(Statements statements, OwnStatements own, ApiWrites writes) {
        this.statements = statements;
        this.own = own;
        this.writes = writes;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listOwnStatements",
            summary = "List issued statements",
            description = "The newest first, at most ten years")
    @APIResponse(
            responseCode = "200",
            description = "The statements",
            content =
                    @Content(
                            schema = @Schema(implementation = StatementJson.Page.class),
                            examples = @ExampleObject(name = "statements", value = StatementJson.PAGE)))
    public StatementJson.Page list(
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug) {
        var shop = own.shop();
        return new StatementJson.Page(
                statements.issued(shop.franchisee(), shop.currency()).stream()
                        .map(StatementJson::of)
                        .toList(),
                null);
    }

    @GET
    @Path("draft")
    @Transactional
    @Operation(operationId = "readOwnDraft", summary = "Read the running month as it stands")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content =
                    @Content(
                            schema = @Schema(implementation = StatementJson.class),
                            examples = @ExampleObject(name = "statement", value = StatementJson.ONE)))
    @APIResponse(responseCode = "404", description = "Nothing stands and nothing has moved")
    public StatementJson draft(
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug) {
        var shop = own.shop();
        return statements
                .draft(shop.franchisee(), shop.currency())
                .map(StatementJson::of)
                .orElseThrow(() -> new NotFound("statement"));
    }

    @GET
    @Path("{statement}")
    @Transactional
    @Operation(operationId = "readOwnStatement", summary = "Read a statement")
    @APIResponse(
            responseCode = "200",
            description = "The statement",
            content =
                    @Content(
                            schema = @Schema(implementation = StatementJson.class),
                            examples = @ExampleObject(name = "statement", value = StatementJson.ONE)))
    @APIResponse(responseCode = "404", description = "This franchisee has no such statement")
    public StatementJson read(
            @PathParam("statement") UUID id,
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug) {
        return StatementJson.of(own.statement(id));
    }

    @GET
    @Path("{statement}/lines")
    @Transactional
    @Operation(
            operationId = "listOwnStatementLines",
            summary = "List the lines of a statement",
            description = "The oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of lines",
            content =
                    @Content(
                            schema = @Schema(implementation = StatementJson.Lines.class),
                            examples = @ExampleObject(name = "lines", value = StatementJson.LINES)))
    @APIResponse(responseCode = "404", description = "This franchisee has no such statement")
    public StatementJson.Lines lines(
            @PathParam("statement") UUID id,
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Rows in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        return StatementJson.Lines.of(statements.lines(own.statement(id), cursor, ApiWrites.rows(limit)));
    }

    @POST
    @Path("{statement}/accept")
    @Transactional
    @Operation(operationId = "acceptOwnStatement", summary = "Agree with a statement")
    @APIResponse(
            responseCode = "200",
            description = "What has become of it; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = StatementJson.class),
                            examples = @ExampleObject(name = "statement", value = StatementJson.ONE)))
    @APIResponse(responseCode = "404", description = "This franchisee has no such statement")
    @APIResponse(responseCode = "409", description = "It is in a state from which this does not lead on")
    public StatementJson accept(
            @PathParam("statement") UUID id,
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug,
            @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        return writes.once("statement-accept", id.toString(), key, "", StatementJson.class, () -> {
            statements.accept(own.statement(id).id(), own.login());
            return StatementJson.of(own.statement(id));
        });
    }
}
