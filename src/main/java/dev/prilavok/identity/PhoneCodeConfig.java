package dev.prilavok.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Limits of phone codes: each message costs money, and each try is a guess. */
@ConfigMapping(prefix = "prilavok.phone-codes")
interface PhoneCodeConfig {
    @WithDefault("10M")
    Duration lives();

    @WithDefault("5")
    int tries();

    /** Messages to one phone, over all shops, within the window. */
    @WithDefault("3")
    int sends();

    @WithDefault("10M")
    Duration window();

    @WithDefault("10")
    int phoneADay();

    @WithDefault("300")
    int shopADay();

    @WithDefault("3000")
    int networkADay();

    /** Further countries by the shop's currency, such as EUR: LT,EE; all others get no messages. */
    Map<String, List<String>> regions();
}
