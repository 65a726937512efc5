package dev.prilavok.checkout;

import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.returns.Returns;
import dev.prilavok.returns.buyer.BuyerClaim;
import dev.prilavok.returns.buyer.BuyerClaims;
import dev.prilavok.returns.buyer.NewClaim;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Claims for programs of buyers; photographs are added on the order's page. */
@Path("/api/v1/shop/orders/{token}/claims")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Shop: returns")
public class ShopApiClaims {
    private final ShopRequest request;
    private final Orders orders;
    private final BuyerClaims claims;
    private final Returns returns;
    private final ShopApiWrites writes;

    ShopApiClaims(ShopRequest request, Orders orders, BuyerClaims claims, Returns returns, ShopApiWrites writes) {
        this.request = request;
        this.orders = orders;
        this.claims = claims;
        this.returns = returns;
        this.writes = writes;
    }

    /** A claim and what became of it. */
    @Schema(name = "BuyerClaim", examples = ShopApiExamples.CLAIM)
    record Claim(
            @Schema(examples = "B4XQ7M2KA") String number,
            String what,
            String wish,
            String words,
            String state,
            Instant openedAt,

            @Schema(description = "What head office answered") @Nullable
            String answer,

            @Schema(description = "What the buyer gets") @Nullable
            String remedy,

            @Schema(description = "Numbers of the returns and exchanges that it led to")
            List<String> returns) {}

    @Schema(
            name = "NewBuyerClaim",
            examples = "{\"what\": \"DAMAGED\", \"wish\": \"REFUND\", \"words\": \"Разошёлся шов на рукаве\"}")
    record Said(
            @NotNull BuyerClaim.What what,

            @NotNull BuyerClaim.Remedy wish,

            @NotBlank @Size(max = 1000) @Pattern(regexp = ShopApiBodies.TEXT)
            String words) {}

    @GET
    @Operation(
            operationId = "listBuyerClaims",
            summary = "Show the claims of an order",
            description = "The oldest first")
    @APIResponse(responseCode = "200", description = "Claims and their answers")
    @APIResponse(responseCode = "404", description = "The token opens nothing")
    public List<Claim> all(@PathParam("token") String token) {
        writes.limit("shop-api-status", ShopApiOrders.LOOKS_PER_MINUTE);
        return claims.ofOrder(shop(), order(token).id()).stream()
                .map(this::json)
                .toList();
    }

    @POST
    @Operation(
            operationId = "openClaim",
            summary = "Say that something is damaged, missing or wrong",
            description = "While a claim about the order waits for its answer, that one is meant")
    @APIResponse(
            responseCode = "201",
            description = "The claim",
            content = @Content(schema = @Schema(implementation = Claim.class)))
    @APIResponse(responseCode = "404", description = "The token opens nothing")
    @APIResponse(responseCode = "409", description = "Nothing was delivered yet")
    public Response open(
            @PathParam("token") String token,
            @HeaderParam(ShopApiWrites.KEY) @Nullable String key,
            @Valid @NotNull Said body) {
        var order = order(token);
        var said = new NewClaim(body.what(), body.wish(), body.words(), List.of());
        var number = writes.once(
                "claim",
                Sha256.hex(token),
                key,
                body,
                String.class,
                () -> claims.open(order, said, Actor.buyer()).number());
        var made = claims.byNumber(shop(), number).orElseThrow(() -> new NotFound("claim"));
        return ShopApiOrders.quiet(Response.status(201).entity(json(made)));
    }

    private Claim json(BuyerClaim one) {
        return new Claim(
                one.number(),
                one.what().name(),
                one.wish().name(),
                one.words(),
                one.state().name(),
                one.openedAt(),
                one.answer(),
                one.remedy() == null ? null : one.remedy().name(),
                one.returns().stream()
                        .flatMap(id -> returns.find(one.shop(), id).stream())
                        .map(made -> made.number())
                        .toList());
    }

    private OrderView order(String token) {
        return orders.byStatusToken(shop(), token).orElseThrow(() -> new NotFound("order"));
    }

    private ShopId shop() {
        return request.shop().id();
    }
}
