package dev.prilavok.storefront;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.ProductTile;
import dev.prilavok.tenancy.ShopRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What this browser looked at lately: ids of products in a cookie of the shop, nothing about the person, nothing on our side. */
@RequestScoped
class SeenLately {
    static final String COOKIE = "seen";

    private static final int MOST = 12;
    private static final int SHOWN = 8;
    private static final int BYTES = 16;
    private static final int LIVES = (int) Duration.ofDays(30).toSeconds();

    private final RoutingContext http;
    private final ShopRequest request;
    private final Catalog catalog;

    SeenLately(RoutingContext http, ShopRequest request, Catalog catalog) {
        this.http = http;
        this.request = request;
        this.catalog = catalog;
    }

    /** What the shop still shows of it, the latest first, without the product that is on the page. */
    List<ProductTile> goods(@Nullable UUID present) {
        var ids = ids().stream().filter(id -> !id.equals(present)).limit(SHOWN).toList();
        return ids.isEmpty() ? List.of() : catalog.tiles(request.shop().id(), ids);
    }

    /** The cookie after one more product. */
    NewCookie with(UUID product) {
        var ids = Stream.concat(Stream.of(product), ids().stream()).distinct().limit(MOST);
        return new NewCookie.Builder(COOKIE)
                .value(String.join(".", ids.map(SeenLately::written).toList()))
                .path(request.base().isEmpty() ? "/" : request.base())
                .maxAge(LIVES)
                .httpOnly(true)
                .secure(http.request().isSSL())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private List<UUID> ids() {
        var cookie = http.request().getCookie(COOKIE);
        if (cookie == null) return List.of();
        return Stream.of(cookie.getValue().split("\\."))
                .limit(MOST)
                .filter(id -> id.matches("[\\w-]{22}"))
                .map(SeenLately::read)
                .toList();
    }

    private static String written(UUID id) {
        var bytes =
                ByteBuffer.allocate(BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static UUID read(String id) {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(id));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
