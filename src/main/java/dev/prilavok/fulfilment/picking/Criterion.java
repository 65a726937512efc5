package dev.prilavok.fulfilment.picking;

import java.util.Arrays;
import java.util.Locale;

/** What the orders of a wave have in common. */
enum Criterion {
    DAY,
    CARRIER,
    CITY,
    CUTOFF;

    static Criterion named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(name))
                .findFirst()
                .orElse(DAY);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
