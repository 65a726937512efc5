package dev.prilavok.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.prilavok.kernel.Sql;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Assortment;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
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

    GoodsMemory(GoodsRead read, Categories categories, Stock stock, Scope scope, Sql sql) {
        this.read = read;
        this.categories = categories;
        this.stock = stock;
        this.scope = scope;
        this.sql = sql;
    }

    /** The first visitor after a start should not wait until a hundred thousand products were read. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent started) {
        if (refreshing.compareAndSet(false, true)) beside.execute(this::refresh);
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
            // a program that ends at once, as a command does, ends this reading with it
            if (!beside.isShutdown())
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
}
