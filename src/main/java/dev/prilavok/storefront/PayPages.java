package dev.prilavok.storefront;

import dev.prilavok.cash.prepaid.Prepaid;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.RateLimit;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.payment.Payment;
import dev.prilavok.payment.PaymentRefused;
import dev.prilavok.payment.Payments;
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
import org.jspecify.annotations.Nullable;

/** From an order to a payment provider's page and back. */
@Path("/s/{slug}/o/{token}/pay")
@PermitAll
@Produces(Window.HTML)
public class PayPages {
    private static final int A_MINUTE = 30;

    private final ShopRequest request;
    private final Window window;
    private final Orders orders;
    private final Prepaid prepaid;
    private final Payments payments;
    private final RateLimit limit;

    PayPages(ShopRequest request, Window window, Orders orders, Prepaid prepaid, Payments payments, RateLimit limit) {
        this.request = request;
        this.window = window;
        this.orders = orders;
        this.prepaid = prepaid;
        this.payments = payments;
        this.limit = limit;
    }

    /** Where the buyer comes back to, and where a link to pay leads: paid orders show themselves. */
    @GET
    public Response back(@PathParam("token") String token, @Context HttpServerRequest http) {
        var order = order(token, http);
        var waiting = payments.waiting(order.shop(), order.id()).orElse(null);
        if (waiting != null) payments.look(order.shop(), waiting.id());
        var now = order(token, http);
        var still = payments.waiting(now.shop(), now.id()).orElse(null);
        if (still == null || !prepaid.mayPay(now)) return toOrder(token);
        return page(200, notYet(token, still));
    }

    /** Opens the payment; the page after it leads on, because a form may not lead to another house. */
    @POST
    public Response pay(@PathParam("token") String token, @Context HttpServerRequest http) {
        order(token, http);
        return Response.seeOther(URI.create(path(token) + "/pay/go")).build();
    }

    /** Leads to the provider; pressed twice it is the same payment. */
    @GET
    @Path("/go")
    public Response go(@PathParam("token") String token, @Context HttpServerRequest http) {
        var order = order(token, http);
        if (!prepaid.mayPay(order)) return toOrder(token);
        try {
            return page(200, going(token, start(token, order)));
        } catch (PaymentRefused refused) {
            var page =
                    page(token, say().goingTitle(), refused.say(window.shown().locale()), null, "");
            return page(refused.status(), page);
        }
    }

    private Payment start(String token, OrderView order) {
        var number = window.shown().buying().orderNumber(order.number().shown());
        return prepaid.start(
                order,
                prepaid.toPay(order),
                number + ", " + request.shop().name(),
                URI.create(request.absolute("/o/" + token + "/pay")),
                "buyer");
    }

    /** The buyer would rather pay at the door. */
    @POST
    @Path("/door")
    public Response door(@PathParam("token") String token, @Context HttpServerRequest http) {
        var order = order(token, http);
        prepaid.payAtTheDoor(order.shop(), order.id(), "buyer");
        return toOrder(token);
    }

    private PayPage going(String token, Payment payment) {
        var say = say();
        if (payment.payUrl() == null) return page(token, say.goingTitle(), say.silent(), null, say.tryAgain());
        return page(
                token,
                say.goingTitle(),
                say.going(),
                payment,
                say.goTo(window.shown().money(payment.amount())));
    }

    private PayPage notYet(String token, Payment payment) {
        var say = say();
        var page = page(
                token,
                say.notYetTitle(),
                say.notYet(),
                payment,
                say.goTo(window.shown().money(payment.amount())));
        return new PayPage(page.title(), page.text(), page.to(), page.label(), false, page.again(), page.order());
    }

    private PayPage page(String token, String title, String text, @Nullable Payment payment, String label) {
        var to = payment == null ? null : payment.payUrl();
        return new PayPage(title, text, to, label, to != null, path(token) + "/pay/go", path(token));
    }

    private Response page(int status, PayPage page) {
        return Response.status(status)
                .entity(window.show(Templates.pay(page)))
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private OrderView order(String token, HttpServerRequest http) {
        limit.take("pay-link", http.remoteAddress().hostAddress(), A_MINUTE, Duration.ofMinutes(1));
        return orders.byStatusToken(request.shop().id(), token).orElseThrow(() -> new NotFound("order"));
    }

    private Response toOrder(String token) {
        return Response.seeOther(URI.create(path(token))).build();
    }

    private String path(String token) {
        return request.base() + "/o/" + token;
    }

    private PayMessages say() {
        return Texts.of(PayMessages.class, window.shown().locale());
    }
}
