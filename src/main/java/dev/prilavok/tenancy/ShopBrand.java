package dev.prilavok.tenancy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What head office edits of a brand: its name, the line under it, how to reach its people, its colours.
 *
 * @param colours the custom properties of {@link #COLOURS} that the brand sets, as #rrggbb; the others are the house's own
 */
public record ShopBrand(String name, String tagline, Contacts contacts, Map<String, String> colours) {
    /** Our custom properties that are colours. */
    public static final List<String> COLOURS =
            List.of("--ink", "--paper", "--muted", "--line", "--accent", "--accent-ink", "--sale", "--ok");

    /** The brand of a shop as it is now. */
    public static ShopBrand of(Shop shop) {
        var colours = new LinkedHashMap<>(Theme.properties(shop.brand().themeCss()));
        colours.keySet().retainAll(COLOURS);
        return new ShopBrand(shop.name(), shop.tagline(), shop.contacts(), colours);
    }

    /** A theme with these colours; its fonts and shapes stay. */
    Map<String, String> in(Map<String, String> theme) {
        var properties = new LinkedHashMap<>(theme);
        properties.keySet().removeIf(name -> COLOURS.contains(name) && !colours.containsKey(name));
        properties.putAll(colours);
        return properties;
    }
}
