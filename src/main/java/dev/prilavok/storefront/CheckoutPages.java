package dev.prilavok.storefront;

import dev.prilavok.checkout.CartToken;
import dev.prilavok.checkout.Carts;
import dev.prilavok.checkout.Checkout;
import dev.prilavok.checkout.CheckoutForm;
import dev.prilavok.checkout.Crowded;
import dev.prilavok.checkout.FormErrors;
import dev.prilavok.checkout.Turns;
import dev.prilavok.checkout.Ways;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.TooMany;
import dev.prilavok.order.DeliveryChoice;
import dev.prilavok.order.Quote;
import dev.prilavok.order.Source;
import dev.prilavok.storefront.OrderForm.FormError;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.ShopRequest;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From the basket to an order on one screen, without an account. */
@Path("/s/{slug}/checkout")
@PermitAll
@Produces(Window.HTML)
public class CheckoutPages {
    private static final Source SHOP = new Source("shop", null, null, null);

    private final ShopRequest request;
    private final Window window;
    private final Carts carts;
    private final Checkout checkout;
    private final Turns turns;
    private final OrderScreen screens;
    private final Requotes requotes;
    private final BasketCookies cookies;

    CheckoutPages(
            ShopRequest request,
            Window window,
            Carts carts,
            Checkout checkout,
            Turns turns,
            OrderScreen screens,
            Requotes requotes,
            BasketCookies cookies) {
        this.request = request;
        this.window = window;
        this.carts = carts;
        this.checkout = checkout;
        this.turns = turns;
        this.screens = screens;
        this.requotes = requotes;
        this.cookies = cookies;
    }

    @GET
    public Response form() {
        window.open();
        var token = cookies.token().orElse(null);
        if (token == null || !carts.of(shop(), token).mayBeOrdered()) return to("/basket");
        var typed = checkout.lastDelivery(shop(), token)
                .map(last -> Typed.NOTHING.at("", last.city(), Typed.way(last)))
                .orElse(Typed.NOTHING);
        return page(200, screen(token, typed, null, List.of(), null));
    }

    /** Orders, or shows the ways to the town that was typed. */
    @POST
    public Response send(@BeanParam FormFields fields) {
        window.open();
        var token = cookies.token().orElse(null);
        if (token == null) return to("/basket");
        var typed = fields.typed();
        if (!fields.orders()) return page(200, screen(token, typed, fields.key, List.of(), say().waysShown()));
        try {
            return turns.take(() -> order(token, fields, typed));
        } catch (Crowded crowded) {
            var queue = TurnPage.of(crowded, request.base() + "/checkout", fields);
            return page(crowded.status(), Templates.turn(queue));
        }
    }

    private Response order(CartToken token, FormFields fields, Typed typed) {
        if (fields.quote != null && !fields.quote.isBlank() && !screens.isSettled(window.shown(), typed, fields.quoted))
            return page(409, screen(token, typed, null, List.of(), say().priceRefreshed()));
        try {
            var placed = checkout.place(shop(), token, form(fields, typed), fields.key);
            return Response.seeOther(URI.create(request.base() + "/o/" + placed.statusToken() + fields.next()))
                    .cookie(cookies.count(carts.of(shop(), token)))
                    .build();
        } catch (FormErrors wrong) {
            var errors = wrong.errors().stream()
                    .map(error -> error(error.field(), error.text()))
                    .toList();
            return page(422, screen(token, typed, fields.key, errors, null));
        } catch (TooMany busy) {
            throw busy;
        } catch (Refusal refusal) {
            return carts.of(shop(), token).ready().isEmpty() ? to("/basket") : again(token, fields, typed, refusal);
        }
    }

    // another key: what was refused is to be asked anew, not replayed
    private Response again(CartToken token, FormFields fields, Typed typed, Refusal refusal) {
        var shown = window.shown();
        var agree =
                requotes.page(refusal, quote(fields.quote), shown, () -> screen(token, typed, null, List.of(), null));
        if (agree.isPresent()) return page(refusal.status(), Templates.agree(agree.get()));
        var wrong = List.of(new FormError(null, refusal.say(shown.locale())));
        return page(refusal.status(), screen(token, typed, null, wrong, say().priceRefreshed()));
    }

    /** The ways and the sum alone, for a page that is open already. */
    @POST
    @Path("/ways")
    public String ways(@BeanParam FormFields fields) {
        window.open();
        var token = cookies.token().orElseThrow(() -> new NotFound("cart"));
        var screen = screen(token, fields.typed(), fields.key, List.of(), null);
        return window.show(Templates.ways(screen.form(), screen.sum()));
    }

    private FormError error(String field, String text) {
        return field.equals("quote") ? new FormError("way", text) : new FormError(field, text);
    }

    private CheckoutForm form(FormFields fields, Typed typed) {
        return new CheckoutForm(
                quote(fields.quote),
                typed.name(),
                typed.phone(),
                typed.email(),
                typed.delivery(),
                typed.address(),
                typed.comment(),
                typed.consent(),
                fields.consentHash,
                typed.news(),
                fields.newsHash,
                fields.website,
                SHOP,
                window.shown().locale());
    }

    static @Nullable UUID quote(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : BasketPages.id(typed);
    }

    private OrderScreen.Screen screen(
            CartToken token, Typed typed, @Nullable String key, List<FormError> errors, @Nullable String notice) {
        var setting = FormSetting.of(request.base() + "/checkout", key);
        return screens.show(new OrderScreen.Asked(window.shown(), setting, typed, priced(token), errors, notice));
    }

    private Priced priced(CartToken token) {
        return new Priced() {
            @Override
            public Ways ways(UUID city) {
                return checkout.ways(shop(), token, city);
            }

            @Override
            public Quote quote(DeliveryChoice choice, boolean gift) {
                return checkout.quote(shop(), token, choice, gift);
            }

            @Override
            public Sum unpriced() {
                return Sum.of(carts.of(shop(), token), window.shown());
            }
        };
    }

    private Response page(int status, OrderScreen.Screen screen) {
        return page(status, Templates.checkout(new CheckoutPage(screen.form(), screen.sum())));
    }

    private Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(window.show(page))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response to(String path) {
        return Response.seeOther(URI.create(request.base() + path)).build();
    }

    private BuyingMessages say() {
        return window.shown().buying();
    }

    private ShopId shop() {
        return request.shop().id();
    }
}
