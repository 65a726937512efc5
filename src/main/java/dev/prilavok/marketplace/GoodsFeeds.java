package dev.prilavok.marketplace;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.SaleProduct;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Goods as JSON or CSV for readers of no particular format: all of them, or what became different since a mark. */
@ApplicationScoped
class GoodsFeeds {
    private static final int PAGE = 1_000;

    private final GoodsReader goods;
    private final FeedMemory memory;
    private final Catalog catalog;
    private final Scope scope;
    private final ObjectMapper json;
    private final Clock clock;

    GoodsFeeds(GoodsReader goods, FeedMemory memory, Catalog catalog, Scope scope, ObjectMapper json, Clock clock) {
        this.goods = goods;
        this.memory = memory;
        this.catalog = catalog;
        this.scope = scope;
        this.json = json;
        this.clock = clock;
    }

    /** In which words and prices head office tells of its goods. */
    record Wording(CurrencyUnit currency, String lang, ZoneId zone) {
        UUID feed() {
            return UUID.nameUUIDFromBytes(("network " + currency.getCode() + " " + lang).getBytes(UTF_8));
        }
    }

    /** How it is written. */
    enum Kind {
        JSON("application/json;charset=UTF-8"),
        CSV("text/csv;charset=UTF-8");

        final String type;

        Kind(String type) {
            this.type = type;
        }
    }

    private interface Source {
        void each(GoodsReader.Takes takes) throws Exception;
    }

    /** Begins a feed: takes its mark, and sees that the one its reader has was given by us. */
    FeedMark begin(Shop shop, @Nullable String since) {
        return begin(shop.id().value(), since);
    }

    FeedMark begin(Wording wording, @Nullable String since) {
        return begin(wording.feed(), since);
    }

    private FeedMark begin(UUID feed, @Nullable String since) {
        return scope.network(() -> {
            var had = since == null || since.isEmpty() ? null : given(feed, since);
            return new FeedMark(memory.begin(feed), had);
        });
    }

    private long given(UUID feed, String since) {
        var mark = since.matches("[0-9]{1,18}") ? Long.parseLong(since) : 0;
        if (!memory.gave(feed, mark)) throw new NoSuchMark();
        return mark;
    }

    /** The goods of a shop. */
    StreamingOutput ofShop(Shop shop, FeedShop place, Kind kind, FeedMark mark) {
        return stream -> write(
                new Written(shop.id().value(), mark, place, writer(kind, stream, mark)),
                takes -> goods.ofShop(shop, takes),
                // the order of a list may change while it is read: what was passed over is not gone
                skus -> scope.shop(shop.id(), () -> catalog.sellable(shop.id(), skus)));
    }

    /** The goods of head office at recommended prices. */
    StreamingOutput ofNetwork(Wording wording, GoodsPlace place, Kind kind, FeedMark mark) {
        return stream -> write(
                new Written(wording.feed(), mark, place, writer(kind, stream, mark)),
                takes -> goods.ofNetwork(wording.currency, wording.lang, wording.zone, takes),
                skus -> Set.of());
    }

    /** The answer with its mark; a kept copy of it would have an old one. */
    static Response answer(StreamingOutput written, Kind kind, FeedMark mark) {
        return Response.ok(written, kind.type)
                .header("Cache-Control", "no-store")
                .header(FeedMark.HEADER, mark.written())
                .build();
    }

    private GoodsWriter writer(Kind kind, OutputStream stream, FeedMark mark) throws IOException {
        return kind == Kind.CSV ? new GoodsCsv(stream) : new GoodsJson(stream, json, clock.instant(), mark);
    }

    private void write(Written feed, Source source, UnaryOperator<Set<Sku>> sold) throws IOException {
        try {
            source.each((products, numbers) -> feed.page(products, numbers));
            feed.leaveOut(sold);
            feed.out.end();
        } catch (IOException gone) {
            throw gone;
        } catch (Exception failure) {
            throw new IOException("a feed broke off", failure);
        }
    }

    /** A feed that is being written and compared with what it was. */
    private final class Written {
        private final UUID feed;
        private final FeedMark mark;
        private final GoodsPlace place;
        private final GoodsWriter out;
        private final SeenSkus seen = new SeenSkus();

        Written(UUID feed, FeedMark mark, GoodsPlace place, GoodsWriter out) {
            this.feed = feed;
            this.mark = mark;
            this.place = place;
            this.out = out;
        }

        void page(List<SaleProduct> products, Map<UUID, Integer> numbers) throws IOException {
            var lines = new LinkedHashMap<String, Map<String, @Nullable Object>>();
            var digests = new TreeMap<String, Long>();
            for (var product : products)
                for (var piece : product.pieces()) {
                    var line = GoodsLine.of(product, piece, numbers.getOrDefault(product.id(), 0), place);
                    lines.put(piece.sku().value(), line);
                    digests.put(piece.sku().value(), SeenSkus.digest(json.writeValueAsString(line)));
                    seen.add(piece.sku());
                }
            var later = scope.network(() -> memory.later(feed, digests, mark));
            for (var line : lines.entrySet()) if (later.contains(line.getKey())) out.line(line.getValue());
        }

        /** Notes what is sold no longer, and tells it to a reader who knew it. */
        void leaveOut(UnaryOperator<Set<Sku>> sold) throws IOException {
            for (var skus = standing(""); !skus.isEmpty(); skus = standing(last(skus))) {
                var missing = skus.stream().filter(sku -> !seen.has(sku)).collect(Collectors.toSet());
                if (!missing.isEmpty()) missing.removeAll(sold.apply(Set.copyOf(missing)));
                scope.network(() -> memory.forget(feed, missing, mark));
            }
            if (mark.since() == null) return;
            for (var skus = gone(""); !skus.isEmpty(); skus = gone(last(skus)))
                for (var sku : skus) out.gone(GoodsLine.named(sku));
        }

        private List<Sku> standing(String after) {
            return scope.network(() -> memory.standing(feed, after, PAGE));
        }

        private List<Sku> gone(String after) {
            return scope.network(() -> memory.gone(feed, mark.after(), after, PAGE));
        }

        private static String last(List<Sku> skus) {
            return skus.get(skus.size() - 1).value();
        }
    }
}
