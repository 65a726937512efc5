package dev.prilavok.customer;

import static java.util.Objects.requireNonNull;

import dev.prilavok.kernel.Sha256;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What buyers agreed to: each purpose apart, with the exact words; the offer is accepted, not consented to. */
@ApplicationScoped
public class Consents {
    static final String OFFER = "OFFER";

    private record Seen(ShopId shop, String kind, String hash) {}

    private final Map<Seen, ConsentText> known = new ConcurrentHashMap<>();
    private final ConsentRows rows;
    private final Shops shops;
    private final Clock clock;

    Consents(ConsentRows rows, Shops shops, Clock clock) {
        this.rows = rows;
        this.shops = shops;
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
        for (var one : given) {
            var text = text(shop, one);
            if (one.purpose() == null) rows.accept(shop, customer, text, source, clock.instant());
            else rows.consent(shop, customer, text, source, clock.instant());
        }
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

    private ConsentText text(ShopId shop, ConsentGiven given) {
        var now = given.purpose() == null ? offer(shop) : current(shop, given.purpose());
        if (given.textHash() == null || given.textHash().equals(now.hash())) return now;
        return seen(shop, now.kind(), given.textHash(), now.title());
    }

    // The words may change while a form is open: those that were on the screen count.
    private ConsentText seen(ShopId shop, String kind, String hash, String title) {
        var text = rows.find(shop, kind, hash, title);
        if (text == null) throw new TextChanged();
        return text;
    }

    private ConsentText current(ShopId shopId, String kind, String page) {
        var shop = shops.get(shopId);
        var own = shops.pageMarkdown(shopId, page).orElse(null);
        var words = own == null ? sentence(shop, kind) : own;
        var key = new Seen(shopId, kind, Sha256.hex(words));
        return requireNonNull(known.computeIfAbsent(key, first -> rows.keep(first.shop, kind, first.hash, words, title(shop, kind), own != null, clock.instant())));
    }

    private static String sentence(Shop shop, String kind) {
        var say = CustomerMessages.in(shop.locale());
        return switch (kind) {
            case OFFER -> say.offerText(shop.name());
            case "MARKETING" -> say.marketingText(shop.name());
            default -> say.orderProcessingText(shop.name());
        };
    }

    private static String title(Shop shop, @Nullable String kind) {
        var say = CustomerMessages.in(shop.locale());
        if (OFFER.equals(kind)) return say.offerTitle();
        return "MARKETING".equals(kind) ? say.marketingTitle() : say.orderProcessingTitle();
    }
}
