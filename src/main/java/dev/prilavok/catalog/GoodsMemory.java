package dev.prilavok.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.prilavok.kernel.Sql;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Assortment;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntPredicate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the goods of the network in memory, once for all shops. A small catalogue is read again as soon as it changed; a big one is
 * read beside the work, and lists show the one before until then. Product pages, prices and orders never wait for it.
 */
@ApplicationScoped
class GoodsMemory {
    private static final Logger LOG = Logger.getLogger(GoodsMemory.class);

    /** Reading that takes longer than this is not done while somebody waits. */
    private static final Duration AT_ONCE = Duration.ofMillis(400);

    private static final int SHOPS = 64;
    /** Currencies, and groups of franchisees that have prices of their own. */
    private static final int PRICES = 12;

    private static final int SETS = 100;

    /**
     * One version of the goods with all that was made from it, so that all of it goes when the next one comes.
     *
     * @param took how long it was read
     */
    record Loaded(
            long version,
            Goods goods,
            Vocabulary vocabulary,
            FreeNow free,
            FreeUnits units,
            Duration took,
            Cache<PricesAsked, PriceColumns> prices,
            Cache<TagsAsked, Tags> tags,
            Cache<DemandAsked, double[]> demand,
            Cache<PlacesAsked, BitSet> sets) {}

    record PlacesAsked(UUID set, long version) {}

    record DemandAsked(ShopId shop, long version) {}

    record PricesAsked(
            String currency,
            @Nullable Instant since,
            @Nullable UUID group) {}

    record TagsAsked(PricesAsked prices, Assortment assortment, Differences.All different, long stretch) {}

    private final GoodsRead read;
    private final Categories categories;
    private final Differences differences;
    private final SetBook sets;
    private final OwnSets ownSets;
    private final Stock stock;
    private final Scope scope;
    private final Sql sql;
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private final ExecutorService beside = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "goods-memory");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Loaded present;

    GoodsMemory(
            GoodsRead read,
            Categories categories,
            Differences differences,
            SetBook sets,
            OwnSets ownSets,
            Stock stock,
            Scope scope,
            Sql sql) {
        this.read = read;
        this.categories = categories;
        this.differences = differences;
        this.sets = sets;
        this.ownSets = ownSets;
        this.stock = stock;
        this.scope = scope;
        this.sql = sql;
    }

    @PreDestroy
    void stop() {
        beside.shutdownNow();
    }

    /** The goods in memory, of whichever version they are; null before anybody looked. */
    @Nullable
    Loaded present() {
        return present;
    }

    Loaded loaded(ShopView view) {
        var known = present;
        if (known != null && known.version == view.catalogue()) return known;
        if (known == null || known.took.compareTo(AT_ONCE) < 0) return load(view.catalogue());
        if (refreshing.compareAndSet(false, true)) beside.execute(this::refresh);
        return known;
    }

    private synchronized Loaded load(long version) {
        var known = present;
        if (known != null && known.version == version) return known;
        var began = System.nanoTime();
        var goods = read.goods(categories.tree(version));
        var vocabulary = read.vocabulary();
        var took = Duration.ofNanos(System.nanoTime() - began);
        var fresh = new Loaded(
                version,
                goods,
                vocabulary,
                new FreeNow(goods, stock),
                new FreeUnits(goods, stock),
                took,
                Caffeine.newBuilder().maximumSize(PRICES).build(),
                Caffeine.newBuilder().maximumSize(SHOPS).build(),
                Caffeine.newBuilder().maximumSize(SHOPS).build(),
                Caffeine.newBuilder().maximumSize(SETS).build());
        present = fresh;
        return fresh;
    }

    private void refresh() {
        try {
            scope.network(() -> sql.one("select version from catalogue_version", row -> row.getLong("version"))
                    .ifPresent(this::load));
        } catch (RuntimeException failure) {
            LOG.warn("The goods could not be read again; lists show the version before", failure);
        } finally {
            refreshing.set(false);
        }
    }

    /** What people ask for, one number per product. */
    double[] demand(ShopView view, Loaded loaded) {
        var shop = view.shop().id();
        return loaded.demand.get(
                new DemandAsked(shop, view.demand()), fresh -> read.demand(loaded.goods, shop.value()));
    }

    Tags tags(ShopView view, Loaded loaded) {
        var asked = new TagsAsked(
                new PricesAsked(view.currency(), view.pricesSince(), view.priceGroup()),
                view.shop().assortment(),
                differences.of(view),
                view.stretch());
        return loaded.tags.get(asked, fresh -> tagged(view, loaded, fresh));
    }

    private Tags tagged(ShopView view, Loaded loaded, TagsAsked asked) {
        var goods = loaded.goods;
        var columns =
                loaded.prices.get(asked.prices, fresh -> read.prices(goods, fresh.currency, view.now(), fresh.group));
        var hidden = new BitSet();
        var pinned = new BitSet();
        var prices = columns.recommended();
        for (var own : asked.different.own()) {
            var product = goods.place(own.product());
            if (product == null) continue;
            if (own.hidden()) hidden.set(product);
            if (own.pinned()) pinned.set(product);
            if (own.minor() == null) continue;
            if (prices == columns.recommended()) prices = prices.clone();
            for (var variant = goods.first(product); variant < goods.first(product + 1); variant++)
                prices[variant] = columns.own(variant, own.minor());
        }
        var letIn = letIn(view, loaded, asked.different.rules());
        var listed = new HashSet<>(categories.tree(view.catalogue()).listed(asked.assortment));
        return Tags.of(
                goods,
                prices,
                product -> listed.contains(goods.category(product))
                        && !hidden.get(product)
                        && (pinned.get(product) || letIn.test(product)));
    }

    /** The places of a set's goods, whether a shop took it or not. */
    BitSet places(ShopView view, Loaded loaded, GoodsSet set) {
        return loaded.sets.get(
                new PlacesAsked(set.id(), view.catalogue()),
                fresh -> SetBook.places(set, loaded.goods, categories.tree(view.catalogue())));
    }

    /** The places of the goods of a set that the shop took; none when it took no such set. */
    BitSet places(ShopView view, Loaded loaded, String slug) {
        var own = ownSets.shown(view, slug);
        if (own.isPresent()) {
            var places = new BitSet();
            for (var item : own.get().items()) {
                var place = loaded.goods.place(item);
                if (place != null) places.set(place);
            }
            return places;
        }
        var taken = differences.of(view).sets();
        return sets.bySlug(view.catalogue(), slug)
                .filter(set -> set.published() && taken.contains(set.id()))
                .map(set -> places(view, loaded, set))
                .orElseGet(BitSet::new);
    }

    /** What a shop with these rules lists by itself: what a set of head office brings, and what rules let in and nobody has to see first. */
    IntPredicate letIn(ShopView view, Loaded loaded, List<ListingRule> rules) {
        var all = differences.of(view);
        var ruled = ruled(view, loaded, rules);
        var brought = brought(view, loaded, all);
        var waits = all.waits() == null ? Long.MAX_VALUE : all.waits().toEpochMilli();
        return place -> brought.get(place) || ruled.test(place) && loaded.goods.arrived(place) <= waits;
    }

    private BitSet brought(ShopView view, Loaded loaded, Differences.All all) {
        var brought = new BitSet();
        if (all.sets().isEmpty()) return brought;
        var book = sets.all(view.catalogue());
        for (var taken : all.sets()) {
            var set = book.get(taken);
            if (set != null && set.published()) brought.or(places(view, loaded, set));
        }
        return brought;
    }

    /** Which products rules let in; a shop without rules lets in everything. */
    IntPredicate ruled(ShopView view, Loaded loaded, List<ListingRule> rules) {
        var book = RuleBook.of(rules, categories.tree(view.catalogue()));
        if (book.isEmpty()) return product -> true;
        var goods = loaded.goods;
        var units = book.countsStock() ? loaded.units.at(stretch(view)) : null;
        return product ->
                book.shows(goods.category(product), RuleBook.of(goods, product), units == null ? null : units[product]);
    }

    // A rule that is only being tried counts stock before the shop's views do.
    private static long stretch(ShopView view) {
        return view.stretch() == 0 ? ShopViews.stretch(view.now()) : view.stretch();
    }
}
