package dev.prilavok.customer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.kernel.Texts;
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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words that each shop shows for every purpose, read together: the shop's pages, or one plain sentence in the reader's language. A shop's first buyer keeps
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

    /** Where words are read and in which language; a shop's own pages are the same in both. */
    private record Where(ShopId shop, String lang) {}

    // The form names the words that it showed, so seconds until another replica's edit is seen do no harm.
    private final Cache<Where, Read> lately =
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

    /** What the shop shows now to those who read its own language. */
    ConsentText current(ShopId shop, String kind) {
        return current(shop, kind, shops.get(shop).locale());
    }

    /** What the shop shows now to readers of a language. */
    ConsentText current(ShopId shop, String kind, Locale locale) {
        var where = new Where(shop, Langs.of(locale));
        var last = known(where);
        var version = shops.version();
        if (last == null || last.version != version) last = read(where, last, version);
        return Objects.requireNonNull(last.texts.get(kind));
    }

    /** Words that the shop showed once or shows now; null when it never did. */
    @Nullable
    ConsentText seen(ShopId shop, String kind, String hash) {
        for (var locale : Langs.ALL) {
            var last = known(new Where(shop, Langs.of(locale)));
            var text = last == null ? null : last.texts.get(kind);
            if (text != null && text.hash().equals(hash)) return text;
        }
        return rows.find(shop, kind, hash);
    }

    private @Nullable Read known(Where where) {
        var mine = (Read) transaction.getResource(where);
        return mine == null ? lately.getIfPresent(where) : mine;
    }

    private Read read(Where where, @Nullable Read last, long version) {
        var id = where.shop;
        var own =
                pages.some(id, PAGES.values()).stream().collect(Collectors.toMap(ShopPage::name, Function.identity()));
        var plain = new Plain(shops.get(id).name(), Texts.of(CustomerMessages.class, Langs.locale(where.lang)));
        var words = PAGES.entrySet().stream()
                .map(kind -> words(plain, kind.getKey(), own.get(kind.getValue())))
                .toList();
        var kept = last == null ? List.<ConsentText>of() : List.copyOf(last.texts.values());
        if (!covers(kept, words)) kept = kept(id, words, clock.instant());
        var texts = new HashMap<String, ConsentText>();
        for (var text : kept) texts.put(text.kind(), shown(plain, text, own.get(PAGES.get(text.kind()))));
        var read = new Read(Map.copyOf(texts), version);
        remember(where, read);
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
    private void remember(Where where, Read read) {
        transaction.putResource(where, read);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing is written here
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) lately.put(where, read);
            }
        });
    }

    private static ConsentRows.Words words(Plain plain, String kind, @Nullable ShopPage own) {
        var body = own == null ? plain.sentence(kind) : own.markdown();
        return new ConsentRows.Words(kind, Sha256.hex(body), body);
    }

    private static ConsentText shown(Plain plain, ConsentText text, @Nullable ShopPage own) {
        return text.shown(own == null ? plain.title(text.kind()) : own.title(), own != null);
    }

    /** What a shop without pages of its own says, in the reader's language. */
    private record Plain(String shop, CustomerMessages say) {
        String sentence(String kind) {
            return switch (kind) {
                case OFFER -> say.offerText(shop);
                case "MARKETING" -> say.marketingText(shop);
                default -> say.orderProcessingText(shop);
            };
        }

        String title(String kind) {
            return switch (kind) {
                case OFFER -> say.offerTitle();
                case "MARKETING" -> say.marketingTitle();
                default -> say.orderProcessingTitle();
            };
        }
    }
}
