package dev.prilavok.tenancy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code tenants/<slug>/shop.yaml}; the reader refuses a file without what may not be absent here. */
record ShopFile(
        String name,
        String franchisee,
        @Nullable String state,
        @Nullable List<String> hosts,
        String locale,
        String currency,
        String zone,
        @Nullable String tagline,
        @Nullable Contacts contacts,
        Legal legal,
        @Nullable Assortment assortment,
        @Nullable Front front) {
    ShopState stateOrOpen() {
        return "closed".equals(state) ? ShopState.CLOSED : ShopState.OPEN;
    }

    List<String> hostsOrNone() {
        return hosts == null ? List.of() : hosts;
    }

    String taglineOrNone() {
        return tagline == null ? "" : tagline;
    }

    Contacts contactsOrNone() {
        return contacts == null ? Contacts.NONE : contacts;
    }

    Assortment assortmentOrAll() {
        return assortment == null ? Assortment.ALL : assortment;
    }

    Front frontOrNone() {
        return front == null ? Front.NONE : front;
    }
}
