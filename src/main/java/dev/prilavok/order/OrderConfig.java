package dev.prilavok.order;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;

/** Limits of quotes and orders. */
@ConfigMapping(prefix = "prilavok.order")
interface OrderConfig {
    @WithDefault("PT30M")
    Duration quoteLives();

    /** An order that nobody confirms lets go of its stock after this. */
    @WithDefault("PT48H")
    Duration unconfirmedLives();

    /** The status page of an order opens for so long. */
    @WithDefault("P180D")
    java.time.Period statusLinkLives();

    /** The same basket from the same phone within this is the same order: somebody pressed the button twice. */
    @WithDefault("PT10S")
    Duration sameOrderWithin();

    @WithDefault("3")
    int openPerPhoneInShop();

    @WithDefault("5")
    int openPerPhone();

    @WithDefault("30")
    int mostLines();

    @WithDefault("20")
    int mostPieces();

    Alternatives alternatives();

    /** What may travel to be chosen from, because all but one come back. */
    interface Alternatives {
        @WithDefault("3")
        int mostGroups();

        @WithDefault("3")
        int mostInGroup();

        /** By currency: the price of everything that cannot be meant to be kept. A currency without a figure has no limit. */
        Map<String, BigDecimal> mostExtra();
    }
}
