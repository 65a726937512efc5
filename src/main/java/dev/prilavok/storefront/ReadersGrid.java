package dev.prilavok.storefront;

import dev.prilavok.catalog.SizeChart;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which grid this reader wants to see sizes: as the address says, else as this browser remembers, else as people do where the shop is. */
@RequestScoped
class ReadersGrid {
    static final String PARAMETER = "grid";

    private static final String COOKIE = "grid";
    private static final Duration LIVES = Duration.ofDays(365);

    private final RoutingContext http;
    private final ShopRequest request;

    ReadersGrid(RoutingContext http, ShopRequest request) {
        this.http = http;
        this.request = request;
    }

    /** What the reader chose; null when nothing. What the address says is remembered. */
    @Nullable
    String chosen() {
        var asked = known(http.request().getParam(PARAMETER));
        if (asked != null) {
            http.response().addCookie(cookie(asked));
            return asked;
        }
        return remembered(http.request());
    }

    private static @Nullable String remembered(HttpServerRequest http) {
        var cookie = http.getCookie(COOKIE);
        return cookie == null ? null : known(cookie.getValue());
    }

    /** What this browser remembers, and what it sees; two that are equal see sizes alike. */
    static Seen seen(HttpServerRequest http, Shop shop) {
        var chosen = remembered(http);
        return new Seen(chosen, shown(chosen, shop));
    }

    /** What was chosen before, and the grid that is shown. */
    record Seen(@Nullable String chosen, String shown) {}

    private static String shown(@Nullable String chosen, Shop shop) {
        if (chosen != null) return chosen;
        return shop.currency().getCode().equals("EUR") ? "EU" : "";
    }

    /** The grid to show; empty for what is written on the goods. */
    String shown() {
        return shown(chosen(), request.shop());
    }

    private static @Nullable String known(@Nullable String word) {
        if (word == null) return null;
        var grid = word.toUpperCase(Locale.ROOT);
        return SizeChart.GRIDS.contains(grid) ? grid : null;
    }

    private Cookie cookie(String grid) {
        return Cookie.cookie(COOKIE, grid)
                .setPath(request.base().isEmpty() ? "/" : request.base())
                .setMaxAge(LIVES.toSeconds())
                .setHttpOnly(true)
                .setSecure(http.request().isSSL())
                .setSameSite(CookieSameSite.LAX);
    }
}
