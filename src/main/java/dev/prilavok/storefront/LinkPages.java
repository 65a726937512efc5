package dev.prilavok.storefront;

import dev.prilavok.checkout.Crowded;
import dev.prilavok.checkout.Turns;
import dev.prilavok.kernel.RateLimit;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.TooMany;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.social.LinkUsed;
import dev.prilavok.social.LinkView;
import dev.prilavok.social.OrderLinks;
import dev.prilavok.storefront.OrderForm.FormError;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.ShopRequest;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a seller put together for a buyer: one screen, one button, a timer that can be seen. */
@Path("/s/{slug}/l/{token}")
@PermitAll
@Produces(Window.HTML)
public class LinkPages {
    private static final int A_MINUTE = 120;
    /** Those who draw previews in chats open nothing. */
    private static final Pattern PAINTERS = Pattern.compile(
            "(?i)bot\\b|telegrambot|whatsapp|vkshare|facebookexternalhit|viber|skype|slack|discord|preview");

    private final ShopRequest request;
    private final Window window;
    private final OrderLinks links;
    private final OrderScreen screens;
    private final LinkSales sales;
    private final Turns turns;
    private final Requotes requotes;
    private final RateLimit limit;

    LinkPages(
            ShopRequest request,
            Window window,
            OrderLinks links,
            OrderScreen screens,
            LinkSales sales,
            Turns turns,
            Requotes requotes,
            RateLimit limit) {
        this.request = request;
        this.window = window;
        this.links = links;
        this.screens = screens;
        this.sales = sales;
        this.turns = turns;
        this.requotes = requotes;
        this.limit = limit;
    }

    @GET
    public Response link(@PathParam("token") String token, @Context HttpServerRequest http) {
        throttle(http);
        var agent = http.getHeader("User-Agent");
        var painter = agent == null || PAINTERS.matcher(agent).find();
        var link = painter ? links.look(shop(), token) : links.open(shop(), token);
        return page(200, http, link, screen(token, link, Typed.NOTHING, null, List.of(), null));
    }

    /** Orders, or shows the ways to the town that was typed. */
    @POST
    public Response send(
            @PathParam("token") String token, @BeanParam FormFields fields, @Context HttpServerRequest http) {
        throttle(http);
        if (!fields.orders()) return ways(links.look(shop(), token), token, fields, http);
        try {
            return turns.take(() -> order(token, fields, http));
        } catch (Crowded crowded) {
            var queue = TurnPage.of(crowded, request.base() + "/l/" + token, fields);
            return page(crowded.status(), http, Templates.turn(queue));
        }
    }

    private Response ways(LinkView link, String token, FormFields fields, HttpServerRequest http) {
        var typed = fields.typed();
        return page(200, http, link, screen(token, link, typed, fields.key, List.of(), say().waysShown()));
    }

    private Response order(String token, FormFields fields, HttpServerRequest http) {
        try {
            return answer(links.look(shop(), token), token, fields, http);
        } catch (LinkUsed used) {
            // the second press of an impatient thumb: the same key gets the same order, anybody else reads that the
            // link is used
            return ordered(sales.order(request.shop(), token, fields, fields.typed(), window.shown()), fields);
        }
    }

    private Response answer(LinkView link, String token, FormFields fields, HttpServerRequest http) {
        var typed = fields.typed();
        var errors = LinkMistakes.of(link, typed, window.shown());
        if (!errors.isEmpty()) return page(422, http, link, screen(token, link, typed, fields.key, errors, null));
        if (!screens.isSettled(window.shown(), typed, fields.quoted))
            return page(409, http, link, screen(token, link, typed, null, List.of(), say().priceRefreshed()));
        try {
            return ordered(sales.order(request.shop(), token, fields, typed, window.shown()), fields);
        } catch (TooMany busy) {
            throw busy;
        } catch (Refusal refusal) {
            return again(links.look(shop(), token), token, fields, http, refusal);
        }
    }

    private Response again(LinkView link, String token, FormFields fields, HttpServerRequest http, Refusal refusal) {
        var shown = window.shown();
        var typed = fields.typed();
        var agree = requotes.page(
                refusal,
                CheckoutPages.quote(fields.quote),
                shown,
                () -> screen(token, link, typed, null, List.of(), null));
        if (agree.isPresent()) return page(refusal.status(), http, Templates.agree(agree.get()));
        var wrong = List.of(new FormError(refusal.field(), refusal.say(shown.locale())));
        return page(refusal.status(), http, link, screen(token, link, typed, null, wrong, say().priceRefreshed()));
    }

    private Response ordered(PlacedOrder placed, FormFields fields) {
        return Response.seeOther(URI.create(request.base() + "/o/" + placed.statusToken() + fields.next()))
                .build();
    }

    /** The ways and the sum alone, for a page that is open already. */
    @POST
    @Path("/ways")
    public String ways(
            @PathParam("token") String token, @BeanParam FormFields fields, @Context HttpServerRequest http) {
        throttle(http);
        var screen = screen(token, links.look(shop(), token), fields.typed(), fields.key, List.of(), null);
        return window.show(Templates.ways(screen.form(), screen.sum()));
    }

    private OrderScreen.Screen screen(
            String token,
            LinkView link,
            Typed typed,
            @Nullable String key,
            List<FormError> errors,
            @Nullable String notice) {
        var contact = link.contact();
        var setting = FormSetting.of(request.base() + "/l/" + token, key);
        var known = contact == null ? setting : setting.knowing(contact.name(), contact.phone());
        var priced = sales.priced(shop(), token, link, window.shown());
        return screens.show(new OrderScreen.Asked(window.shown(), known, typed, priced, errors, notice));
    }

    private Response page(int status, HttpServerRequest http, LinkView link, OrderScreen.Screen screen) {
        return page(status, http, Templates.link(sales.page(request, link, screen, window.shown())));
    }

    private Response page(int status, HttpServerRequest http, TemplateInstance page) {
        // a page that knows a secret address tells it to nobody
        http.response().headers().set("Referrer-Policy", "no-referrer");
        return Response.status(status)
                .entity(window.show(page))
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private void throttle(HttpServerRequest http) {
        limit.take("order-link", http.remoteAddress().hostAddress(), A_MINUTE, Duration.ofMinutes(1));
    }

    private BuyingMessages say() {
        return window.shown().buying();
    }

    private ShopId shop() {
        return request.shop().id();
    }
}
