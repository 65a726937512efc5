package dev.prilavok.customer;

import dev.prilavok.kernel.Sha256;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.ShopPages;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What buyers agreed to: each purpose apart, with the exact words; the offer is accepted, not consented to. */
@ApplicationScoped
public class Consents {
    static final String OFFER = "OFFER";

    private record Seen(ShopId shop, String kind, String hash) {}

    /** Pages are edited rarely and orders are placed often; the form names the words that it showed anyway. */
    private static final Duration FRESH = Duration.ofSeconds(20);

    private record Shown(ShopId shop, String kind) {}

    private record Read(ConsentText text, Instant at) {}

    private final Map<Seen, ConsentText> known = new ConcurrentHashMap<>();
    private final Map<Shown, Read> lately = new ConcurrentHashMap<>();
    private final ConsentRows rows;
    private final Shops shops;
    private final ShopPages pages;
    private final Clock clock;

    Consents(ConsentRows rows, Shops shops, ShopPages pages, Clock clock) {
        this.rows = rows;
        this.shops = shops;
        this.pages = pages;
        this.clock = clock;
    }

    /** The words to show for a purpose: the shop's page, or one plain sentence where it has none. */
    @Transactional
    public ConsentText current(ShopId shop, ConsentPurpose purpose) {
        return current(shop, purpose.name(), purpose.page());
    }

    /** The offer that an order accepts. */
    @Transactional
    public ConsentText offer(ShopId shop) {
        return current(shop, OFFER, "offer");
    }

    /**
     * Keeps what the buyer agreed to.
     *
     * @param source where he did, such as "order А-1042"
     * @throws TextChanged when the words that he names were never this shop's
     */
    @Transactional
    public void record(ShopId shop, CustomerId customer, List<ConsentGiven> given, String source) {
        if (given.isEmpty()) return;
        var texts = given.stream().map(one -> text(shop, one)).toList();
        rows.record(shop, customer, texts, source, clock.instant());
    }

    /** Takes a consent back; what was done under it before stays lawful, so the row stays. */
    @Transactional
    public void withdraw(ShopId shop, CustomerId customer, ConsentPurpose purpose) {
        rows.withdraw(shop, customer, purpose, clock.instant());
    }

    /** Whether the buyer's consent to a purpose stands. */
    @Transactional
    public boolean stands(ShopId shop, CustomerId customer, ConsentPurpose purpose) {
        return rows.stands(shop, customer, purpose);
    }

    // The words may change while a form is open: those that were on the screen count, so the hash is looked up and not
    // compared.
    private ConsentText text(ShopId shop, ConsentGiven given) {
        if (given.textHash() == null) return given.purpose() == null ? offer(shop) : current(shop, given.purpose());
        var kind = given.purpose() == null ? OFFER : given.purpose().name();
        var seen = known.get(new Seen(shop, kind, given.textHash()));
        if (seen != null) return seen;
        var stored = rows.find(shop, kind, given.textHash());
        if (stored == null) throw new TextChanged();
        return stored;
    }

    private ConsentText current(ShopId id, String kind, String page) {
        var now = clock.instant();
        var last = lately.get(new Shown(id, kind));
        if (last != null && Duration.between(last.at(), now).abs().compareTo(FRESH) < 0) return last.text();
        var read = read(id, kind, page);
        lately.put(new Shown(id, kind), new Read(read, now));
        return read;
    }

    private ConsentText read(ShopId id, String kind, String page) {
        var shop = shops.get(id);
        var own = pages.find(id, page);
        var words = own.map(ShopPages.ShopPage::markdown).orElseGet(() -> sentence(shop, kind));
        var key = new Seen(id, kind, Sha256.hex(words));
        var seen = known.get(key);
        if (seen != null) return seen;
        var title = own.map(ShopPages.ShopPage::title).orElseGet(() -> title(shop, kind));
        var kept = rows.keep(id, kind, key.hash(), words, clock.instant()).shown(title, own.isPresent());
        known.put(key, kept);
        return kept;
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
