package dev.prilavok.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what pages are made of, per shop and version: goods change rarely, people look often. One small query tells whether
 * anything changed, on every replica alike; what is free to promise is never remembered.
 */
@ApplicationScoped
class ShopViews {
    /** Variants in memory, about a kilobyte each; whoever types nonsense into the search pushes out nonsense only. */
    private static final int MOST = 60_000;

    /** How long a rule that counts free units may be behind the warehouse. */
    static final Duration STRETCH = Duration.ofMinutes(5);

    /** The versions of one shop or of many; a row for each. */
    static final String COLUMNS = """
            s.id shop, c.version goods, d.version demand, coalesce(v.version, 0) listings, coalesce(v.counts_stock, false) counts,
            m.group_id, (select max(l.valid_from) from price_list_version l where l.currency = cast(s.currency as char(3))
                and l.valid_from <= ? and (l.group_id is null or l.group_id = m.group_id)) prices
            """;

    static final String FROM = """
            from unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as text[])) s (id, franchisee, currency)
            cross join catalogue_version c cross join demand_version d
            left join listing_version v on v.shop_id = s.id
            left join price_group_member m on m.franchisee_id = s.franchisee and exists (
                select 1 from price_list_version g
                where g.group_id = m.group_id and g.currency = cast(s.currency as char(3)) and g.valid_from <= ?)""";

    private record Question(ShopView.Key view, Object asked) {}

    private record Answer(Object value, int weight) {}

    private final Shops shops;
    private final Sql sql;
    private final Clock clock;
    private final Lang lang;
    private final Cache<Question, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Question question, Answer answer) -> answer.weight())
            .build();
    private final AtomicLong latest = new AtomicLong();

    ShopViews(Shops shops, Sql sql, Clock clock, Lang lang) {
        this.shops = shops;
        this.sql = sql;
        this.clock = clock;
        this.lang = lang;
    }

    ShopView of(ShopId id) {
        var view = read(id);
        // what was asked for often of the goods before would keep the answers about these ones out
        if (latest.getAndSet(view.catalogue()) != view.catalogue()) answers.invalidateAll();
        return view;
    }

    private ShopView read(ShopId id) {
        var shop = shops.get(id);
        var now = clock.instant();
        return sql.one("select " + COLUMNS + FROM, row -> view(shop, row, now), values(List.of(shop), now))
                .orElseThrow();
    }

    /** The view of one of the shops that were asked after with {@link #values}. */
    ShopView view(Shop shop, ResultSet row, Instant now) throws SQLException {
        return new ShopView(
                shop,
                lang(shop),
                row.getLong("goods"),
                row.getLong("listings"),
                row.getBoolean("counts") ? stretch(now) : 0,
                Sql.instantOrNull(row, "prices"),
                row.getObject("group_id", UUID.class),
                row.getLong("demand"),
                now);
    }

    /** What {@link #COLUMNS} and {@link #FROM} are bound to. */
    static @Nullable Object[] values(List<Shop> shops, Instant now) {
        return new @Nullable Object[] {
            now,
            shops.stream().map(shop -> shop.id().value()).toArray(UUID[]::new),
            shops.stream().map(shop -> shop.franchisee().value()).toArray(UUID[]::new),
            shops.stream().map(shop -> shop.currency().getCode()).toArray(String[]::new),
            now
        };
    }

    /** Which stretch of time it is: within one, free units count for a rule as they did at its beginning. */
    static long stretch(Instant now) {
        return now.getEpochSecond() / STRETCH.toSeconds();
    }

    /**
     * The remembered answer, or a fresh one. The version was read first, so a newer answer never hides behind an older version.
     *
     * @param weight how many variants an answer holds
     */
    <T> T remember(ShopView view, Object asked, Supplier<T> answer, ToIntFunction<T> weight) {
        T known = known(view, asked);
        if (known != null) return known;
        var fresh = answer.get();
        keep(view, asked, fresh, weight.applyAsInt(fresh));
        return fresh;
    }

    /** The remembered answer; null when there is none. */
    @SuppressWarnings("unchecked") // an answer has the type of its question's record
    <T> @Nullable T known(ShopView view, Object asked) {
        var known = answers.getIfPresent(new Question(view.key(), asked));
        return known == null ? null : (T) known.value();
    }

    void keep(ShopView view, Object asked, Object answer, int weight) {
        answers.put(new Question(view.key(), asked), new Answer(answer, 1 + weight));
    }

    /** The language of the reader; outside a request, the shop's. */
    String lang(Shop shop) {
        var inRequest = Arc.container().requestContext().isActive()
                && Arc.container().instance(CurrentVertxRequest.class).get().getCurrent() != null;
        return inRequest ? lang.tag() : Langs.of(shop.locale());
    }
}
