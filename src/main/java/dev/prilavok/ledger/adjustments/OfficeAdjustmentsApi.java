package dev.prilavok.ledger.adjustments;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shops;
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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Corrections by hand, for programs: proposed under one login, agreed to under another. */
@Path("/api/v1/office/ledger/adjustments")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office: books")
class OfficeAdjustmentsApi {
    private final Adjustments adjustments;
    private final AdjustmentForms forms;
    private final ApiWrites writes;
    private final Shops shops;
    private final Scope scope;
    private final CurrentUser user;

    OfficeAdjustmentsApi(
            Adjustments adjustments,
            AdjustmentForms forms,
            ApiWrites writes,
            Shops shops,
            Scope scope,
            CurrentUser user) {
        this.adjustments = adjustments;
        this.forms = forms;
        this.writes = writes;
        this.shops = shops;
        this.scope = scope;
        this.user = user;
    }

    @GET
    @Operation(operationId = "listAdjustments", summary = "List adjustments", description = "Newest first, by cursor")
    @APIResponse(
            responseCode = "200",
            description = "A page of adjustments",
            content =
                    @Content(
                            schema = @Schema(implementation = AdjustmentJson.Page.class),
                            examples = @ExampleObject(name = "adjustments", value = AdjustmentJson.PAGE)))
    public AdjustmentJson.Page list(
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Adjustments in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var found = scope.network(() -> adjustments.list(cursor, ApiWrites.rows(limit)));
        return new AdjustmentJson.Page(
                found.items().stream()
                        .map(one -> AdjustmentJson.One.of(one, shops))
                        .toList(),
                found.next());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "proposeAdjustment",
            summary = "Propose an adjustment",
            description = "The books change when a second person agrees")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = AdjustmentJson.Proposal.class),
                            examples = @ExampleObject(name = "proposal", value = AdjustmentJson.PROPOSAL)))
    @APIResponse(
            responseCode = "200",
            description = "What waits for a second person; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = AdjustmentJson.One.class),
                            examples = @ExampleObject(name = "adjustment", value = AdjustmentJson.ONE)))
    @APIResponse(responseCode = "409", description = "The month of that day is closed")
    @APIResponse(
            responseCode = "422",
            description = "An account is not in the chart, or nothing shows that it is right")
    public AdjustmentJson.One propose(
            @HeaderParam(ApiWrites.KEY) @Nullable String key, AdjustmentJson.@Nullable Proposal proposal) {
        if (proposal == null) throw new BadRequest("debit").at("debit");
        return once(
                "adjustment-propose",
                "",
                key,
                proposal,
                () -> adjustments.propose(forms.read(proposal.typed(), null), user.login()));
    }

    @POST
    @Path("{adjustment}/approve")
    @Operation(
            operationId = "approveAdjustment",
            summary = "Agree to an adjustment",
            description = "By another login than the one that proposed it; writes the journal")
    @APIResponse(
            responseCode = "200",
            description = "What was written",
            content =
                    @Content(
                            schema = @Schema(implementation = AdjustmentJson.One.class),
                            examples = @ExampleObject(name = "adjustment", value = AdjustmentJson.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such adjustment")
    @APIResponse(responseCode = "409", description = "It is decided already, or the same person proposed it")
    public AdjustmentJson.One approve(
            @PathParam("adjustment") UUID id, @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        return once("adjustment-approve", id.toString(), key, id, () -> adjustments.approve(id, user.login()));
    }

    @POST
    @Path("{adjustment}/refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "refuseAdjustment",
            summary = "Refuse an adjustment",
            description = "The books stay as they are")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = AdjustmentJson.Answer.class),
                            examples = @ExampleObject(name = "answer", value = AdjustmentJson.ANSWER)))
    @APIResponse(
            responseCode = "200",
            description = "What was refused",
            content =
                    @Content(
                            schema = @Schema(implementation = AdjustmentJson.One.class),
                            examples = @ExampleObject(name = "adjustment", value = AdjustmentJson.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such adjustment")
    @APIResponse(responseCode = "409", description = "It is decided already")
    public AdjustmentJson.One refuse(
            @PathParam("adjustment") UUID id,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            AdjustmentJson.@Nullable Answer answer) {
        if (answer == null) throw new BadRequest("answer").at("answer");
        return once(
                "adjustment-refuse",
                id.toString(),
                key,
                answer,
                () -> adjustments.refuse(id, user.login(), AdjustmentForms.text(answer.answer())));
    }

    private AdjustmentJson.One once(
            String command, String about, @Nullable String key, Object body, Supplier<Adjustment> deed) {
        return scope.network(() -> writes.once(
                command, about, key, body, AdjustmentJson.One.class, () -> AdjustmentJson.One.of(deed.get(), shops)));
    }
}
