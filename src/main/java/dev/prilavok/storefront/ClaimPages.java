package dev.prilavok.storefront;

import dev.prilavok.catalog.pictures.PictureRefused;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.RateLimit;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.returns.EvidencePhotos;
import dev.prilavok.returns.ReturnFields;
import dev.prilavok.returns.ReturnMessages;
import dev.prilavok.returns.Returns;
import dev.prilavok.returns.buyer.BuyerClaim;
import dev.prilavok.returns.buyer.BuyerClaimMessages;
import dev.prilavok.returns.buyer.BuyerClaimState;
import dev.prilavok.returns.buyer.BuyerClaims;
import dev.prilavok.returns.buyer.NewClaim;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.ShopRequest;
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
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Claims by whoever holds the order's link: damaged, missing or wrong, with photographs. */
@Path("/s/{slug}/o/{token}/claim")
@PermitAll
@Produces(Window.HTML)
public class ClaimPages {
    private static final int A_MINUTE = 120;
    private static final int AN_HOUR = 10;
    private static final int LONGEST = 1000;

    private final ShopRequest request;
    private final Window window;
    private final Orders orders;
    private final BuyerClaims claims;
    private final EvidencePhotos photos;
    private final Returns returns;
    private final RateLimit limit;

    ClaimPages(
            ShopRequest request,
            Window window,
            Orders orders,
            BuyerClaims claims,
            EvidencePhotos photos,
            Returns returns,
            RateLimit limit) {
        this.request = request;
        this.window = window;
        this.orders = orders;
        this.claims = claims;
        this.photos = photos;
        this.returns = returns;
        this.limit = limit;
    }

    private record Typed(String what, String wish, String words) {}

    @GET
    public Response form(@PathParam("token") String token, @Context HttpServerRequest http) {
        return page(200, http, token, order(token, http), new Typed("", "", ""), null, null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response claim(
            @PathParam("token") String token,
            @RestForm("what") @Nullable String what,
            @RestForm("wish") @Nullable String wish,
            @RestForm("words") @Nullable String words,
            @RestForm("photo") @Nullable List<FileUpload> files,
            @Context HttpServerRequest http) {
        var order = order(token, http);
        limit.take("claim", order.id().toString(), AN_HOUR, Duration.ofHours(1));
        var typed = new Typed(cut(what), cut(wish), cut(words));
        try {
            var said = new NewClaim(
                    chosen(BuyerClaim.What.values(), typed.what(), BuyerClaim.What.DAMAGED),
                    chosen(BuyerClaim.Remedy.values(), typed.wish(), BuyerClaim.Remedy.REFUND),
                    typed.words(),
                    photos.keep(files));
            var made = claims.open(order, said, Actor.buyer());
            return page(200, http, token, order, typed, null, made.number());
        } catch (PictureRefused refused) {
            return page(
                    422,
                    http,
                    token,
                    order,
                    typed,
                    refused.reason().say(window.shown().locale()),
                    null);
        } catch (Refusal refusal) {
            return page(
                    refusal.status(),
                    http,
                    token,
                    order,
                    typed,
                    refusal.say(window.shown().locale()),
                    null);
        }
    }

    private static <E extends Enum<E>> E chosen(E[] all, String name, E otherwise) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    private Response page(
            int status,
            HttpServerRequest http,
            String token,
            OrderView order,
            Typed typed,
            @Nullable String trouble,
            @Nullable String made) {
        http.response().headers().set("Referrer-Policy", "no-referrer");
        var say = Texts.of(GivingMessages.class, window.shown().locale());
        var before = claims.ofOrder(order.shop(), order.id());
        var open = before.stream().anyMatch(one -> one.state() == BuyerClaimState.OPEN);
        var view = new ClaimPage(
                order.number().shown(),
                request.base() + "/o/" + token,
                trouble,
                made,
                before.stream().map(one -> past(one, token)).toList(),
                claims.mayClaim(order) && !open,
                !open && before.isEmpty(),
                choices(BuyerClaim.What.values(), typed.what(), say::claimWhat),
                choices(BuyerClaim.Remedy.values(), typed.wish(), say::claimWish),
                typed.words());
        return Response.status(status)
                .entity(window.show(Templates.claim(view)))
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private static <E extends Enum<E>> List<ReturnFields.Choice> choices(
            E[] all, String typed, Function<E, String> label) {
        return Arrays.stream(all)
                .map(one -> new ReturnFields.Choice(
                        one.name(), label.apply(one), one.name().equals(typed)))
                .toList();
    }

    private ClaimPage.Past past(BuyerClaim one, String token) {
        var say = Texts.of(BuyerClaimMessages.class, window.shown().locale());
        var words = Texts.of(ReturnMessages.class, window.shown().locale());
        var made = one.returns().stream()
                .flatMap(id -> returns.find(one.shop(), id).stream())
                .map(back -> new ReturnCorner.Made(
                        request.base() + "/o/" + token + "/return/" + back.number(),
                        words.kind(back.kind()) + " " + back.number(),
                        words.state(back.state())))
                .toList();
        return new ClaimPage.Past(
                say.one(one.number()), say.state(one.state()), one.words(), one.photos(), one.answer(), made);
    }

    private OrderView order(String token, HttpServerRequest http) {
        limit.take("status-link", http.remoteAddress().hostAddress(), A_MINUTE, Duration.ofMinutes(1));
        return orders.byStatusToken(shop(), token).orElseThrow(() -> new NotFound("order"));
    }

    private static String cut(@Nullable String typed) {
        return typed == null ? "" : typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    private ShopId shop() {
        return request.shop().id();
    }
}
