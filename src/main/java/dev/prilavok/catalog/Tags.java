package dev.prilavok.catalog;

/** What a shop asks for every variant and which products it shows, over the goods in memory. */
final class Tags {
    /** A variant that has no price here. */
    static final long NONE = -1;

    private final long[] asked;
    private final long[] least;

    private Tags(long[] asked, long[] least) {
        this.asked = asked;
        this.least = least;
    }

    /**
     * @param asked price by variant in minor units, {@link #NONE} for none
     * @param listed whether the shop shows a product
     */
    static Tags of(Goods goods, long[] asked, java.util.function.IntPredicate listed) {
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
