package dev.prilavok.catalog;

import static java.util.Comparator.comparingLong;
import static java.util.Comparator.naturalOrder;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What a shop asks for every variant and which products it shows, over the goods in memory. */
final class Tags {
    /** A variant that has no price here. */
    static final long NONE = -1;

    private final long[] asked;
    private final long[] least;
    private final Map<UUID, int[]> byPrice = new ConcurrentHashMap<>();

    private Tags(long[] asked, long[] least) {
        this.asked = asked;
        this.least = least;
    }

    /**
     * @param asked price by variant in minor units, {@link #NONE} for none
     * @param listed whether the shop shows a product
     */
    static Tags of(Goods goods, long[] asked, IntPredicate listed) {
        var least = new long[goods.products()];
        for (var product = 0; product < least.length; product++)
            least[product] = listed.test(product) ? least(goods, asked, product) : NONE;
        return new Tags(asked, least);
    }

    private static long least(Goods goods, long[] asked, int product) {
        var least = NONE;
        for (var variant = goods.first(product); variant < goods.first(product + 1); variant++)
            if (asked[variant] != NONE && (least == NONE || asked[variant] < least)) least = asked[variant];
        return least;
    }

    /** The products of a category that are shown, the cheapest first. */
    int[] byPrice(Goods goods, UUID category) {
        return byPrice.computeIfAbsent(
                category,
                fresh -> IntStream.range(0, least.length)
                        .filter(place -> shows(place) && goods.category(place).equals(fresh))
                        .boxed()
                        .sorted(comparingLong((Integer place) -> least[place]).thenComparing(naturalOrder()))
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    /** Where the products of this price and the dearer ones begin in a row that is sorted by price. */
    int from(int[] byPrice, long price) {
        var from = 0;
        var to = byPrice.length;
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (least[byPrice[middle]] < price) from = middle + 1;
            else to = middle;
        }
        return from;
    }

    boolean shows(int product) {
        return least[product] != NONE;
    }

    /** The lowest price of a product that is shown. */
    long least(int product) {
        return least[product];
    }

    long price(int variant) {
        return asked[variant];
    }
}
