package dev.prilavok.checkout;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Name, phone and address of an order for programs: the token does not open them, a code sent to the phone does. */
@Path("/api/v1/shop/orders")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Shop: orders")
public class ShopApiBuyers {
    private final ShopRequest request;
    private final BuyerDetails details;
    private final ShopApiWrites writes;
    private final Lang lang;

    ShopApiBuyers(ShopRequest request, BuyerDetails details, ShopApiWrites writes, Lang lang) {
        this.request = request;
        this.details = details;
        this.writes = writes;
        this.lang = lang;
    }

    @POST
    @Path("{token}/code")
    @Operation(
            operationId = "sendCode",
            summary = "Send a code to the order's phone",
            description = "It opens name, phone and address")
    @APIResponse(responseCode = "202", description = "It was sent")
    @APIResponse(responseCode = "429", description = "The phone had enough codes")
    public Response code(
            @PathParam("token") String token,
            @HeaderParam(ShopApiWrites.KEY) @Nullable String key,
            ShopApiBodies.@Nullable Nothing none) {
        writes.once("code", Sha256.hex(token), key, null, Boolean.class, () -> {
            details.sendCode(shop(), token, lang.locale());
            return true;
        });
        return ShopApiOrders.quiet(Response.accepted());
    }

    @POST
    @Path("{token}/details")
    @Operation(
            operationId = "showDetails",
            summary = "Show name, phone and address",
            description = "For the code; each answer uses up a try, so no key is taken")
    @APIResponse(
            responseCode = "200",
            description = "The details",
            content = @Content(schema = @Schema(implementation = ShopApiOrder.Details.class)))
    @APIResponse(responseCode = "422", description = "The code is wrong, used up or too old")
    public Response details(@PathParam("token") String token, @Valid @NotNull ShopApiBodies.Code code) {
        writes.limit("shop-api-status", ShopApiOrders.LOOKS_PER_MINUTE);
        var buyer = details.open(shop(), token, code.code()).buyer();
        return ShopApiOrders.quiet(Response.ok(new ShopApiOrder.Details(
                buyer.name(), buyer.phone().shown(), buyer.email(), buyer.addressLine(), buyer.comment())));
    }

    private ShopId shop() {
        return request.shop().id();
    }
}
