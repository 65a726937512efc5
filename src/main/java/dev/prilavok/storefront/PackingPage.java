package dev.prilavok.storefront;

import dev.prilavok.fulfilment.packing.Recipe;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One way of packing as buyers read it. */
record PackingPage(String name, String takes, List<Step> steps) {
    private static final int MINUTE = 60;

    /** A step with its photograph. */
    record Step(String text, @Nullable String photo) {
        public String src(int width) {
            return "/media/" + photo + "/" + width + ".jpg";
        }
    }

    static PackingPage of(Recipe recipe, Locale locale, TrackingMessages say) {
        var minutes = Math.max(1, Math.round(recipe.seconds() / (float) MINUTE));
        return new PackingPage(
                recipe.name(locale),
                say.packingTakes(minutes),
                recipe.steps().stream()
                        .map(step -> new Step(step.text(locale), step.photo()))
                        .toList());
    }
}
