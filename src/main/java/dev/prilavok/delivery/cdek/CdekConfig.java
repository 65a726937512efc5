package dev.prilavok.delivery.cdek;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Our contract with CDEK. Without url, account and secret nothing is sent there. */
@ConfigMapping(prefix = "prilavok.delivery.cdek")
interface CdekConfig {
    Optional<String> url();

    Optional<String> account();

    Optional<String> secret();

    /** Code of the office that our parcels are brought to. */
    @WithDefault("MSK5")
    String shipmentPoint();

    /** CDEK's code of the town of that office, from which its calculator counts. */
    @WithDefault("44")
    int fromCity();

    @WithDefault("136")
    int tariffToPoint();

    @WithDefault("137")
    int tariffToDoor();

    /** Rate of VAT on the buyer's receipt; none when the seller pays none. */
    Optional<Integer> vatRate();

    /** Last part of the address that CDEK tells news to; made of the server's key when it is not set. */
    Optional<String> hookSecret();

    /** Whether CDEK is asked to tell us news. */
    @WithDefault("true")
    boolean hooks();

    Seller seller();

    /** Who sells, on the buyer's receipt. */
    interface Seller {
        Optional<String> name();

        Optional<String> inn();

        Optional<String> phone();

        Optional<Integer> ownershipForm();
    }
}
