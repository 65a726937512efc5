package dev.prilavok.royalty.payouts;

import static dev.prilavok.royalty.payouts.PayoutJson.Command.text;

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
import java.time.Instant;
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

/** Payouts for programs of head office: what the bank answered, what is held back. Batches have an address of their own. */
@Path("/api/v1/office/payouts")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office: payouts")
class OfficePayoutsApi {
    private final Payouts payouts;
    private final PayoutSight sight;
    private final ApiWrites writes;
    private final AuditLog audit;
    private final Scope scope;
    private final CurrentUser user;

    OfficePayoutsApi(
            Payouts payouts, PayoutSight sight, ApiWrites writes, AuditLog audit, Scope scope, CurrentUser user) {
        this.payouts = payouts;
        this.sight = sight;
        this.writes = writes;
        this.audit = audit;
        this.scope = scope;
        this.user = user;
    }

    @GET
    @Operation(operationId = "listPayouts", summary = "List payouts", description = "The newest first, by cursor")
    @APIResponse(
            responseCode = "200",
            description = "A page of payouts",
            content =
                    @Content(
                            schema = @Schema(implementation = PayoutJson.Page.class),
                            examples = @ExampleObject(name = "payouts", value = PayoutJson.PAGE)))
    @APIResponse(responseCode = "400", description = "A filter cannot be read")
    public PayoutJson.Page list(
            @Parameter(description = "PLANNED, APPROVED, SENT, PAID, RETURNED, UNKNOWN or BLOCKED")
                    @QueryParam("state")
                    @Nullable
                    String state,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Payouts in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var only = state == null ? null : OfficePayoutPages.state(state);
        return PayoutJson.Page.of(scope.network(() -> payouts.list(null, only, null, cursor, ApiWrites.rows(limit))));
    }

    @GET
    @Path("{payout}")
    @Operation(operationId = "readPayout", summary = "Read a payout", description = "With everything that happened")
    @APIResponse(
            responseCode = "200",
            description = "The payout",
            content =
                    @Content(
                            schema = @Schema(implementation = PayoutJson.class),
                            examples = @ExampleObject(name = "payout", value = PayoutJson.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such payout")
    public PayoutJson read(@PathParam("payout") UUID id) {
        return scope.network(() -> read(payouts.find(id)));
    }

    private PayoutJson read(Payout payout) {
        return PayoutJson.of(payout, payouts.steps(payout));
    }

    @POST
    @Path("{payout}/paid")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "payoutPaid",
            summary = "The bank paid",
            description = "Needs the bank's day and number and what shows it")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = PayoutJson.Command.class),
                            examples = @ExampleObject(name = "body", value = PayoutJson.Command.SAID)))
    @APIResponse(
            responseCode = "200",
            description = "The payout; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = PayoutJson.class),
                            examples = @ExampleObject(name = "payout", value = PayoutJson.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such payout")
    @APIResponse(responseCode = "409", description = "It is in a state from which this does not lead on")
    @APIResponse(responseCode = "422", description = "Day or evidence is missing")
    public PayoutJson paid(
            @PathParam("payout") UUID id,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            PayoutJson.@Nullable Command body) {
        return step(
                "paid",
                id,
                key,
                body,
                said -> payouts.paid(id, day(said), text(said.reference()), user.login(), text(said.evidence())));
    }

    @POST
    @Path("{payout}/returned")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "payoutReturned",
            summary = "The bank sent the money back",
            description = "It is available to the franchisee again")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = PayoutJson.Command.class),
                            examples = @ExampleObject(name = "body", value = PayoutJson.Command.SAID)))
    @APIResponse(
            responseCode = "200",
            description = "The payout; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = PayoutJson.class),
                            examples = @ExampleObject(name = "payout", value = PayoutJson.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such payout")
    @APIResponse(responseCode = "409", description = "It is in a state from which this does not lead on")
    @APIResponse(responseCode = "422", description = "Day, reason or evidence is missing")
    public PayoutJson returned(
            @PathParam("payout") UUID id,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            PayoutJson.@Nullable Command body) {
        return step(
                "returned",
                id,
                key,
                body,
                said -> payouts.returned(id, day(said), text(said.why()), user.login(), text(said.evidence())));
    }

    @POST
    @Path("{payout}/block")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "blockPayout",
            summary = "Hold a payout back",
            description = "The reason is DISPUTED or COMPLIANCE")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = PayoutJson.Command.class),
                            examples =
                                    @ExampleObject(
                                            name = "body",
                                            value = "{\"reason\": \"COMPLIANCE\", \"why\": \"passport\"}")))
    @APIResponse(
            responseCode = "200",
            description = "The payout; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = PayoutJson.class),
                            examples = @ExampleObject(name = "payout", value = PayoutJson.ONE)))
    @APIResponse(responseCode = "400", description = "The reason is not one that a person gives")
    @APIResponse(responseCode = "404", description = "There is no such payout")
    @APIResponse(responseCode = "409", description = "It is in a state from which this does not lead on")
    @APIResponse(responseCode = "422", description = "Nobody says why")
    public PayoutJson block(
            @PathParam("payout") UUID id,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            PayoutJson.@Nullable Command body) {
        return step(
                "block",
                id,
                key,
                body,
                said -> payouts.block(
                        id,
                        BlockReason.byPerson(text(said.reason()))
                                .orElseThrow(() -> new BadRequest("reason").at("reason")),
                        text(said.why()),
                        user.login()));
    }

    @POST
    @Path("{payout}/unblock")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "unblockPayout",
            summary = "Let a payout go on",
            description = "The next batch takes it up")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = PayoutJson.Command.class),
                            examples = @ExampleObject(name = "body", value = "{\"why\": \"passport is here\"}")))
    @APIResponse(
            responseCode = "200",
            description = "The payout; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = PayoutJson.class),
                            examples = @ExampleObject(name = "payout", value = PayoutJson.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such payout")
    @APIResponse(responseCode = "409", description = "It is in a state from which this does not lead on")
    @APIResponse(responseCode = "422", description = "Nobody says why")
    public PayoutJson unblock(
            @PathParam("payout") UUID id,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            PayoutJson.@Nullable Command body) {
        return step("unblock", id, key, body, said -> payouts.unblock(id, text(said.why()), user.login()));
    }

    private interface Deed {
        Payout done(PayoutJson.Command said);
    }

    private PayoutJson step(String step, UUID id, @Nullable String key, PayoutJson.@Nullable Command body, Deed deed) {
        var said = PayoutJson.Command.of(body);
        return scope.network(() -> {
            payouts.find(id);
            return writes.once("payout-" + step, id.toString(), key, said, PayoutJson.class, () -> {
                audit.record("payout-" + step, id.toString(), said.why());
                return read(deed.done(said));
            });
        });
    }

    private Instant day(PayoutJson.Command said) {
        var day = sight.bankDay(text(said.day()));
        if (day == null) throw PayoutRefused.day();
        return day;
    }
}
