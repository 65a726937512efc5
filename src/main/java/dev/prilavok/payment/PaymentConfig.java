package dev.prilavok.payment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;

/** How long we wait for providers and how often we ask. */
@ConfigMapping(prefix = "prilavok.payment")
interface PaymentConfig {
    /** Longest wait for one answer. */
    @WithDefault("8S")
    Duration patience();

    /** How often we look for what waits. */
    @WithDefault("5S")
    Duration rounds();

    /** First pause before a provider is asked again; each later one is twice as long. */
    @WithDefault("3S")
    Duration firstPause();

    /** Longest pause between two looks at a payment that its buyer has not made. */
    @WithDefault("10M")
    Duration longestPause();

    /** A payment that nobody has made after this is given up. */
    @WithDefault("25H")
    Duration payWithin();

    /** How long a provider remembers our keys: later nothing is sent again blindly. */
    @WithDefault("23H")
    Duration keysLive();

    /** Head office reads times in this zone. */
    @WithDefault("Europe/Moscow")
    ZoneId zone();

    Breaker breaker();

    /** When a provider gets a rest. */
    interface Breaker {
        @WithDefault("6")
        int calls();

        @WithDefault("0.5")
        double ratio();

        @WithDefault("20S")
        Duration rest();
    }
}
