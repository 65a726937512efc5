package dev.prilavok.customer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.ShopPages;
import dev.prilavok.tenancy.ShopPages.ShopPage;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words that each shop shows for every purpose, read together: the shop's pages, or one plain sentence. A shop's first buyer keeps
 * them with what he does himself; from then on nothing is asked until some shop's pages change.
 */
@ApplicationScoped
class ConsentWords {
    static final String OFFER = "OFFER";

    /** Which page of the shop holds the words of which kind. */
    private static final Map<String, String> PAGES = pages();

    private static final int REMEMBERED = 20_000;

    /** @param version of all shops' pages, which are edited rarely, while orders are placed often */
    private record Read(Map<String, ConsentText> texts, long version) {}

    /** Under which a transaction keeps what it has read itself. */
    private record Mine(ShopId shop) {}

    // The form names the words that it showed, so seconds until another replica's edit is seen do no harm.
    private final Cache<ShopId, Read> lately =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final ConsentRows rows;
    private final Shops shops;
    private final ShopPages pages;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    ConsentWords(
            ConsentRows rows,
            Shops shops,
            ShopPages pages,
            TransactionSynchronizationRegistry transaction,
            Clock clock) {
        this.rows = rows;
        this.shops = shops;
        this.pages = pages;
        this.transaction = transaction;
        this.clock = clock;
    }

    private static Map<String, String> pages() {
        var pages = new HashMap<String, String>();
        pages.put(OFFER, "offer");
        for (var purpose : ConsentPurpose.values()) pages.put(purpose.name(), purpose.page());
        return Map.copyOf(pages);
    }

    /** What the shop shows now. */
    ConsentText current(ShopId shop, String kind) {
        var last = known(shop);
        var version = shops.version();
        if (last == null || last.version != version) last = read(shop, last, version);
        return Objects.requireNonNull(last.texts.get(kind));
    }

    /** Words that the shop showed once or shows now; null when it never did. */
    @Nullable
    ConsentText seen(ShopId shop, String kind, String hash) {
        var last = known(shop);
        var text = last == null ? null : last.texts.get(kind);
        return text != null && text.hash().equals(hash) ? text : rows.find(shop, kind, hash);
    }

    private @Nullable Read known(ShopId shop) {
        var mine = (Read) transaction.getResource(new Mine(shop));
        return mine == null ? lately.getIfPresent(shop) : mine;
    }

    private Read read(ShopId id, @Nullable Read last, long version) {
        var own =
                pages.some(id, PAGES.values()).stream().collect(Collectors.toMap(ShopPage::name, Function.identity()));
        var shop = shops.get(id);
        var words = PAGES.entrySet().stream()
                .map(kind -> words(shop, kind.getKey(), own.get(kind.getValue())))
                .toList();
        var kept = last == null ? List.<ConsentText>of() : List.copyOf(last.texts.values());
        if (!covers(kept, words)) kept = kept(id, words, clock.instant());
        var texts = new HashMap<String, ConsentText>();
        for (var text : kept) texts.put(text.kind(), shown(shop, text, own.get(PAGES.get(text.kind()))));
        var read = new Read(Map.copyOf(texts), version);
        remember(id, read);
        return read;
    }

    // Another buyer may be keeping the same words at this moment; when he has, they are there.
    private List<ConsentText> kept(ShopId shop, List<ConsentRows.Words> words, Instant now) {
        var kept = rows.keep(shop, words, now);
        if (!covers(kept, words)) kept = rows.keep(shop, words, now);
        if (!covers(kept, words)) throw new IllegalStateException("two versions of a consent text at once");
        return kept;
    }

    private static boolean covers(Collection<ConsentText> kept, Collection<ConsentRows.Words> words) {
        return words.stream()
                .allMatch(one -> kept.stream()
                        .anyMatch(text ->
                                text.kind().equals(one.kind()) && text.hash().equals(one.hash())));
    }

    // What this transaction has kept is there for others when it ends well, and not before.
    private void remember(ShopId shop, Read read) {
        transaction.putResource(new Mine(shop), read);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing is written here
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) lately.put(shop, read);
            }
        });
    }

    private static ConsentRows.Words words(Shop shop, String kind, @Nullable ShopPage own) {
        var body = own == null ? sentence(shop, kind) : own.markdown();
        return new ConsentRows.Words(kind, Sha256.hex(body), body);
    }

    private static ConsentText shown(Shop shop, ConsentText text, @Nullable ShopPage own) {
        return text.shown(own == null ? title(shop, text.kind()) : own.title(), own != null);
    }

    private static String sentence(Shop shop, String kind) {
        var say = Texts.of(CustomerMessages.class, shop.locale());
        return switch (kind) {
            case OFFER -> say.offerText(shop.name());
            case "MARKETING" -> say.marketingText(shop.name());
            default -> say.orderProcessingText(shop.name());
        };
    }

    private static String title(Shop shop, String kind) {
        var say = Texts.of(CustomerMessages.class, shop.locale());
        return switch (kind) {
            case OFFER -> say.offerTitle();
            case "MARKETING" -> say.marketingTitle();
            default -> say.orderProcessingTitle();
        };
    }
}
