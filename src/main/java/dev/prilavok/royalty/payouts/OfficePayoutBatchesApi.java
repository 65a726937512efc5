package dev.prilavok.royalty.payouts;

import static dev.prilavok.royalty.payouts.PayoutJson.Command.text;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.tenancy.FranchiseeId;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Batches of payouts for programs of head office: planned, approved by two people, sent. */
@Path("/api/v1/office/payouts/batches")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office: payouts")
class OfficePayoutBatchesApi {
    private final Payouts payouts;
    private final ApiWrites writes;
    private final AuditLog audit;
    private final Scope scope;
    private final CurrentUser user;

    OfficePayoutBatchesApi(Payouts payouts, ApiWrites writes, AuditLog audit, Scope scope, CurrentUser user) {
        this.payouts = payouts;
        this.writes = writes;
        this.audit = audit;
        this.scope = scope;
        this.user = user;
    }

    @GET
    @Path("{batch}")
    @Operation(
            operationId = "readPayoutBatch",
            summary = "Read a batch",
            description = "How far it is and what it pays")
    @APIResponse(
            responseCode = "200",
            description = "The batch",
            content =
                    @Content(
                            schema = @Schema(implementation = PayoutJson.Batch.class),
                            examples = @ExampleObject(name = "batch", value = PayoutJson.Batch.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such batch")
    public PayoutJson.Batch read(@PathParam("batch") UUID id) {
        return PayoutJson.Batch.of(scope.network(() -> payouts.batch(id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "planPayouts",
            summary = "Plan a batch",
            description = "For everybody who has something to get in a currency, or for one franchisee")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = PayoutJson.Command.class),
                            examples = @ExampleObject(name = "body", value = "{\"currency\": \"RUB\"}")))
    @APIResponse(
            responseCode = "200",
            description = "The batch; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = PayoutJson.Batch.class),
                            examples = @ExampleObject(name = "batch", value = PayoutJson.Batch.ONE)))
    @APIResponse(responseCode = "400", description = "The currency is unknown")
    @APIResponse(responseCode = "409", description = "There is nothing to pay, or everything is held back")
    public PayoutJson.Batch plan(@HeaderParam(ApiWrites.KEY) @Nullable String key, PayoutJson.@Nullable Command body) {
        var said = PayoutJson.Command.of(body);
        var currency = OfficePayoutPages.currency(text(said.currency()));
        var only = PayoutJson.Command.only(said);
        return step(
                "plan",
                currency.getCode(),
                key,
                said,
                () -> plan(currency, only).orElseThrow(PayoutRefused::nothing));
    }

    private Optional<PayoutBatch> plan(CurrencyUnit currency, @Nullable FranchiseeId only) {
        return only == null
                ? payouts.plan(currency, user.login())
                : payouts.plan(currency, List.of(only), user.login());
    }

    @POST
    @Path("{batch}/approve")
    @Operation(
            operationId = "approvePayouts",
            summary = "Approve a batch",
            description = "It may be sent when a second person has approved it too")
    @APIResponse(
            responseCode = "200",
            description = "The batch; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = PayoutJson.Batch.class),
                            examples = @ExampleObject(name = "batch", value = PayoutJson.Batch.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such batch")
    @APIResponse(responseCode = "409", description = "The same person comes twice, or it is past this step")
    public PayoutJson.Batch approve(@PathParam("batch") UUID id, @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        return step("approve", id.toString(), key, user.login(), () -> payouts.approve(id, user.login()));
    }

    @POST
    @Path("{batch}/refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "refusePayouts",
            summary = "Refuse a batch",
            description = "Its payouts wait for the next one")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = PayoutJson.Command.class),
                            examples = @ExampleObject(name = "body", value = "{\"why\": \"wait for the register\"}")))
    @APIResponse(
            responseCode = "200",
            description = "The batch; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = PayoutJson.Batch.class),
                            examples = @ExampleObject(name = "batch", value = PayoutJson.Batch.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such batch")
    @APIResponse(responseCode = "409", description = "It is past this step")
    @APIResponse(responseCode = "422", description = "Nobody says why")
    public PayoutJson.Batch refuse(
            @PathParam("batch") UUID id,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            PayoutJson.@Nullable Command body) {
        var said = PayoutJson.Command.of(body);
        return step("refuse", id.toString(), key, said, () -> payouts.refuse(id, user.login(), text(said.why())));
    }

    @POST
    @Path("{batch}/send")
    @Operation(
            operationId = "sendPayouts",
            summary = "Send a batch",
            description = "Its money is in transit from now on; it is never sent twice")
    @APIResponse(
            responseCode = "200",
            description = "The batch; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = PayoutJson.Batch.class),
                            examples = @ExampleObject(name = "batch", value = PayoutJson.Batch.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such batch")
    @APIResponse(responseCode = "409", description = "It is not approved, or is past this step")
    public PayoutJson.Batch send(@PathParam("batch") UUID id, @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        return step("send", id.toString(), key, "send", () -> payouts.send(id, user.login()));
    }

    private PayoutJson.Batch step(
            String step, String about, @Nullable String key, Object body, Supplier<PayoutBatch> deed) {
        return scope.network(() -> writes.once("payouts-" + step, about, key, body, PayoutJson.Batch.class, () -> {
            audit.record("payouts-" + step, about, null);
            return PayoutJson.Batch.of(deed.get());
        }));
    }
}
