package dev.prilavok.storefront;

import dev.prilavok.fulfilment.packing.Recipe;
import java.util.List;
import java.util.Locale;

/** One way of packing as buyers read it. */
record PackingPage(String name, String takes, List<String> steps) {
    private static final int MINUTE = 60;

    static PackingPage of(Recipe recipe, Locale locale, TrackingMessages say) {
        var minutes = Math.max(1, Math.round(recipe.seconds() / (float) MINUTE));
        return new PackingPage(
                recipe.name(locale),
                say.packingTakes(minutes),
                recipe.steps().stream().map(step -> step.text(locale)).toList());
    }
}
