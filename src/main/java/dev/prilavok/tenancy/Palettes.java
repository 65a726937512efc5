package dev.prilavok.tenancy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Palettes to begin with, four light and four dark; every pair of theirs reads well. */
public final class Palettes {
    private Palettes() {}

    /** A palette: a key for its name in words, and the colours of {@link ShopBrand#COLOURS}. */
    public record Palette(String key, Map<String, String> colours) {
        /** The colours as one attribute of a page, in the order of {@link ShopBrand#COLOURS}. */
        public String row() {
            return String.join(" ", colours.values());
        }
    }

    /** All of them. */
    public static List<Palette> all() {
        return ALL;
    }

    private static final List<Palette> ALL = List.of(
            // ink, paper, muted, line, accent, accent-ink, sale, ok
            of("linen", "#2a2622 #f8f4ec #6b6258 #e2dacb #7a4b2a #ffffff #a2341c #3d6536"),
            of("sea", "#1c2e35 #f7fafa #566a71 #dbe5e6 #0f5c6e #ffffff #a83a2a #1f6b57"),
            of("garden", "#22301f #fafbf5 #5d6b57 #dfe5d6 #3f6b2e #ffffff #a13a2c #35692a"),
            of("porcelain", "#1d2440 #ffffff #5a6178 #dfe2ea #2b3f8c #ffffff #ae2f45 #2a6b4c"),
            of("rose", "#3a2430 #fdf6f6 #775c68 #ecdcdf #9a2f5a #ffffff #a63a18 #4a6532"),
            of("night", "#eef0f4 #14161b #a2a8b4 #2c3038 #8fb4ff #10131a #ff9a86 #8fd3a6"),
            of("wine", "#f6ebe4 #24141b #c0a9a9 #463039 #e3b167 #24141b #ff9f8c #a9cf95"),
            of("forest", "#eef2ea #131c17 #a3b0a5 #2a362e #b9d977 #131c17 #ff9d7c #b9d977"));

    private static Palette of(String key, String colours) {
        var values = colours.split(" ");
        var named = new LinkedHashMap<String, String>();
        for (var i = 0; i < values.length; i++) named.put(ShopBrand.COLOURS.get(i), values[i]);
        return new Palette(key, named);
    }
}
