package dev.prilavok.cash.bank;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lines of the bank, for programs of head office. */
@Path("/api/v1/office/bank-lines")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office: bank")
class OfficeBankApi {
    private final BankLines lines;
    private final BankMatching matching;
    private final ApiWrites writes;
    private final AuditLog audit;
    private final Scope scope;
    private final CurrentUser user;

    OfficeBankApi(
            BankLines lines, BankMatching matching, ApiWrites writes, AuditLog audit, Scope scope, CurrentUser user) {
        this.lines = lines;
        this.matching = matching;
        this.writes = writes;
        this.audit = audit;
        this.scope = scope;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "listBankLines",
            summary = "List lines of the bank",
            description = "The newest day first, by cursor")
    @APIResponse(
            responseCode = "200",
            description = "A page of lines",
            content =
                    @Content(
                            schema = @Schema(implementation = BankJson.Page.class),
                            examples = @ExampleObject(name = "lines", value = BankJson.PAGE)))
    @APIResponse(responseCode = "400", description = "A filter cannot be read")
    public BankJson.Page list(
            @Parameter(description = "open, done or all") @QueryParam("state") @DefaultValue("open") String state,
            @Parameter(description = "in or out; both when absent") @QueryParam("way") @DefaultValue("") String way,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Lines in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var filter = new OfficeBankPages.Asked(state, way, "").filter(cursor, ApiWrites.rows(limit));
        return BankJson.Page.of(scope.network(() -> lines.list(filter)));
    }

    @GET
    @Path("{line}")
    @Operation(
            operationId = "readBankLine",
            summary = "Read a line of the bank",
            description = "With what it is for, and what it could be for with the reasons")
    @APIResponse(
            responseCode = "200",
            description = "The line",
            content =
                    @Content(
                            schema = @Schema(implementation = BankJson.class),
                            examples = @ExampleObject(name = "line", value = BankJson.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such line")
    public BankJson read(@PathParam("line") UUID id) {
        return scope.network(() -> {
            var line = lines.find(id);
            return BankJson.of(line, lines.matches(id), matching.proposals(line));
        });
    }

    @POST
    @Path("{line}/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "confirmBankLine",
            summary = "Say what a line of the bank is for",
            description = "One of its proposals; the money is written into the books")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = BankJson.Said.class),
                            examples = @ExampleObject(name = "body", value = BankJson.SAID)))
    @APIResponse(
            responseCode = "200",
            description = "The match; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = BankJson.Match.class),
                            examples = @ExampleObject(name = "match", value = BankJson.MATCHED)))
    @APIResponse(responseCode = "404", description = "There is no such line")
    @APIResponse(responseCode = "409", description = "It is no proposal, not ready, or more than what is left")
    public BankJson.Match confirm(
            @PathParam("line") UUID id,
            BankJson.@Nullable Said said,
            @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        if (said == null || said.kind() == null) throw new BadRequest("kind").at("kind");
        var target = said.target();
        if (target == null) throw new BadRequest("target").at("target");
        var kind = said.kind();
        return scope.network(() ->
                writes.once("bank-line.confirm", id.toString(), key, said, BankJson.Match.class, () -> {
                    audit.record("bank-line.matched", id.toString(), kind + " " + target);
                    return BankJson.Match.of(matching.confirm(id, kind, target, user.login()));
                }));
    }
}
