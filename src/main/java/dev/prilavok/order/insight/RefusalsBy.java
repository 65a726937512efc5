package dev.prilavok.order.insight;

import java.util.Locale;

/** What refusals are counted by, and the column that says so. */
public enum RefusalsBy {
    PRODUCT("p.name", "p.product_id::text"),
    SIZE("p.size", "p.size"),
    REASON("coalesce(l.reason, '')", "coalesce(l.reason, '')"),
    SHOP("h.name", "h.slug"),
    SOURCE(
            "r.source_channel || coalesce(' · ' || r.source_post, '')",
            "r.source_channel || coalesce(' · ' || r.source_post, '')");

    private final String label;
    private final String key;

    RefusalsBy(String label, String key) {
        this.label = label;
        this.key = key;
    }

    String label() {
        return label;
    }

    String key() {
        return key;
    }

    /** The word of an address; what is not one of ours means products. */
    public static RefusalsBy named(String word) {
        for (var by : values()) if (by.word().equals(word)) return by;
        return PRODUCT;
    }

    /** The word of an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
