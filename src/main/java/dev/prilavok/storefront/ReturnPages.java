package dev.prilavok.storefront;

import dev.prilavok.customer.Phone;
import dev.prilavok.identity.PhoneCodes;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.RateLimit;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.returns.NewReturn;
import dev.prilavok.returns.ReturnFields;
import dev.prilavok.returns.ReturnForm;
import dev.prilavok.returns.ReturnSizes;
import dev.prilavok.returns.ReturnStatements;
import dev.prilavok.returns.ReturnView;
import dev.prilavok.returns.Returns;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.ShopRequest;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Returns by whoever holds the order's link; where the money goes only by whoever holds the phone. */
@Path("/s/{slug}/o/{token}/return")
@PermitAll
@Produces(Window.HTML)
public class ReturnPages {
    private static final int A_MINUTE = 120;
    private static final int LONGEST = 600;

    private final ShopRequest request;
    private final Window window;
    private final Orders orders;
    private final Returns returns;
    private final ReturnSizes sizes;
    private final ReturnStory story;
    private final PhoneCodes codes;
    private final RateLimit limit;

    ReturnPages(
            ShopRequest request,
            Window window,
            Orders orders,
            Returns returns,
            ReturnSizes sizes,
            ReturnStory story,
            PhoneCodes codes,
            RateLimit limit) {
        this.request = request;
        this.window = window;
        this.orders = orders;
        this.returns = returns;
        this.sizes = sizes;
        this.story = story;
        this.codes = codes;
        this.limit = limit;
    }

    @GET
    public Response form(@PathParam("token") String token, @Context HttpServerRequest http) {
        return form(200, http, token, order(token, http), ReturnForm.empty(), null);
    }

    /** Asks for the return; where the law wants it, only after the buyer has confirmed his statement. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("token") String token, MultivaluedMap<String, String> fields, @Context HttpServerRequest http) {
        var order = order(token, http);
        var form = new ReturnForm(plain(fields));
        if (form.chose("step", "edit")) return form(200, http, token, order, form, null);
        try {
            var offer = returns.offer(order).orElseThrow(() -> new NotFound("return"));
            var wanted = form.wanted(order.id(), offer, null);
            if (!offer.policy().twoSteps()) return made(token, wanted);
            var statement =
                    ReturnStatements.of(order, offer, wanted, window.shown().locale());
            if (form.chose("step", "confirm")) return made(token, wanted.stated(statement));
            returns.weigh(shop(), wanted, Actor.buyer());
            return confirm(http, token, order, form, statement);
        } catch (NotFound nothing) {
            return form(409, http, token, order, form, null);
        } catch (Refusal refusal) {
            return form(
                    refusal.status(),
                    http,
                    token,
                    order,
                    form,
                    refusal.say(window.shown().locale()));
        }
    }

    private Response made(String token, NewReturn wanted) {
        var one = returns.request(shop(), wanted, Actor.buyer());
        return Response.seeOther(URI.create(path(token) + "/return/" + one.number()))
                .build();
    }

    @GET
    @Path("{returned}")
    public Response one(
            @PathParam("token") String token, @PathParam("returned") String number, @Context HttpServerRequest http) {
        return one(200, http, token, number, ReturnStory.Look.PLAIN);
    }

    /** Sends a code to the order's phone; what was typed stays. */
    @POST
    @Path("{returned}/code")
    public Response code(
            @PathParam("token") String token,
            @PathParam("returned") String number,
            @RestForm("phone") @Nullable String phone,
            @RestForm("bank") @Nullable String bank,
            @Context HttpServerRequest http) {
        var order = order(token, http);
        var one = read(order, number);
        codes.send(
                shop(),
                order.buyer().phone().e164(),
                subject(one),
                window.shown().locale());
        return one(200, http, token, number, asking(null, phone, bank));
    }

    /** Writes down where the money goes, for whoever read the code. */
    @POST
    @Path("{returned}/requisites")
    public Response requisites(
            @PathParam("token") String token,
            @PathParam("returned") String number,
            @RestForm("phone") @Nullable String phone,
            @RestForm("bank") @Nullable String bank,
            @RestForm("code") @Nullable String code,
            @Context HttpServerRequest http) {
        var order = order(token, http);
        var one = read(order, number);
        try {
            returns.refuseOdd(phone, bank);
            var to = Phone.parse(text(phone), "RU");
            if (code == null || !codes.accept(shop(), order.buyer().phone().e164(), subject(one), code))
                return one(422, http, token, number, asking(say().wrongCode(), phone, bank));
            returns.pay(shop(), one.id(), to, text(bank), null);
            return Response.seeOther(URI.create(path(token) + "/return/" + number))
                    .build();
        } catch (Refusal refusal) {
            var trouble = refusal.say(window.shown().locale());
            return one(refusal.status(), http, token, number, asking(trouble, phone, bank));
        }
    }

    private static ReturnStory.Look asking(@Nullable String trouble, @Nullable String phone, @Nullable String bank) {
        return new ReturnStory.Look(trouble, null, true, text(phone), text(bank), "");
    }

    @POST
    @Path("{returned}/cancel")
    public Response cancel(
            @PathParam("token") String token, @PathParam("returned") String number, @Context HttpServerRequest http) {
        var one = read(order(token, http), number);
        return step(http, token, number, "", () -> returns.cancel(shop(), one.id(), Actor.buyer()), null);
    }

    /** The buyer does not agree with a no. */
    @POST
    @Path("{returned}/appeal")
    public Response appeal(
            @PathParam("token") String token,
            @PathParam("returned") String number,
            @RestForm("words") @Nullable String words,
            @Context HttpServerRequest http) {
        var one = read(order(token, http), number);
        return step(
                http,
                token,
                number,
                text(words),
                () -> returns.appeal(shop(), one.id(), text(words), Actor.buyer()),
                say().appealSent());
    }

    private Response step(
            HttpServerRequest http, String token, String number, String words, Runnable step, @Nullable String said) {
        try {
            step.run();
            return one(200, http, token, number, new ReturnStory.Look(null, said, false, "", "", ""));
        } catch (Refusal refusal) {
            var trouble = refusal.say(window.shown().locale());
            return one(
                    refusal.status(), http, token, number, new ReturnStory.Look(trouble, null, false, "", "", words));
        }
    }

    private Response form(
            int status,
            HttpServerRequest http,
            String token,
            OrderView order,
            ReturnForm form,
            @Nullable String trouble) {
        var fields = returns.offer(order)
                .filter(offer -> !offer.isEmpty())
                .map(offer -> ReturnFields.of(
                        offer,
                        form,
                        sizes.of(request.shop(), offer),
                        window.shown().locale()))
                .orElse(null);
        return page(
                status,
                http,
                Templates.giving(
                        new GivingPage(order.number().shown(), path(token), fields, trouble, null, List.of())));
    }

    private Response confirm(HttpServerRequest http, String token, OrderView order, ReturnForm form, String statement) {
        var kept = form.fields().entrySet().stream()
                .filter(field ->
                        !field.getKey().equals("csrf") && !field.getKey().equals("step"))
                .map(field -> new GivingPage.Kept(field.getKey(), field.getValue()))
                .toList();
        return page(
                200,
                http,
                Templates.giving(new GivingPage(order.number().shown(), path(token), null, null, statement, kept)));
    }

    private Response one(int status, HttpServerRequest http, String token, String number, ReturnStory.Look look) {
        var order = order(token, http);
        var page = story.of(read(order, number), order, path(token), window.shown(), look);
        return page(status, http, Templates.returned(page));
    }

    private Response page(int status, HttpServerRequest http, TemplateInstance page) {
        http.response().headers().set("Referrer-Policy", "no-referrer");
        return Response.status(status)
                .entity(window.show(page))
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private OrderView order(String token, HttpServerRequest http) {
        limit.take("status-link", http.remoteAddress().hostAddress(), A_MINUTE, Duration.ofMinutes(1));
        return orders.byStatusToken(shop(), token).orElseThrow(() -> new NotFound("order"));
    }

    // A number opens only the returns of the order whose link one holds.
    private ReturnView read(OrderView order, String number) {
        return returns.byNumber(shop(), number)
                .filter(one -> one.order().equals(order.id()))
                .orElseThrow(() -> new NotFound("return"));
    }

    private static String subject(ReturnView one) {
        return "return " + one.id();
    }

    private static java.util.Map<String, String> plain(MultivaluedMap<String, String> fields) {
        var typed = new HashMap<String, String>();
        fields.forEach((name, values) -> {
            if (!values.isEmpty() && values.get(0) != null) typed.put(name, values.get(0));
        });
        return typed;
    }

    private static String text(@Nullable String typed) {
        if (typed == null) return "";
        return typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    private GivingMessages say() {
        return Texts.of(GivingMessages.class, window.shown().locale());
    }

    private String path(String token) {
        return request.base() + "/o/" + token;
    }

    private ShopId shop() {
        return request.shop().id();
    }
}
