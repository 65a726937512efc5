package dev.prilavok.checkout;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;

/** Limits of a basket: what travels to be tried on and comes back costs money. */
@ConfigMapping(prefix = "prilavok.checkout")
interface CheckoutConfig {
    /** Sizes of one product and colour to choose from. */
    @WithDefault("2")
    int sizesInSet();

    @WithDefault("3")
    int sets();

    /** Pieces in all. */
    @WithDefault("10")
    int units();

    /** Price of everything, by currency; no limit for a currency without a figure. */
    Map<String, BigDecimal> value();

    /** Baskets that were not touched for so long are forgotten. */
    @WithDefault("P60D")
    java.time.Period lives();

    /** Orders that one basket may place within the window. */
    @WithDefault("10")
    int orders();

    @WithDefault("10M")
    Duration ordersWithin();

    /** The queue in front of placing an order. */
    Turns turns();

    /** How many order at once, how many may wait, and for how long. */
    interface Turns {
        /** About half of the connections to the database, so that pages and consoles keep theirs. */
        @WithDefault("12")
        int atOnce();

        /** Each holds a thread of the server while it waits. */
        @WithDefault("120")
        int waiting();

        /** Shorter than browsers and buyers wait for an answer. */
        @WithDefault("8S")
        Duration patience();
    }

    /** Writing API calls from one address in a minute; many phones share one address of an operator. */
    @WithDefault("600")
    int writesPerMinute();
}
