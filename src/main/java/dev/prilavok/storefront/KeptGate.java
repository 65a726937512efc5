package dev.prilavok.storefront;

import dev.prilavok.catalog.ShopMoment;
import dev.prilavok.catalog.ShopMoments;
import dev.prilavok.tenancy.AskedShop;
import dev.prilavok.tenancy.Platform;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sends kept lists while they are true. Whether they are is asked for every reader, together for all who came meanwhile; a page that is
 * not true any more, or of which nobody can say so in time, is made by its own resource as if nothing had been kept.
 */
@ApplicationScoped
class KeptGate {
    private static final Pattern LIST = Pattern.compile("/(c|sets)/[^/]+");
    private static final String ASKED = KeptGate.class.getName();
    private static final long PATIENCE = 1_500;
    /** After the gates that see to headers and hosts. */
    private static final int PRIORITY = 90;

    private final KeptPages pages;
    private final ShopMoments moments;
    private final Shops shops;
    private final Platform platform;

    KeptGate(KeptPages pages, ShopMoments moments, Shops shops, Platform platform) {
        this.pages = pages;
        this.moments = moments;
        this.shops = shops;
        this.platform = platform;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::let, PRIORITY);
    }

    private void let(RoutingContext http) {
        var request = http.request();
        var asked = request.method() == HttpMethod.GET
                ? AskedShop.of(request, shops, platform).orElse(null)
                : null;
        if (asked == null
                || !asked.shop().isOpen()
                || !LIST.matcher(asked.inside()).matches()) http.next();
        else ask(http, asked.shop());
    }

    private void ask(RoutingContext http, Shop shop) {
        http.request().pause();
        Future.fromCompletionStage(moments.now(shop), http.vertx().getOrCreateContext())
                .timeout(PATIENCE, TimeUnit.MILLISECONDS)
                .onComplete(told -> {
                    http.request().resume();
                    go(http, shop, told.result());
                });
    }

    private void go(RoutingContext http, Shop shop, @Nullable ShopMoment moment) {
        var settled = moment != null && moment.isSettled() ? moment : null;
        var kept = settled == null ? null : pages.find(http.request(), shop);
        if (settled != null && kept != null && kept.isTrue(shop, settled.madeOf())) send(http, shop, kept);
        else {
            // whoever makes the page need not ask again
            if (settled != null) http.put(ASKED, settled);
            http.next();
        }
    }

    /** The moment that was asked for this request; null when the page has to ask itself. */
    static @Nullable ShopMoment asked(RoutingContext http) {
        return http.get(ASKED);
    }

    private static void send(RoutingContext http, Shop shop, KeptPage kept) {
        if (FirstSight.is(http.request())) FirstSight.allow(http.response(), shop.brand());
        var accepts = http.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        var response =
                http.response().putHeader(HttpHeaders.CONTENT_TYPE, Window.HTML).putHeader("Server-Timing", "kept");
        if (accepts == null || !accepts.contains("gzip")) {
            response.end(kept.plain());
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip")
                .putHeader(HttpHeaders.VARY, "accept-encoding")
                .end(kept.packed());
    }
}
