package dev.prilavok.catalog;

import java.util.UUID;
import java.util.function.IntToLongFunction;

/** The order of what people ask for: the most asked for first, then what nobody asked for yet, the newest first. */
final class Popular {
    private static final int BITS_OF_A_MOMENT = 48;

    private Popular() {}

    /** Keys by place, the smallest first. */
    static IntToLongFunction order(Goods goods, double[] points) {
        // the bits of positive numbers sort as the numbers do; whatever has points stands below zero, the rest above
        return place -> points[place] > 0
                ? -Double.doubleToLongBits(points[place])
                : (1L << BITS_OF_A_MOMENT) - cameAt(goods, place);
    }

    /** When buyers could see a product first: a sheet that was filled in months before is new on the day it is published. */
    static long cameAt(Goods goods, int place) {
        return Math.max(goods.arrived(place), madeAt(goods.id(place)));
    }

    /** Ids are ordered by time: their first 48 bits are the millisecond. */
    static long madeAt(UUID id) {
        return id.getMostSignificantBits() >>> 16;
    }
}
