package dev.prilavok.storefront;

import dev.prilavok.catalog.CategoryNode;
import dev.prilavok.checkout.Cart;
import dev.prilavok.checkout.CartToken;
import dev.prilavok.checkout.Carts;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestForm;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** The basket: things to try on, sizes to choose between. */
@Path("/s/{slug}/basket")
@PermitAll
@Produces(Window.HTML)
public class BasketPages {
    private final ShopRequest request;
    private final Window window;
    private final Carts carts;
    private final BasketCookies cookies;
    private final Frame frame;

    BasketPages(ShopRequest request, Window window, Carts carts, BasketCookies cookies, Frame frame) {
        this.request = request;
        this.window = window;
        this.carts = carts;
        this.cookies = cookies;
        this.frame = frame;
    }

    @GET
    public Response basket() {
        var categories = window.open();
        var cart = cookies.token().map(token -> carts.of(shop(), token));
        return page(cart.orElse(null), null, 200, categories);
    }

    /** Puts a size into the basket, and another one to choose from. */
    @POST
    public Response add(@RestForm("sku") @Nullable String sku, @RestForm("also") @Nullable String also) {
        window.open();
        if (sku == null || sku.isBlank()) throw new BadRequest("sku");
        var token = cookies.token().orElseGet(CartToken::fresh);
        var cart = carts.add(shop(), token, new Sku(sku), 1, null);
        if (also != null && !also.isBlank() && !also.equals(sku))
            cart = carts.add(shop(), token, new Sku(also), 1, new Sku(sku));
        return toBasket(token, cart);
    }

    @POST
    @Path("/change")
    public Response change(@RestForm("line") @Nullable String line, @RestForm("quantity") int quantity) {
        return change((shop, token) -> carts.change(shop, token, id(line), quantity));
    }

    @POST
    @Path("/remove")
    public Response remove(@RestForm("line") @Nullable String line) {
        return change((shop, token) -> carts.remove(shop, token, id(line)));
    }

    /** Puts the last removed line back. */
    @POST
    @Path("/undo")
    public Response undo() {
        return change(carts::undo);
    }

    /** Two sizes become a choice. */
    @POST
    @Path("/together")
    public Response together(@RestForm("line") @Nullable String line) {
        return change((shop, token) -> carts.together(shop, token, id(line)));
    }

    /** A choice becomes two things. */
    @POST
    @Path("/apart")
    public Response apart(@RestForm("line") @Nullable String line) {
        return change((shop, token) -> carts.apart(shop, token, id(line)));
    }

    private Response change(BiFunction<ShopId, CartToken, Cart> change) {
        var token = cookies.token().orElse(null);
        if (token == null)
            return Response.seeOther(URI.create(request.base() + "/basket")).build();
        try {
            return toBasket(token, change.apply(shop(), token));
        } catch (Refusal refusal) {
            var text = refusal.say(window.shown().locale());
            return page(carts.of(shop(), token), text, refusal.status(), window.open());
        }
    }

    private Response toBasket(CartToken token, Cart cart) {
        return Response.seeOther(URI.create(request.base() + "/basket"))
                .cookie(cookies.key(token), cookies.count(cart))
                .build();
    }

    private Response page(@Nullable Cart found, @Nullable String trouble, int status, List<CategoryNode> categories) {
        var cart = found == null ? new Cart(List.of(), null, currency()) : found;
        frame.counts(cart.units());
        var shown = window.shown();
        var lines = LineCard.of(Item.of(cart, shown.locale()), shown);
        var page = new BasketPage(
                lines,
                lines.size() > 1,
                trouble,
                cart.mayBeOrdered(),
                cart.removed() == null ? null : cart.removed().name(),
                Sum.of(cart, shown));
        return Response.status(status)
                .entity(window.show(Templates.basket(page), categories, List.of()))
                .header("Cache-Control", "no-store")
                .cookie(cookies.count(cart))
                .build();
    }

    private CurrencyUnit currency() {
        return request.shop().currency();
    }

    private ShopId shop() {
        return request.shop().id();
    }

    static UUID id(@Nullable String typed) {
        try {
            return UUID.fromString(String.valueOf(typed));
        } catch (IllegalArgumentException odd) {
            throw new BadRequest("id");
        }
    }
}
