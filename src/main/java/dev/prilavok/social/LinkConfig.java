package dev.prilavok.social;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;

/** Limits of order links. */
@ConfigMapping(prefix = "prilavok.links")
interface LinkConfig {
    /** Pieces that all single-use links of one shop may hold at a time. */
    @WithDefault("60")
    int heldUnits();

    /** The longest life of a single-use link. */
    @WithDefault("72H")
    Duration longestHold();

    /** The longest life of a multi-use link that has an end. */
    @WithDefault("90D")
    Duration longest();

    /** The deepest discount, in percent: it comes out of the franchisee's own earnings. */
    @WithDefault("30")
    int deepestDiscount();

    /** By currency: what all but one of the sizes to choose from may cost, the same as an order allows. */
    Map<String, BigDecimal> mostExtra();
}
