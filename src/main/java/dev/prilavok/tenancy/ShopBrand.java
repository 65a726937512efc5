package dev.prilavok.tenancy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

    /** A look with this brand; its fonts, its shapes and its front stay. */
    ShopLook in(ShopLook look) {
        var properties = new LinkedHashMap<>(look.theme());
        properties.keySet().removeIf(name -> COLOURS.contains(name) && !colours.containsKey(name));
        properties.putAll(colours);
        return new ShopLook(name, tagline, contacts, properties, look.front());
    }

    /** The colours that were typed into fields of those names; an empty one is the house's own, a missing # is forgiven. */
    public static Map<String, String> colours(Function<String, @Nullable String> field) {
        var colours = new LinkedHashMap<String, String>();
        for (var name : COLOURS) {
            var typed = Contacts.some(field, name);
            if (typed != null) colours.put(name, hex(typed.toLowerCase(Locale.ROOT)));
        }
        return colours;
    }

    // "ABC" and "#abc" are colours too
    private static String hex(String typed) {
        var hex = typed.startsWith("#") ? typed : "#" + typed;
        return hex.matches("#[0-9a-f]{3}") ? hex.replaceAll("([0-9a-f])", "$1$1") : hex;
    }
}
