package dev.prilavok.tenancy;

import java.util.Set;

/** Words that no shop may have as its address: the platform answers there itself, or browsers and mail expect somebody else. */
final class TakenNames {
    static final Set<String> WORDS = Set.of(
            "account",
            "admin",
            "api",
            "audit",
            "carrier",
            "carriers",
            "cases",
            "catalog",
            "claims",
            "courier",
            "delivery",
            "exchange",
            "export",
            "feeds",
            "find",
            "franchise",
            "fulfilment",
            "help",
            "hooks",
            "import",
            "installer",
            "kernel",
            "link",
            "login",
            "logout",
            "mail",
            "media",
            "metrics",
            "new",
            "office",
            "orders",
            "packing",
            "parcel",
            "parcels",
            "partner",
            "pay",
            "picking",
            "preview",
            "printing",
            "return",
            "returns",
            "search",
            "sets",
            "setup",
            "sso",
            "static",
            "status",
            "stock",
            "storefront",
            "track",
            "trial",
            "warehouse",
            "webhooks",
            "www");

    private TakenNames() {}

    static boolean has(String slug) {
        return WORDS.contains(slug);
    }
}
