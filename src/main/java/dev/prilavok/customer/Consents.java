package dev.prilavok.customer;

import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** What buyers agreed to: each purpose apart, with the exact words; the offer is accepted, not consented to. */
@ApplicationScoped
public class Consents {
    private final ConsentWords words;
    private final ConsentRows rows;
    private final Clock clock;

    Consents(ConsentWords words, ConsentRows rows, Clock clock) {
        this.words = words;
        this.rows = rows;
        this.clock = clock;
    }

    /** The words to show for a purpose: the shop's page, or one plain sentence where it has none. */
    @Transactional
    public ConsentText current(ShopId shop, ConsentPurpose purpose) {
        return words.current(shop, purpose.name());
    }

    /** The same for a reader of a language: a plain sentence is his, the shop's page stays as the shop wrote it. */
    @Transactional
    public ConsentText current(ShopId shop, ConsentPurpose purpose, Locale locale) {
        return words.current(shop, purpose.name(), locale);
    }

    /** The offer that an order accepts. */
    @Transactional
    public ConsentText offer(ShopId shop) {
        return words.current(shop, ConsentWords.OFFER);
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
        var kind =
                given.purpose() == null ? ConsentWords.OFFER : given.purpose().name();
        if (given.textHash() == null) return words.current(shop, kind);
        var seen = words.seen(shop, kind, given.textHash());
        if (seen == null) throw new TextChanged();
        return seen;
    }
}
