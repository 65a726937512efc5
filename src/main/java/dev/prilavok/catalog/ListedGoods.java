package dev.prilavok.catalog;

import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A product as its franchisee decides about it: shown or not, at which price.
 *
 * @param sku one of its sizes, by which other rooms know the goods
 * @param prices what head office says of its sizes, without repeats
 * @param mayPrice whether head office lets the shop ask its own price; when not, the own one rests
 * @param mayWords whether head office lets the shop say something of it in its own way
 * @param wordsMoved whether head office changed what the shop says in its own words
 * @param outcomes how parcels with goods of its section ended in the last year, over all shops
 * @param own the shop's own price as it was wished, whatever the corridor is now
 */
public record ListedGoods(
        UUID product,
        Sku sku,
        String slug,
        String name,
        String category,
        @Nullable Picture picture,
        List<SizePrice> prices,
        @Nullable Money own,
        Percent vat,
        Place place,
        boolean mayPrice,
        boolean mayWords,
        boolean wordsMoved,
        Outcomes outcomes) {
    /** Where a product stands in a shop. */
    public enum Place {
        SHOWN,
        HIDDEN,
        /** New, and the shop keeps what is new back until the franchisee has looked through it. */
        WAITING,
        /** No rule of the shop lets it in. */
        RULED_OUT,
        /** No rule lets it in, but a person does. */
        PINNED
    }

    /** Parcels that came to an end, and those of them of which the thing was not kept. */
    public record Outcomes(int parcels, int refused) {
        /** Fewer say nothing: one parcel more or less would move the share by more than two of a hundred. */
        static final int ENOUGH = 50;

        public boolean areEnough() {
            return parcels >= ENOUGH;
        }
    }

    /** The prices of a size by the list in force. */
    public record SizePrice(Money wholesale, Money recommended, Money floor, Money ceiling) {
        /** What a buyer pays when the shop asks this much, the recommended price when it asks nothing of its own. */
        public Money asked(@Nullable Money own) {
            if (own == null) return recommended;
            return own.isLessThan(floor) ? floor : own.isGreaterThan(ceiling) ? ceiling : own;
        }
    }

    /** The least that one price for all sizes may be. */
    public Money floor() {
        return prices.stream()
                .map(SizePrice::floor)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The most that one price for all sizes may be. */
    public Money ceiling() {
        return prices.stream()
                .map(SizePrice::ceiling)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What the cheapest size is recommended at. */
    public Money recommended() {
        return prices.stream()
                .map(SizePrice::recommended)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    public boolean pricesVary() {
        return prices.stream().map(SizePrice::recommended).distinct().count() > 1;
    }

    /** Whether the shop may ask its own price and any one price fits every size. */
    public boolean mayHaveOwnPrice() {
        return mayPrice && !floor().isGreaterThan(ceiling());
    }

    /** The own price where it counts; null when the recommended one is asked. */
    public @Nullable Money ownNow() {
        return mayPrice ? own : null;
    }

    /** What is asked instead of the own price since head office moved the corridor away from it; null when it did not. */
    public @Nullable Money movedTo() {
        if (own == null || !mayPrice) return null;
        var nearest = prices.get(0).asked(own);
        return prices.stream().allMatch(price -> price.asked(own).isEqual(own)) ? null : nearest;
    }
}
