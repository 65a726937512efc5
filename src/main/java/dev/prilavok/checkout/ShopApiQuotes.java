package dev.prilavok.checkout;

import dev.prilavok.kernel.Sku;
import dev.prilavok.order.DeliveryChoice;
import dev.prilavok.order.Orders;
import dev.prilavok.order.Quote;
import dev.prilavok.order.QuoteItem;
import dev.prilavok.order.QuoteRequest;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Exact sums for programs, of a cart or of items. */
@Path("/api/v1/shop/quotes")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Shop: cart and quote")
public class ShopApiQuotes {
    private final ShopRequest request;
    private final Checkout checkout;
    private final Orders orders;
    private final ShopApiWrites writes;

    ShopApiQuotes(ShopRequest request, Checkout checkout, Orders orders, ShopApiWrites writes) {
        this.request = request;
        this.checkout = checkout;
        this.orders = orders;
        this.writes = writes;
    }

    record MadeQuote(UUID id) {}

    @POST
    @Operation(
            operationId = "makeQuote",
            summary = "Ask for the exact sum",
            description = "Of a cart or of items, with a delivery; good until it expires, holds no stock")
    @APIResponse(
            responseCode = "201",
            description = "The quote",
            content = @Content(schema = @Schema(implementation = ShopApiBasket.Sum.class)))
    @APIResponse(responseCode = "409", description = "Nothing can be ordered")
    @APIResponse(responseCode = "422", description = "The way does not go there, or may not collect so much")
    public Response quote(
            @HeaderParam(ShopApiWrites.KEY) @Nullable String key, @Valid @NotNull ShopApiBodies.Asked asked) {
        var cart = asked.cart() == null ? null : new CartToken(asked.cart());
        var about = cart == null ? "" : cart.hash();
        var made = writes.once(
                "quote",
                about,
                key,
                asked,
                MadeQuote.class,
                () -> new MadeQuote(made(cart, asked).id()));
        var quote = orders.quoted(shop(), made.id()).orElseThrow(() -> new IllegalStateException("a quote is gone"));
        return Response.status(201).entity(ShopApiBasket.Sum.of(quote)).build();
    }

    private Quote made(@Nullable CartToken cart, ShopApiBodies.Asked asked) {
        var choice = new DeliveryChoice(
                asked.delivery().city(),
                asked.delivery().way(),
                asked.delivery().point());
        if (cart != null) return checkout.quote(shop(), cart, choice, asked.gift());
        var items = asked.items() == null ? List.<ShopApiBodies.Item>of() : asked.items();
        if (items.isEmpty()) throw CheckoutRefusal.nothingToOrder();
        var wanted = items.stream()
                .map(item -> new QuoteItem(new Sku(item.sku()), item.quantity(), null, item.set()))
                .toList();
        return orders.quote(shop(), new QuoteRequest(wanted, choice, null, null, asked.gift()));
    }

    private ShopId shop() {
        return request.shop().id();
    }
}
