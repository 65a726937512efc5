package dev.prilavok.storefront;

import dev.prilavok.catalog.pictures.PictureRefused;
import dev.prilavok.catalog.pictures.PictureStore;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.RateLimit;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.returns.BuyerClaims;
import dev.prilavok.returns.ReturnFields;
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
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private static final int MOST_PHOTOS = 5;
    private static final int MOST_BYTES = 12 << 20;
    private static final int LONGEST = 1000;

    private final ShopRequest request;
    private final Window window;
    private final Orders orders;
    private final BuyerClaims claims;
    private final PictureStore pictures;
    private final RateLimit limit;

    ClaimPages(
            ShopRequest request,
            Window window,
            Orders orders,
            BuyerClaims claims,
            PictureStore pictures,
            RateLimit limit) {
        this.request = request;
        this.window = window;
        this.orders = orders;
        this.claims = claims;
        this.pictures = pictures;
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
            @RestForm("photo") @Nullable List<FileUpload> photos,
            @Context HttpServerRequest http) {
        var order = order(token, http);
        limit.take("claim", order.id().toString(), AN_HOUR, Duration.ofHours(1));
        var typed = new Typed(cut(what), cut(wish), cut(words));
        try {
            var made = claims.open(
                    order,
                    chosen(BuyerClaims.What.values(), typed.what(), BuyerClaims.What.DAMAGED),
                    chosen(BuyerClaims.Wish.values(), typed.wish(), BuyerClaims.Wish.REFUND),
                    typed.words(),
                    kept(photos));
            return page(200, http, token, order, typed, null, made);
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

    private List<String> kept(@Nullable List<FileUpload> photos) throws PictureRefused {
        var hashes = new ArrayList<String>();
        if (photos == null) return hashes;
        for (var photo : photos) {
            if (photo.size() == 0 || hashes.size() == MOST_PHOTOS) continue;
            if (photo.size() > MOST_BYTES) throw new PictureRefused(PictureRefused.Reason.TOO_HEAVY);
            hashes.add(pictures.keepForNow(bytes(photo)).hash());
        }
        return hashes;
    }

    private static byte[] bytes(FileUpload photo) throws PictureRefused {
        try {
            return Files.readAllBytes(photo.uploadedFile());
        } catch (IOException lost) {
            throw new PictureRefused(PictureRefused.Reason.BROKEN);
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
        var view = new ClaimPage(
                order.number().shown(),
                request.base() + "/o/" + token,
                trouble,
                made,
                claims.mayClaim(order),
                Arrays.stream(BuyerClaims.What.values())
                        .map(what -> new ReturnFields.Choice(
                                what.name(), say.claimWhat(what), what.name().equals(typed.what())))
                        .toList(),
                Arrays.stream(BuyerClaims.Wish.values())
                        .map(wish -> new ReturnFields.Choice(
                                wish.name(), say.claimWish(wish), wish.name().equals(typed.wish())))
                        .toList(),
                typed.words());
        return Response.status(status)
                .entity(window.show(Templates.claim(view)))
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
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
