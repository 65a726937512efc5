package dev.prilavok.royalty.statements;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.Lang;
import dev.prilavok.ledger.CloseCheck;
import dev.prilavok.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Months of the book, for programs of head office: what is missing, closing, how far that is. */
@Path("/api/v1/office/months")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office statements")
class OfficeMonthsApi {
    static final String MONTH = """
            {"month": "2026-10", "state": "DONE", "owners": 12, "done": 12, "statements": 12, "startedAt": "2026-11-01T06:00:00Z",
             "startedBy": "accountant", "finishedAt": "2026-11-01T06:00:04Z", "missing": []}""";

    private final MonthClose close;
    private final ApiWrites writes;
    private final Scope scope;
    private final CurrentUser user;
    private final Lang lang;

    OfficeMonthsApi(MonthClose close, ApiWrites writes, Scope scope, CurrentUser user, Lang lang) {
        this.close = close;
        this.writes = writes;
        this.scope = scope;
        this.user = user;
        this.lang = lang;
    }

    /** What is missing. */
    @Schema(name = "MonthFinding")
    record Finding(String text, @Nullable String url, boolean blocks) {
        static Finding of(CloseCheck.Finding one) {
            return new Finding(one.text(), one.url(), one.blocks());
        }
    }

    /** A month. */
    @Schema(name = "MonthClose")
    record Month(
            String month,
            @Schema(description = "OPEN, RUNNING or DONE") String state,
            int owners,
            int done,
            int statements,
            @Nullable Instant startedAt,
            @Nullable String startedBy,
            @Nullable Instant finishedAt,

            @Schema(description = "Only of a month that is open")
            List<Finding> missing) {
        static Month of(CloseRun run) {
            return new Month(
                    run.month().toString(),
                    run.finished() ? "DONE" : "RUNNING",
                    run.owners(),
                    run.done(),
                    run.statements(),
                    run.startedAt(),
                    run.startedBy(),
                    run.finishedAt(),
                    List.of());
        }
    }

    @GET
    @Path("{month}")
    @Operation(
            operationId = "readMonth",
            summary = "Read how far a month is",
            description = "With what is missing while it is open")
    @APIResponse(
            responseCode = "200",
            description = "The month",
            content =
                    @Content(
                            schema = @Schema(implementation = Month.class),
                            examples = @ExampleObject(name = "month", value = MONTH)))
    @APIResponse(responseCode = "400", description = "No month such as 2026-10")
    public Month read(@PathParam("month") String typed) {
        var month = OfficeStatementsApi.month(typed);
        return scope.network(() -> close.run(month)
                .map(Month::of)
                .orElseGet(() -> new Month(
                        month.toString(),
                        "OPEN",
                        0,
                        0,
                        0,
                        null,
                        null,
                        null,
                        close.findings(month, lang.locale()).stream()
                                .map(Finding::of)
                                .toList())));
    }

    @POST
    @Path("{month}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "closeMonth",
            summary = "Begin to close a month",
            description = "The rest is a durable job; a close that runs goes on")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = StatementJson.Month.class),
                            examples =
                                    @ExampleObject(
                                            name = "body",
                                            value = "{\"reason\": \"Банк ответит в понедельник\"}")))
    @APIResponse(
            responseCode = "200",
            description = "How far it is; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = Month.class),
                            examples = @ExampleObject(name = "month", value = MONTH)))
    @APIResponse(
            responseCode = "409",
            description = "Not over, closed already, an earlier one is open, or something is missing")
    public Month begin(
            @PathParam("month") String typed,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            StatementJson.@Nullable Month body) {
        var month = OfficeStatementsApi.month(typed);
        var reason = body == null ? null : body.reason();
        return scope.network(() ->
                writes.once("month-close", month.toString(), key, String.valueOf(reason), Month.class, () -> {
                    close.start(month, reason, user.login(), lang.locale());
                    return Month.of(close.run(month).orElseThrow());
                }));
    }
}
