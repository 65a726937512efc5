package dev.prilavok.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** Who brings parcels that leave our hands, and how long we wait for an answer. */
@ConfigMapping(prefix = "prilavok.delivery.carriers")
interface CarriersConfig {
    /** Carrier by way (courier, pickup, post); a way that is not named takes own-courier, cdek and russianpost. */
    Map<String, String> ways();

    /** Longest wait for one answer of a carrier. */
    @WithDefault("10S")
    Duration patience();

    /** How long a carrier may say nothing about a parcel before it is asked. */
    @WithDefault("30M")
    Duration asking();

    /** How often we look for what waits. */
    @WithDefault("20S")
    Duration rounds();

    /** How often we look which towns have to be described anew. */
    @WithDefault("1M")
    Duration matrix();

    /** Whether carriers are asked to describe towns by themselves. */
    @WithDefault("true")
    boolean refreshing();

    Breaker breaker();

    Prices prices();

    /** Prices and terms by the carriers' own calculators. */
    interface Prices {
        /** Whether they are asked; the tariff tables answer otherwise. */
        @WithDefault("true")
        boolean asked();

        /** Longest wait of a buyer for a price that nobody has asked for yet. */
        @WithDefault("0.3S")
        Duration patience();

        /** How long a price is kept. */
        @WithDefault("12H")
        Duration kept();

        /** How long an old price is believed while the carrier gives no new one. */
        @WithDefault("48H")
        Duration believed();

        /** How long a carrier that gave no price is not asked for it. */
        @WithDefault("1M")
        Duration rest();
    }

    /** When a carrier gets a rest. */
    interface Breaker {
        @WithDefault("6")
        int calls();

        @WithDefault("0.5")
        double ratio();

        @WithDefault("30S")
        Duration rest();
    }
}
