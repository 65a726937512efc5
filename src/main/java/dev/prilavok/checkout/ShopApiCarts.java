package dev.prilavok.checkout;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Baskets for programs. */
@Path("/api/v1/shop/carts")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Shop: cart and quote",
        description = "Every write carries an Idempotency-Key; a repetition gets the same answer")
public class ShopApiCarts {
    private final ShopRequest request;
    private final Carts carts;
    private final ShopApiWrites writes;
    private final Lang lang;

    ShopApiCarts(ShopRequest request, Carts carts, ShopApiWrites writes, Lang lang) {
        this.request = request;
        this.carts = carts;
        this.writes = writes;
        this.lang = lang;
    }

    @Schema(name = "CartToken", examples = ShopApiExamples.TOKEN)
    record NewCart(String token) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "newCart",
            summary = "Ask for a cart",
            description = "Gives a fresh secret token. Nothing is stored before the first line, so no key is needed.")
    @APIResponse(
            responseCode = "201",
            description = "The token",
            content = @Content(schema = @Schema(implementation = NewCart.class)))
    public Response cart() {
        writes.limit("shop-api-cart", 120);
        return Response.status(201)
                .entity(new NewCart(CartToken.fresh().value()))
                .build();
    }

    @GET
    @Path("{token}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "getCart",
            summary = "Show a cart",
            description = "As it is worth today: what sold out or changed its price says so")
    @APIResponse(responseCode = "200", description = "The cart, perhaps empty")
    public ShopApiBasket.Basket show(@PathParam("token") String token) {
        return ShopApiBasket.Basket.of(carts.of(shop(), new CartToken(token)), lang.locale());
    }

    @POST
    @Path("{token}/lines")
    @Operation(
            operationId = "addLine",
            summary = "Add a line",
            description = "Or one more size of a line, to try both and keep one")
    @APIResponse(responseCode = "200", description = "The cart")
    @APIResponse(responseCode = "409", description = "Sold out, or not sold here")
    @APIResponse(responseCode = "422", description = "A limit is reached, or it is no other size of that line")
    public ShopApiBasket.Basket add(
            @PathParam("token") String token,
            @HeaderParam(ShopApiWrites.KEY) @Nullable String key,
            @Valid @NotNull ShopApiBodies.NewLine line) {
        var cart = new CartToken(token);
        var along = line.alternativeOf() == null ? null : new Sku(line.alternativeOf());
        return change(
                "add", cart, key, line, () -> carts.add(shop(), cart, new Sku(line.sku()), line.quantity(), along));
    }

    @PATCH
    @Path("{token}/lines/{line}")
    @Operation(operationId = "changeLine", summary = "Change a quantity", description = "Zero takes the line out")
    @APIResponse(responseCode = "200", description = "The cart")
    @APIResponse(responseCode = "404", description = "No such line in this cart")
    public ShopApiBasket.Basket change(
            @PathParam("token") String token,
            @PathParam("line") UUID line,
            @HeaderParam(ShopApiWrites.KEY) @Nullable String key,
            @Valid @NotNull ShopApiBodies.Quantity wanted) {
        var cart = new CartToken(token);
        return change("change " + line, cart, key, wanted, () -> carts.change(shop(), cart, line, wanted.quantity()));
    }

    @DELETE
    @Path("{token}/lines/{line}")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "removeLine", summary = "Take a line out", description = "It can be put back")
    @APIResponse(responseCode = "200", description = "The cart")
    @APIResponse(responseCode = "404", description = "No such line in this cart")
    public ShopApiBasket.Basket remove(
            @PathParam("token") String token,
            @PathParam("line") UUID line,
            @HeaderParam(ShopApiWrites.KEY) @Nullable String key) {
        var cart = new CartToken(token);
        return change("remove " + line, cart, key, null, () -> carts.remove(shop(), cart, line));
    }

    @POST
    @Path("{token}/undo")
    @Operation(
            operationId = "undoRemove",
            summary = "Put the last line back",
            description = "The one that was taken out last")
    @APIResponse(responseCode = "200", description = "The cart")
    public ShopApiBasket.Basket undo(
            @PathParam("token") String token,
            @HeaderParam(ShopApiWrites.KEY) @Nullable String key,
            ShopApiBodies.@Nullable Nothing none) {
        var cart = new CartToken(token);
        return change("undo", cart, key, null, () -> carts.undo(shop(), cart));
    }

    private ShopApiBasket.Basket change(
            String command, CartToken cart, @Nullable String key, @Nullable Object body, Supplier<Cart> work) {
        return writes.once(
                command,
                cart.hash(),
                key,
                body,
                ShopApiBasket.Basket.class,
                () -> ShopApiBasket.Basket.of(work.get(), lang.locale()));
    }

    private ShopId shop() {
        return request.shop().id();
    }
}
