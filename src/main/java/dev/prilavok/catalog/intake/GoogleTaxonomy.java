package dev.prilavok.catalog.intake;

import java.util.Map;
import java.util.Optional;

/** The clothes in Google's list of product categories, which feeds name by number alone. */
final class GoogleTaxonomy {
    private static final String CLOTHING = "Apparel & Accessories > Clothing";
    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("166", "Apparel & Accessories"),
            Map.entry("167", "Apparel & Accessories > Clothing Accessories"),
            Map.entry("187", "Apparel & Accessories > Shoes"),
            Map.entry("188", "Apparel & Accessories > Jewelry"),
            Map.entry("1604", CLOTHING),
            Map.entry("203", CLOTHING + " > Outerwear"),
            Map.entry("5598", CLOTHING + " > Outerwear > Coats & Jackets"),
            Map.entry("204", CLOTHING + " > Pants"),
            Map.entry("207", CLOTHING + " > Shorts"),
            Map.entry("208", CLOTHING + " > Sleepwear & Loungewear"),
            Map.entry("211", CLOTHING + " > Swimwear"),
            Map.entry("212", CLOTHING + " > Shirts & Tops"),
            Map.entry("213", CLOTHING + " > Underwear & Socks"),
            Map.entry("1581", CLOTHING + " > Skirts"),
            Map.entry("1594", CLOTHING + " > Suits"),
            Map.entry("2271", CLOTHING + " > Dresses"));

    private GoogleTaxonomy() {}

    static Optional<String> path(String number) {
        return Optional.ofNullable(PATHS.get(number));
    }
}
