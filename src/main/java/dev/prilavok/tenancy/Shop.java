package dev.prilavok.tenancy;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;

/** A branded shop as everybody in the house sees it. */
public record Shop(
        ShopId id,
        FranchiseeId franchisee,
        String slug,
        String name,
        String tagline,
        Locale locale,
        CurrencyUnit currency,
        ZoneId zone,
        ShopState state,
        List<String> hosts,
        Contacts contacts,
        Legal legal,
        Assortment assortment,
        Brand brand,
        Front front,
        List<PageLink> pages) {
    /** The shop takes orders. */
    public boolean isOpen() {
        return state == ShopState.OPEN;
    }

    /** Buyers may open the usual page of that name. */
    public boolean shows(String page) {
        return pages.stream().noneMatch(link -> link.name().equals(page) && !link.shown());
    }
}
