package dev.prilavok.catalog;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;

/**
 * Narrows goods down and counts what every other choice would find, all in one walk: a product that misses one facet only counts for
 * the values of that facet, because choosing there would bring it in.
 */
final class Tally {
    private static final int NOTHING = -1;
    private static final int TWICE = -2;

    /** The wearer of goods that do not say whom they are for. */
    static final long NOBODY_SAYS = 1L << 62;

    /** The place of the price among what can be missed, after the facets. */
    private static final int PRICE = Facet.values().length;

    private static final Facet[] PRODUCT = Facet.OF_PRODUCT.toArray(Facet[]::new);
    private static final Facet[] VARIANT = Facet.OF_VARIANT.toArray(Facet[]::new);

    private final Goods goods;
    private final Tags tags;
    private final BitSet free;
    private final Filter filter;
    private final EnumMap<Facet, boolean[]> wanted = new EnumMap<>(Facet.class);
    private final int[][] counts = new int[Facet.values().length][];
    /** The product that a value was counted for last, so that it counts once. */
    private final int[][] counted = new int[Facet.values().length][];
    /** Whom the goods counted for a size are made for: a bit for each value of the facet. */
    private final long[] wearers;

    private long cheapest = Long.MAX_VALUE;
    private long dearest = Tags.NONE;

    Tally(Goods goods, Tags tags, BitSet free, Filter filter) {
        this.goods = goods;
        this.tags = tags;
        this.free = free;
        this.filter = filter;
        wearers = new long[goods.values(Facet.SIZE).size()];
        for (var facet : Facet.values()) {
            var size = goods.values(facet).size();
            counts[facet.ordinal()] = new int[size];
            counted[facet.ordinal()] = new int[size];
            Arrays.fill(counted[facet.ordinal()], NOTHING);
            if (!filter.of(facet).isEmpty()) wanted.put(facet, wanted(facet, size));
        }
    }

    private boolean[] wanted(Facet facet, int size) {
        var wanted = new boolean[size];
        for (var code : filter.of(facet)) {
            var place = goods.valuePlace(facet, code);
            if (place >= 0) wanted[place] = true;
        }
        return wanted;
    }

    /** Counts a product; true when it has a size free to promise that fits every choice. */
    boolean take(int product) {
        if (!tags.shows(product)) return false;
        var missed = missed(NOTHING, PRODUCT, product);
        if (missed == TWICE) return false;
        var fits = false;
        for (var variant = goods.first(product); variant < goods.first(product + 1); variant++)
            fits |= free.get(variant) && fits(product, variant, missed);
        if (fits)
            for (var facet : PRODUCT)
                if (missed == NOTHING || missed == facet.ordinal()) count(facet, product, product);
        return fits && missed == NOTHING;
    }

    /** Counts a variant; true when the product has it for whoever mends the one thing that the product misses. */
    private boolean fits(int product, int variant, int missedByProduct) {
        var price = tags.price(variant);
        if (price == Tags.NONE) return false;
        var missed = missed(missedByProduct, VARIANT, variant);
        if (!inPrice(price)) missed = missed == NOTHING ? PRICE : TWICE;
        if (missed == TWICE) return false;
        if (missed == NOTHING || missed == PRICE) {
            cheapest = Math.min(cheapest, price);
            dearest = Math.max(dearest, price);
        }
        for (var facet : VARIANT) if (missed == NOTHING || missed == facet.ordinal()) count(facet, variant, product);
        return missed == missedByProduct;
    }

    private int missed(int before, Facet[] facets, int place) {
        var missed = before;
        for (var facet : facets) {
            var chosen = wanted.get(facet);
            if (chosen == null || anyOf(chosen, goods.marks(facet, place))) continue;
            if (missed != NOTHING) return TWICE;
            missed = facet.ordinal();
        }
        return missed;
    }

    private static boolean anyOf(boolean[] chosen, int[] marks) {
        for (var mark : marks) if (chosen[mark]) return true;
        return false;
    }

    private boolean inPrice(long price) {
        return (filter.from() == null || price >= filter.from()) && (filter.to() == null || price <= filter.to());
    }

    private void count(Facet facet, int place, int product) {
        var count = counts[facet.ordinal()];
        var last = counted[facet.ordinal()];
        for (var mark : goods.marks(facet, place)) {
            if (last[mark] == product) continue;
            last[mark] = product;
            count[mark]++;
            if (facet == Facet.SIZE) wearers[mark] |= wornBy(product);
        }
    }

    private long wornBy(int product) {
        var bits = 0L;
        for (var mark : goods.marks(Facet.GENDER, product)) bits |= 1L << mark;
        return bits == 0 ? NOBODY_SAYS : bits;
    }

    /** Products found by choosing a value of a facet alone, the other facets staying as they are. */
    int count(Facet facet, int value) {
        return counts[facet.ordinal()][value];
    }

    /** Whom the products found by choosing a size are made for, a bit for each value of {@link Facet#GENDER}. */
    long wearers(int size) {
        return wearers[size];
    }

    /** The lowest price of what fits apart from the price; null when nothing does. */
    @Nullable
    Long cheapest() {
        return dearest == Tags.NONE ? null : cheapest;
    }

    /** The highest price of what fits apart from the price; null when nothing does. */
    @Nullable
    Long dearest() {
        return dearest == Tags.NONE ? null : dearest;
    }
}
