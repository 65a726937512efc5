package dev.prilavok.catalog;

import java.util.Arrays;

/** What head office recommends for every variant in one currency, and the corridor around it; minor units. */
record PriceColumns(long[] recommended, long[] floor, long[] ceiling) {
    static PriceColumns none(int variants) {
        var none = new PriceColumns(new long[variants], new long[variants], new long[variants]);
        Arrays.fill(none.recommended, Tags.NONE);
        return none;
    }

    void put(int variant, long asked, long least, long most) {
        recommended[variant] = asked;
        floor[variant] = least;
        ceiling[variant] = most;
    }

    /** A shop's own price, kept inside the corridor. */
    long own(int variant, long wish) {
        if (recommended[variant] == Tags.NONE) return Tags.NONE;
        return Math.min(Math.max(wish, floor[variant]), ceiling[variant]);
    }
}
