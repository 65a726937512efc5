package dev.prilavok.storefront;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.prilavok.catalog.ShopMoment;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopId;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lists as bytes, ready to be sent again to whoever would see the same: in the evening many people look at the same few. Nothing of a
 * person is in them but how many things a basket holds, the language and the grid of sizes, and by those they are found; whoever comes
 * from elsewhere gets the one with its style sheets in it.
 */
@ApplicationScoped
class KeptPages {
    private static final int MOST_BYTES = 48_000_000;
    private static final int LONGEST_ADDRESS = 300;

    /** What tells one page from another of the same moment. */
    private record Asked(
            ShopId shop,
            String address,
            String lang,
            ReadersGrid.Seen grid,
            int inBasket,
            Frame.Today today,
            boolean styled) {}

    private final Cache<Asked, KeptPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Asked asked, KeptPage page) -> page.weight() + asked.address.length())
            .build();
    private final Clock clock;

    KeptPages(Clock clock) {
        this.clock = clock;
    }

    /** The page as it was written last; whether it is still true has to be asked. */
    @Nullable
    KeptPage find(HttpServerRequest http, Shop shop) {
        return asked(http, shop).map(pages::getIfPresent).orElse(null);
    }

    /** Keeps a page that was begun at that moment. */
    void keep(HttpServerRequest http, Shop shop, ShopMoment moment, String html) {
        if (moment.isSettled())
            asked(http, shop).ifPresent(asked -> pages.put(asked, new KeptPage(shop, moment.madeOf(), html)));
    }

    // An address that chooses a grid sets a cookie, and is answered by the page itself.
    private Optional<Asked> asked(HttpServerRequest http, Shop shop) {
        var address = http.uri();
        if (address.length() > LONGEST_ADDRESS || http.getParam(ReadersGrid.PARAMETER) != null) return Optional.empty();
        var chosen = Lang.chosen(http);
        var lang = chosen == null ? Langs.of(shop.locale()) : chosen;
        return Optional.of(new Asked(
                shop.id(),
                address,
                lang,
                ReadersGrid.seen(http, shop),
                Frame.inBasket(http),
                Frame.Today.of(shop, Langs.locale(lang), clock),
                FirstSight.is(http)));
    }
}
