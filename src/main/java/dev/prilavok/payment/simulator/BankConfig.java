package dev.prilavok.payment.simulator;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Whether providers are acted, and where. */
@ConfigMapping(prefix = "prilavok.payment.simulator")
interface BankConfig {
    /** On with the demo network unless somebody says otherwise. */
    Optional<Boolean> enabled();

    /** Port on this machine; 0 takes any. */
    @WithDefault("0")
    int port();

    /** Whether news are told to the hooks by themselves. */
    @WithDefault("true")
    boolean news();

    /** What an acted provider keeps of a payment, in hundredths of a percent: 240 makes 127,20 of 5 300. */
    @WithDefault("240")
    int feeBp();
}
