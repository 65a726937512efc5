package dev.prilavok.payment.stripe;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;

/** Our contract with Stripe. Without a key nothing is sent there. */
@ConfigMapping(prefix = "prilavok.payment.stripe")
interface StripeConfig {
    @WithDefault("https://api.stripe.com")
    String url();

    Optional<String> key();

    /** What Stripe signs its events with. */
    Optional<String> hookSecret();

    /** Currencies that are taken through Stripe. */
    @WithDefault("EUR")
    Set<String> currencies();
}
