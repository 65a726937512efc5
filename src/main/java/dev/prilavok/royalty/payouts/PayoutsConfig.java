package dev.prilavok.royalty.payouts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Who pays, from which account, and how long a bank may stay silent. */
@ConfigMapping(prefix = "prilavok.payouts")
interface PayoutsConfig {
    /** After this a payout without an answer is looked up at the bank. */
    @WithDefault("P3D")
    Duration silence();

    /** On which day of the month a batch is usually planned; franchisees read it, nothing happens by itself. */
    @WithDefault("10")
    int day();

    Bank bank();

    /** A bank that takes files from a program. */
    interface Bank {
        /** Where it takes pain.001; without it a person takes the file there. */
        Optional<URI> url();

        @WithDefault("30S")
        Duration patience();
    }

    /** Head office as the bank knows it. */
    Payer payer();

    /** The payer's side of a payment order. */
    interface Payer {
        @WithDefault("ООО «Прилавок»")
        String name();

        @WithDefault("7707083893")
        String inn();

        Optional<String> kpp();

        /** The account in rubles. */
        @WithDefault("40702810400000000225")
        String account();

        @WithDefault("044525225")
        String bic();

        @WithDefault("Банк головной компании")
        String bank();

        @WithDefault("30101810400000000225")
        String corrAccount();

        /** The account in euros. */
        @WithDefault("DE89370400440532013000")
        String iban();

        @WithDefault("COBADEFFXXX")
        String swift();
    }
}
