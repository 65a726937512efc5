package dev.prilavok.catalog;

import java.util.List;

/** Colours by their names, for dots where there is no photograph. */
public final class Paint {
    private static final int HALVES = 2;

    private Paint() {}

    /** One or two colours as #rrggbb; none when the name is not a colour that people narrow down by. */
    public static List<String> of(String name) {
        return Hue.of(name, name).stream().limit(HALVES).map(Hue::swatch).toList();
    }
}
