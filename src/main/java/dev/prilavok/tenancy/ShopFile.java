package dev.prilavok.tenancy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code tenants/<slug>/shop.yaml}. */
record ShopFile(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String franchisee,
        @Nullable String state,
        @Nullable List<String> hosts,
        @JsonProperty(required = true) String locale,
        @JsonProperty(required = true) String currency,
        @JsonProperty(required = true) String zone,
        @Nullable String tagline,
        @Nullable Contacts contacts,
        @JsonProperty(required = true) Legal legal,
        @Nullable Assortment assortment) {}
