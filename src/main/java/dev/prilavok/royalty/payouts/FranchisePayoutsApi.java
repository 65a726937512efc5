package dev.prilavok.royalty.payouts;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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

/** A franchisee's own payouts, for programs. */
@Path("/api/v1/franchise/payouts")
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Franchise: payouts")
class FranchisePayoutsApi {
    private final Payouts payouts;
    private final Scope scope;
    private final CurrentUser user;

    FranchisePayoutsApi(Payouts payouts, Scope scope, CurrentUser user) {
        this.payouts = payouts;
        this.scope = scope;
        this.user = user;
    }

    @GET
    @Operation(operationId = "listMyPayouts", summary = "List own payouts", description = "The newest first, by cursor")
    @APIResponse(
            responseCode = "200",
            description = "A page of payouts",
            content =
                    @Content(
                            schema = @Schema(implementation = PayoutJson.Page.class),
                            examples = @ExampleObject(name = "payouts", value = PayoutJson.PAGE)))
    public PayoutJson.Page list(
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Payouts in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var shop = shop();
        return scope.shop(
                shop.id(),
                () -> PayoutJson.Page.of(payouts.list(shop.franchisee(), null, null, cursor, ApiWrites.rows(limit))));
    }

    @GET
    @Path("{payout}")
    @Operation(operationId = "readMyPayout", summary = "Read a payout", description = "With everything that happened")
    @APIResponse(
            responseCode = "200",
            description = "The payout",
            content =
                    @Content(
                            schema = @Schema(implementation = PayoutJson.class),
                            examples = @ExampleObject(name = "payout", value = PayoutJson.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such payout")
    public PayoutJson read(@PathParam("payout") UUID id) {
        return scope.shop(shop().id(), () -> {
            var payout = payouts.find(id);
            return PayoutJson.of(payout, payouts.steps(payout));
        });
    }

    private Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }
}
