package dev.prilavok.trial;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** Terms of trials and of parcels that nobody takes. */
@ConfigMapping(prefix = "prilavok.trial")
interface TrialConfig {
    /** How long a courier waits while things are tried on. */
    @WithDefault("15M")
    Duration waits();

    /** Hours in which our couriers come. */
    @WithDefault("10:00–14:00,14:00–18:00,18:00–22:00")
    List<String> intervals();

    /** How often we come before a parcel goes back. */
    @WithDefault("3")
    int attempts();

    /** How long an answer is awaited after an attempt that failed. */
    @WithDefault("24H")
    Duration answer();

    /** A parcel of which nobody has said anything for so long is lost. */
    @WithDefault("14D")
    Duration silence();

    /** How long a difference of money or a lost parcel may wait for somebody. */
    @WithDefault("3D")
    Duration caseDue();
}
