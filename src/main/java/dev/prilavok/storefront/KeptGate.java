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
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends kept lists while they are true. Whether they are is asked for every reader, together for all who came meanwhile; a page that is
 * not true any more, or of which nobody can say so in time, is made by its own resource as if nothing had been kept.
 */
@ApplicationScoped
class KeptGate {
    private static final Logger LOG = Logger.getLogger(KeptGate.class);
    private static final Pattern LIST = Pattern.compile("/(c|sets)/[^/]+");
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
        var kept = asked == null || !asked.shop().isOpen() || !LIST.matcher(asked.inside()).matches()
                ? null
                : pages.find(request, asked.shop());
        if (asked == null || kept == null) http.next();
        else ask(http, asked.shop(), kept);
    }

    private void ask(RoutingContext http, Shop shop, KeptPage kept) {
        http.request().pause();
        Future.fromCompletionStage(moments.now(shop), http.vertx().getOrCreateContext())
                .timeout(PATIENCE, TimeUnit.MILLISECONDS)
                .onComplete(told -> {
                    http.request().resume();
                    if (told.failed()) LOG.warnf("A kept page is made anew: %s", told.cause());
                    if (isTrue(kept, shop, told.result())) send(http, kept);
                    else http.next();
                });
    }

    private static boolean isTrue(KeptPage kept, Shop shop, @Nullable ShopMoment moment) {
        return moment != null && moment.isSettled() && kept.isTrue(shop, moment.madeOf());
    }

    private static void send(RoutingContext http, KeptPage kept) {
        var accepts = http.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        var response = http.response().putHeader(HttpHeaders.CONTENT_TYPE, Window.HTML).putHeader("Server-Timing", "kept");
        if (accepts == null || !accepts.contains("gzip")) {
            response.end(kept.plain());
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip")
                .putHeader(HttpHeaders.VARY, "accept-encoding")
                .end(kept.packed());
    }
}
