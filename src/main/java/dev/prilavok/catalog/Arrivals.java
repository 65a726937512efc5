package dev.prilavok.catalog;

import dev.prilavok.catalog.ListedGoods.Place;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What is new since the franchisee looked through it last. A shop shows what is new by itself, as its rules say, or keeps it back until
 * the franchisee has looked: that is the shop's own choice.
 */
@ApplicationScoped
public class Arrivals {
    /** So many are looked through one by one; of more, all are taken or rules say it. */
    public static final int MOST = 60;

    /** Whoever comes for the first time sees this much. */
    private static final Duration FIRST_LOOK = Duration.ofDays(14);

    private final ShopViews views;
    private final GoodsMemory memory;
    private final Differences differences;
    private final Categories categories;
    private final ListingDesk desk;
    private final Listings listings;
    private final Sql sql;
    private final AuditLog audit;

    Arrivals(
            ShopViews views,
            GoodsMemory memory,
            Differences differences,
            Categories categories,
            ListingDesk desk,
            Listings listings,
            Sql sql,
            AuditLog audit) {
        this.views = views;
        this.memory = memory;
        this.differences = differences;
        this.categories = categories;
        this.desk = desk;
        this.listings = listings;
        this.sql = sql;
        this.audit = audit;
    }

    /**
     * What is new.
     *
     * @param goods the newest of it
     * @param total all of it
     * @param since when the franchisee looked last
     * @param until when the newest of it came; a decision about it speaks of no more than was seen
     * @param waits whether the shop keeps it back until then
     */
    public record News(List<ListedGoods> goods, int total, Instant since, Instant until, boolean waits) {
        public boolean isTooMany() {
            return total > goods.size();
        }
    }

    /** What was decided, so that it can be taken back. */
    public record Decided(Instant since, List<UUID> hidden) {}

    @Transactional
    public News of(ShopId shop) {
        var view = views.of(shop);
        var looked = looked(view);
        var goods = memory.loaded(view).goods();
        var frame = new HashSet<>(
                categories.tree(view.catalogue()).listed(view.shop().assortment()));
        var since = looked.until.toEpochMilli();
        // A clock that was put right leaves goods of a moment to come: a look could not take them in, so they would be
        // new for ever.
        var now = view.now().toEpochMilli();
        var fresh = IntStream.range(0, goods.products())
                .filter(place -> goods.arrived(place) > since && goods.arrived(place) <= now)
                .filter(place -> frame.contains(goods.category(place)))
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(place -> -goods.arrived(place))
                        .thenComparing(goods::position))
                .toList();
        var newest = desk.some(view, fresh.stream().limit(MOST).map(goods::id).toList());
        var until = fresh.isEmpty() ? looked.until : Instant.ofEpochMilli(goods.arrived(fresh.get(0)));
        return new News(newest, fresh.size(), looked.until, until, looked.waits);
    }

    /** Keeps what is new back from now on until it was looked through, or shows it by itself. What is shown already stays. */
    @Transactional
    public void keepBack(ShopId shop, boolean waits) {
        var view = views.of(shop);
        var until = waits ? view.now() : looked(view).until;
        keep(view, waits, until);
        audit.record(waits ? "arrivals-wait" : "arrivals-show", shop.value().toString(), null);
    }

    /** Lets in all that came until a moment, as far as the shop's rules do. */
    @Transactional
    public Decided all(ShopId shop, Instant until) {
        var view = views.of(shop);
        var before = looked(view);
        keep(view, before.waits, until(view, until));
        audit.record("arrivals-all", shop.value().toString(), null);
        return new Decided(before.until, List.of());
    }

    /** Lets in what was chosen, though a rule leaves it out, and hides the rest of what was to choose from. */
    @Transactional
    public Decided some(ShopId shop, Collection<UUID> chosen, Instant until, String by) {
        var news = of(shop);
        var hide = new ArrayList<UUID>();
        var pin = new ArrayList<UUID>();
        for (var goods : news.goods) {
            var wanted = chosen.contains(goods.product());
            if (!wanted && goods.place() != Place.HIDDEN) hide.add(goods.product());
            if (wanted && goods.place() == Place.RULED_OUT) pin.add(goods.product());
        }
        var hidden = listings.hide(shop, hide, by);
        if (!pin.isEmpty()) listings.pin(shop, pin, by);
        var view = views.of(shop);
        keep(view, news.waits, until(view, until));
        return new Decided(news.since, hidden);
    }

    /** Takes a decision back: what it hid is shown again, and what came since is new again. */
    @Transactional
    public void undo(ShopId shop, Decided decided, String by) {
        listings.show(shop, decided.hidden, by);
        var view = views.of(shop);
        keep(view, looked(view).waits, until(view, decided.since));
    }

    private record Looked(boolean waits, Instant until) {}

    private Looked looked(ShopView view) {
        return sql.one(
                        "select waits, looked_until from shop_arrivals where shop_id = ?",
                        row -> new Looked(
                                row.getBoolean("waits"),
                                row.getTimestamp("looked_until").toInstant()),
                        view.shop().id().value())
                .orElseGet(() -> new Looked(false, view.now().minus(FIRST_LOOK)));
    }

    // A form can say anything: nobody has looked through what is still to come.
    private static Instant until(ShopView view, Instant asked) {
        return asked.isAfter(view.now()) ? view.now() : asked;
    }

    private void keep(ShopView view, boolean waits, Instant until) {
        sql.change("""
                insert into shop_arrivals (shop_id, waits, looked_until) values (?, ?, ?)
                on conflict (shop_id) do update set waits = excluded.waits, looked_until = excluded.looked_until""", view.shop().id().value(), waits, until);
        sql.change(Versions.LISTINGS_CHANGED, view.shop().id().value());
    }
}
