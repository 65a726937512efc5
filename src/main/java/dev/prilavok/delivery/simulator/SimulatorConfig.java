package dev.prilavok.delivery.simulator;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Whether carriers are acted, and how fast. */
@ConfigMapping(prefix = "prilavok.delivery.simulator")
interface SimulatorConfig {
    /** On with the demo network unless somebody says otherwise. */
    Optional<Boolean> enabled();

    /** Whether parcels move by themselves. */
    @WithDefault("true")
    boolean moving();

    /** Port on this machine; 0 takes any. */
    @WithDefault("0")
    int port();

    /** How much faster than real carriers: 1440 makes a day of a minute. */
    @WithDefault("1440")
    double speed();

    /** How long after its order a parcel starts although nobody brought it; when it is empty such a parcel never starts. */
    @WithDefault("2H")
    Optional<Duration> startsAnyway();

    @WithDefault("2S")
    Duration steps();

    /** What is decided by chance is decided the same way again. */
    @WithDefault("7")
    long seed();
}
