package dev.prilavok.marketplace;

import dev.prilavok.tenancy.Shop;
import java.util.List;
import java.util.stream.Stream;

/** The files that a shop's goods come in. */
enum FeedFiles {
    YML("yml.xml"),
    GOOGLE("google.xml"),
    META("meta.csv"),
    JSON("goods.json"),
    CSV("goods.csv");

    private final String file;

    FeedFiles(String file) {
        this.file = file;
    }

    /** Those of a shop; YML knows few currencies. */
    static List<FeedFiles> of(Shop shop) {
        return Stream.of(values())
                .filter(one -> one != YML
                        || YmlFeed.CURRENCIES.contains(shop.currency().getCode()))
                .toList();
    }

    String format() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** From the shop's root. */
    String path() {
        return "/feeds/" + file;
    }

    /** Whether its reader may ask for differences alone. */
    boolean differs() {
        return this == JSON || this == CSV;
    }
}
