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
        Brand brand) {
    /** The shop takes orders. */
    public boolean isOpen() {
        return state == ShopState.OPEN;
    }
}
