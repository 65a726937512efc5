package dev.prilavok.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** Who brings parcels that leave our hands, and how long we wait for an answer. */
@ConfigMapping(prefix = "prilavok.delivery")
interface CarriersConfig {
    /** Carrier by way (courier, pickup, post); a way that is not named takes own-courier, cdek and russianpost. */
    Map<String, String> carriers();

    /** Longest wait for one answer of a carrier. */
    @WithDefault("10S")
    Duration patience();

    /** How often a carrier is asked about parcels on their way. */
    @WithDefault("30M")
    Duration asking();
}
