package dev.prilavok.catalog;

import dev.prilavok.stock.Turned;
import dev.prilavok.tenancy.NetworkGlance;
import dev.prilavok.tenancy.Shop;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells for many readers at once which moment it is in their shops: whoever comes while a question is under way waits for the next one
 * and shares it with all the others who came. So every answer is younger than its request, and a crowd costs what one reader does.
 */
@ApplicationScoped
public class ShopMoments {
    private static final Logger LOG = Logger.getLogger(ShopMoments.class);
    private static final int MOST = 200;

    private static final String QUESTION = "select " + ShopViews.COLUMNS + ", " + Turned.COLUMNS + ShopViews.FROM;

    private record Reader(Shop shop, CompletableFuture<@Nullable ShopMoment> told) {}

    private final ShopViews views;
    private final GoodsMemory memory;
    private final NetworkGlance network;
    private final Clock clock;
    private final ConcurrentLinkedQueue<Reader> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean asking = new AtomicBoolean();
    private final ExecutorService asker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "shop-moments");
        thread.setDaemon(true);
        return thread;
    });

    ShopMoments(ShopViews views, GoodsMemory memory, NetworkGlance network, Clock clock) {
        this.views = views;
        this.memory = memory;
        this.network = network;
        this.clock = clock;
    }

    @PreDestroy
    void stop() {
        asker.shutdownNow();
    }

    /** Which moment it is in the shop, told on a thread that must not be held up; null when it has to be looked at more closely. */
    public CompletionStage<@Nullable ShopMoment> now(Shop shop) {
        var reader = new Reader(shop, new CompletableFuture<>());
        waiting.add(reader);
        if (asking.compareAndSet(false, true)) asker.execute(this::askForAll);
        return reader.told;
    }

    private void askForAll() {
        do {
            for (var readers = next(); !readers.isEmpty(); readers = next()) tell(readers);
            asking.set(false);
        } while (!waiting.isEmpty() && asking.compareAndSet(false, true));
    }

    private List<Reader> next() {
        var readers = new ArrayList<Reader>();
        while (readers.size() < MOST) {
            var reader = waiting.poll();
            if (reader == null) break;
            readers.add(reader);
        }
        return readers;
    }

    private void tell(List<Reader> readers) {
        try {
            var shops = new LinkedHashMap<Object, Shop>();
            for (var reader : readers) shops.put(reader.shop.id(), reader.shop);
            var moments = ask(List.copyOf(shops.values()));
            for (var reader : readers) reader.told.complete(moments.get(reader.shop.id()));
        } catch (RuntimeException | Error failure) {
            LOG.warn("Nobody can say whether kept pages are true; they are made anew", failure);
            for (var reader : readers) reader.told.completeExceptionally(failure);
        }
    }

    private Map<Object, ShopMoment> ask(List<Shop> shops) {
        var loaded = memory.present();
        var mark = loaded == null ? null : loaded.free().mark();
        if (loaded == null || mark == null) return Map.of();
        var now = clock.instant();
        var versions = ShopViews.values(shops, now);
        var byId = new LinkedHashMap<Object, Shop>();
        for (var shop : shops) byId.put(shop.id().value(), shop);
        var turned = new ArrayList<Turned>();
        var seen = network.list(
                QUESTION,
                row -> {
                    if (turned.isEmpty()) turned.add(Turned.of(row));
                    return views.view(Objects.requireNonNull(byId.get(row.getObject("shop"))), row, now);
                },
                versions[0],
                mark,
                mark,
                versions[1],
                versions[2],
                versions[3],
                versions[4]);
        var glance = loaded.free().told(mark, turned.get(0));
        var moments = new LinkedHashMap<Object, ShopMoment>();
        if (glance != null) for (var view : seen) moments.put(view.shop().id(), new ShopMoment(view, loaded, glance));
        return moments;
    }
}
