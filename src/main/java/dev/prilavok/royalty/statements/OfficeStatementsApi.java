package dev.prilavok.royalty.statements;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
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
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
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

/** Statements of every franchisee, for programs of head office. */
@Path("/api/v1/office/statements")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office statements")
class OfficeStatementsApi {
    private final Statements statements;
    private final ApiWrites writes;
    private final Scope scope;
    private final CurrentUser user;

    OfficeStatementsApi(Statements statements, ApiWrites writes, Scope scope, CurrentUser user) {
        this.statements = statements;
        this.writes = writes;
        this.scope = scope;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "listStatements",
            summary = "List statements",
            description = "The newest month first, by cursor")
    @APIResponse(
            responseCode = "200",
            description = "A page of statements",
            content =
                    @Content(
                            schema = @Schema(implementation = StatementJson.Page.class),
                            examples = @ExampleObject(name = "statements", value = StatementJson.PAGE)))
    @APIResponse(responseCode = "400", description = "A filter cannot be read")
    public StatementJson.Page list(
            @Parameter(description = "Such as 2026-10") @QueryParam("month") @Nullable String month,
            @Parameter(description = "CALCULATED, REVIEWED, ISSUED, ACCEPTED, DISPUTED, RESOLVED, SETTLED or ARCHIVED")
                    @QueryParam("state")
                    @Nullable
                    String state,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Rows in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var filter = new StatementFilter(
                month == null ? null : month(month), state(state), null, cursor, ApiWrites.rows(limit));
        return scope.network(() -> StatementJson.Page.of(statements.list(filter)));
    }

    @GET
    @Path("{statement}")
    @Operation(operationId = "readStatement", summary = "Read a statement")
    @APIResponse(
            responseCode = "200",
            description = "The statement",
            content =
                    @Content(
                            schema = @Schema(implementation = StatementJson.class),
                            examples = @ExampleObject(name = "statement", value = StatementJson.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such statement")
    public StatementJson read(@PathParam("statement") UUID id) {
        return scope.network(() -> StatementJson.of(statements.get(id)));
    }

    @GET
    @Path("{statement}/lines")
    @Operation(
            operationId = "listStatementLines",
            summary = "List the lines of a statement",
            description = "The oldest first; each names its journal and its order line")
    @APIResponse(
            responseCode = "200",
            description = "A page of lines",
            content =
                    @Content(
                            schema = @Schema(implementation = StatementJson.Lines.class),
                            examples = @ExampleObject(name = "lines", value = StatementJson.LINES)))
    @APIResponse(responseCode = "404", description = "There is no such statement")
    public StatementJson.Lines lines(
            @PathParam("statement") UUID id,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Rows in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var rows = ApiWrites.rows(limit);
        return scope.network(() -> StatementJson.Lines.of(statements.lines(statements.get(id), cursor, rows)));
    }

    @POST
    @Path("review")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reviewStatements", summary = "Mark all calculated statements of a month as reviewed")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = StatementJson.Month.class),
                            examples = @ExampleObject(name = "body", value = StatementJson.MONTH)))
    @APIResponse(
            responseCode = "200",
            description = "How many wait to be issued; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = StatementJson.Done.class),
                            examples =
                                    @ExampleObject(name = "done", value = "{\"month\": \"2026-10\", \"count\": 12}")))
    public StatementJson.Done review(
            @HeaderParam(ApiWrites.KEY) @Nullable String key, StatementJson.@Nullable Month body) {
        var month = month(body == null ? null : body.month());
        return scope.network(() -> writes.once(
                "statements-review", month.toString(), key, month.toString(), StatementJson.Done.class, () -> {
                    statements.reviewAll(month, user.login());
                    return new StatementJson.Done(
                            month.toString(), statements.states(month).getOrDefault(StatementState.REVIEWED, 0));
                }));
    }

    @POST
    @Path("issue")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "issueStatements",
            summary = "Issue all reviewed statements of a closed month",
            description = "Each gets its number and its hash and is frozen")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = StatementJson.Month.class),
                            examples = @ExampleObject(name = "body", value = StatementJson.MONTH)))
    @APIResponse(
            responseCode = "200",
            description = "How many were issued; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = StatementJson.Done.class),
                            examples =
                                    @ExampleObject(name = "done", value = "{\"month\": \"2026-10\", \"count\": 12}")))
    @APIResponse(responseCode = "409", description = "The month is not closed")
    public StatementJson.Done issue(
            @HeaderParam(ApiWrites.KEY) @Nullable String key, StatementJson.@Nullable Month body) {
        var month = month(body == null ? null : body.month());
        return scope.network(() -> writes.once(
                "statements-issue",
                month.toString(),
                key,
                month.toString(),
                StatementJson.Done.class,
                () -> new StatementJson.Done(month.toString(), statements.issue(month, user.login()))));
    }

    static YearMonth month(@Nullable String typed) {
        if (typed == null) throw new BadRequest("month").at("month");
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException odd) {
            throw new BadRequest("month").at("month");
        }
    }

    private static @Nullable StatementState state(@Nullable String typed) {
        if (typed == null) return null;
        return Arrays.stream(StatementState.values())
                .filter(state -> state.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new BadRequest("state").at("state"));
    }
}
