package dev.prilavok.payment.fiscal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Who registers receipts. */
@ConfigMapping(prefix = "prilavok.payment.fiscal")
interface FiscalConfig {
    /** Address of YooKassa's interface up to its version, such as https://api.yookassa.ru/v3; absent: nobody registers. */
    Optional<URI> url();

    Optional<String> shopId();

    Optional<String> secret();

    /** The seller's tax system as receipts number it. */
    @WithDefault("1")
    int taxSystem();

    @WithDefault("10S")
    Duration patience();

    Acted acted();

    /** The registrar on this machine that stands in for the real one. */
    interface Acted {
        /** On with the demo network unless somebody says otherwise. */
        Optional<Boolean> enabled();

        /** Port on this machine; 0 takes any. */
        @WithDefault("0")
        int port();
    }
}
