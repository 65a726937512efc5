package dev.prilavok.royalty.npd;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How the tax office is asked, and what the law says of the self-employed. */
@ConfigMapping(prefix = "prilavok.npd")
interface NpdConfig {
    /** The partners' service; without it receipts wait. */
    Optional<URI> url();

    /** The partner's token. */
    Optional<String> token();

    /** Head office, which the receipts are for. */
    @WithDefault("${prilavok.payouts.payer.inn:7707083893}")
    String customerInn();

    @WithDefault("${prilavok.payouts.payer.name:ООО «Прилавок»}")
    String customer();

    @WithDefault("10S")
    Duration patience();

    /** How often receipts are looked after. */
    @WithDefault("20S")
    Duration rounds();

    /** How often a taxpayer is asked about without a payout. */
    @WithDefault("P1D")
    Duration checks();

    /** What a self-employed person may earn in a calendar year. */
    @WithDefault("2400000")
    BigDecimal limit();

    /** From this part of the limit on, in percent, it is said. */
    @WithDefault("80")
    int warnsAt();

    Simulator simulator();

    /** The acted tax office. */
    interface Simulator {
        /** On with the demo network unless somebody says otherwise. */
        Optional<Boolean> enabled();

        /** Port on this machine; 0 takes any. */
        @WithDefault("0")
        int port();
    }
}
