package dev.prilavok.checkout;

import dev.prilavok.customer.ConsentPurpose;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.order.Source;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Placing and following orders for programs. An order is opened by its secret token only. */
@Path("/api/v1/shop/orders")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Shop: orders", description = "Every write carries an Idempotency-Key; a repetition gets the same answer")
public class ShopApiOrders {
    static final int LOOKS_PER_MINUTE = 240;

    private final ShopRequest request;
    private final Checkout checkout;
    private final Turns turns;
    private final Orders orders;
    private final ShopApiWrites writes;
    private final Lang lang;

    ShopApiOrders(ShopRequest request, Checkout checkout, Turns turns, Orders orders, ShopApiWrites writes, Lang lang) {
        this.request = request;
        this.checkout = checkout;
        this.turns = turns;
        this.orders = orders;
        this.writes = writes;
        this.lang = lang;
    }

    @POST
    @Operation(
            operationId = "placeOrder",
            summary = "Order what was quoted",
            description = "Paid at the door, only for what is kept")
    @APIResponse(
            responseCode = "201",
            description = "The order",
            content = @Content(schema = @Schema(implementation = ShopApiOrder.Placed.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "Sold out, the price or the basket changed, the quote is over, or the key came with another body")
    @APIResponse(responseCode = "422", description = "Fields to mend, all of them in details.fields")
    @APIResponse(responseCode = "429", description = "Too many orders")
    @APIResponse(
            responseCode = "503",
            description = "Too many people order at this moment; send the same with the same key after Retry-After")
    public Response place(
            @HeaderParam(ShopApiWrites.KEY) @Nullable String key, @Valid @NotNull ShopApiBodies.NewOrder order) {
        var cart = order.cart() == null ? null : new CartToken(order.cart());
        var named = writes.key(key);
        var placed = turns.take(() -> checkout.place(shop(), cart, form(order), named));
        var url = request.absolute("/o/" + placed.statusToken());
        return quiet(Response.created(URI.create(url))
                .entity(new ShopApiOrder.Placed(placed.number().value(), placed.id(), placed.statusToken(), url)));
    }

    @GET
    @Path("{token}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "getOrder",
            summary = "Follow an order",
            description = "The phone is masked and the address left out")
    @APIResponse(
            responseCode = "200",
            description = "The order",
            content = @Content(schema = @Schema(implementation = ShopApiOrder.class)))
    @APIResponse(responseCode = "404", description = "The token opens nothing")
    public Response show(@PathParam("token") String token) {
        writes.limit("shop-api-status", LOOKS_PER_MINUTE);
        return quiet(Response.ok(ShopApiOrder.of(order(token))));
    }

    @POST
    @Path("{token}/cancel")
    @Operation(
            operationId = "cancelOrder",
            summary = "Cancel an order",
            description = "While the warehouse has not taken it over")
    @APIResponse(
            responseCode = "200",
            description = "The cancelled order",
            content = @Content(schema = @Schema(implementation = ShopApiOrder.class)))
    @APIResponse(responseCode = "404", description = "The token opens nothing")
    @APIResponse(responseCode = "409", description = "It has moved on")
    public Response cancel(
            @PathParam("token") String token,
            @HeaderParam(ShopApiWrites.KEY) @Nullable String key,
            @Valid @NotNull ShopApiBodies.Cancelling wish) {
        var reason = Optional.ofNullable(wish.reason())
                .filter(text -> !text.isBlank())
                .orElse("buyer");
        writes.once("cancel", Sha256.hex(token), key, wish, Boolean.class, () -> {
            orders.cancel(shop(), order(token).number(), Actor.buyer(), reason);
            return true;
        });
        return quiet(Response.ok(ShopApiOrder.of(order(token))));
    }

    private CheckoutForm form(ShopApiBodies.NewOrder order) {
        var data = given(order, ConsentPurpose.ORDER_PROCESSING);
        var news = given(order, ConsentPurpose.MARKETING);
        return new CheckoutForm(
                order.quote(),
                order.name(),
                order.phone(),
                order.email(),
                null,
                order.address(),
                order.comment(),
                data.isPresent(),
                data.map(ShopApiBodies.Given::hash).orElse(null),
                news.isPresent(),
                news.map(ShopApiBodies.Given::hash).orElse(null),
                null,
                new Source("api", null, null, null),
                lang.locale());
    }

    private static Optional<ShopApiBodies.Given> given(ShopApiBodies.NewOrder order, ConsentPurpose purpose) {
        return order.consents().stream()
                .filter(given -> given.purpose() == purpose)
                .findFirst();
    }

    private OrderView order(String token) {
        return orders.byStatusToken(shop(), token).orElseThrow(() -> new NotFound("order"));
    }

    // A link to an order is a secret: no cache and no referrer may keep it, no search engine may list it.
    static Response quiet(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private ShopId shop() {
        return request.shop().id();
    }
}
