package dev.prilavok.storefront;

import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.identity.PhoneCodes;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.RateLimit;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.ShopRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where an order is, for whoever holds its link; the address only for whoever holds the phone. */
@Path("/s/{slug}/o/{token}")
@PermitAll
@Produces(Window.HTML)
public class StatusPages {
    private static final int A_MINUTE = 120;
    private static final int REASON = 300;

    private final ShopRequest request;
    private final Window window;
    private final Orders orders;
    private final PhoneCodes codes;
    private final RateLimit limit;
    private final StatusSight sight;
    private final Parcels parcels;

    StatusPages(
            ShopRequest request,
            Window window,
            Orders orders,
            PhoneCodes codes,
            RateLimit limit,
            StatusSight sight,
            Parcels parcels) {
        this.request = request;
        this.window = window;
        this.orders = orders;
        this.codes = codes;
        this.limit = limit;
        this.sight = sight;
        this.parcels = parcels;
    }

    @GET
    public Response status(
            @PathParam("token") String token,
            @RestQuery("placed") @Nullable String placed,
            @Context HttpServerRequest http) {
        return page(200, http, token, StatusSight.Look.at(placed != null));
    }

    /** Cancels the order while nothing has left the warehouse. */
    @POST
    @Path("/cancel")
    public Response cancel(
            @PathParam("token") String token,
            @RestForm("reason") @Nullable String reason,
            @Context HttpServerRequest http) {
        var order = order(token, http);
        try {
            orders.cancel(shop(), order.number(), Actor.buyer(), told(reason));
            return Response.seeOther(URI.create(path(token))).build();
        } catch (Refusal refusal) {
            return page(
                    refusal.status(),
                    http,
                    token,
                    StatusSight.Look.troubled(refusal.say(window.shown().locale())));
        }
    }

    /** Moves the day on which our courier comes. */
    @POST
    @Path("/move")
    public Response move(
            @PathParam("token") String token,
            @RestForm("day") @Nullable String day,
            @RestForm("interval") @Nullable String interval,
            @Context HttpServerRequest http) {
        var order = order(token, http);
        var say = Texts.of(TrackingMessages.class, window.shown().locale());
        var tracked = sight.tracked(order);
        if (tracked == null || !tracked.mayMove())
            return page(409, http, token, StatusSight.Look.troubled(say.tooLateToMove()));
        var chosen = sight.offered(day, interval);
        if (chosen.isEmpty()) return page(422, http, token, StatusSight.Look.troubled(say.dayMissing()));
        parcels.reschedule(shop(), tracked.parcel().id(), chosen.get(), interval, Actor.buyer());
        return Response.seeOther(URI.create(path(token))).build();
    }

    /** Sends a code to the order's phone. */
    @POST
    @Path("/code")
    public Response code(@PathParam("token") String token, @Context HttpServerRequest http) {
        var order = order(token, http);
        codes.send(
                shop(),
                order.buyer().phone().e164(),
                subject(order),
                window.shown().locale());
        return page(200, http, token, StatusSight.Look.asking(null));
    }

    /** Shows the address to whoever read the code. */
    @POST
    @Path("/address")
    public Response address(
            @PathParam("token") String token,
            @RestForm("code") @Nullable String code,
            @Context HttpServerRequest http) {
        var order = order(token, http);
        var right = code != null && codes.accept(shop(), order.buyer().phone().e164(), subject(order), code);
        var look = right
                ? StatusSight.Look.open()
                : StatusSight.Look.asking(window.shown().buying().wrongCode());
        return page(right ? 200 : 422, http, token, look);
    }

    private Response page(int status, HttpServerRequest http, String token, StatusSight.Look look) {
        var order = order(token, http);
        // a page that knows a secret address tells it to nobody
        http.response().headers().set("Referrer-Policy", "no-referrer");
        return Response.status(status)
                .entity(window.show(
                        Templates.status(sight.page(order, path(token), request.absolute("/o/" + token), look))))
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private OrderView order(String token, HttpServerRequest http) {
        limit.take("status-link", http.remoteAddress().hostAddress(), A_MINUTE, Duration.ofMinutes(1));
        return orders.byStatusToken(shop(), token).orElseThrow(() -> new NotFound("order"));
    }

    private static String subject(OrderView order) {
        return "order " + order.id();
    }

    private static String told(@Nullable String reason) {
        if (reason == null || reason.isBlank()) return "";
        var plain = reason.strip().replaceAll("\\p{Cntrl}", " ");
        return plain.length() > REASON ? plain.substring(0, REASON) : plain;
    }

    private String path(String token) {
        return request.base() + "/o/" + token;
    }

    private ShopId shop() {
        return request.shop().id();
    }
}
