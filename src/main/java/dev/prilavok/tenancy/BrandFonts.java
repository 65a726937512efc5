package dev.prilavok.tenancy;

import java.util.List;
import java.util.Map;

/** The bundled fonts that a brand may be set in, each with what stands in for it until it is there. */
public final class BrandFonts {
    /** The device's own letters. */
    public static final String SYSTEM = "system-ui";

    private static final Map<String, String> STACKS = Map.of(
            "Cormorant",
            "Cormorant,Georgia,serif",
            "Jost",
            "Jost,system-ui,sans-serif",
            "Literata",
            "Literata,Georgia,serif",
            "Nunito",
            "Nunito,system-ui,sans-serif",
            "Onest",
            "Onest,system-ui,sans-serif",
            "Unbounded",
            "Unbounded,system-ui,sans-serif",
            SYSTEM,
            "system-ui,sans-serif");

    private BrandFonts() {}

    /** The names, bundled ones first. */
    public static List<String> names() {
        return List.of("Cormorant", "Jost", "Literata", "Nunito", "Onest", "Unbounded", SYSTEM);
    }

    /** The value of the custom property for a name; a name that is not bundled stays as it was written. */
    public static String stack(String name) {
        return STACKS.getOrDefault(name, name);
    }

    /** The name that a value begins with. */
    public static String name(String stack) {
        return STACKS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(stack.replaceAll(",\\s+", ",")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(stack);
    }
}
