package dev.prilavok.fulfilment.packing;

import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The steps of a recipe as they were typed, one value of each field for each step. */
public class RecipeForm {
    private static final int LONGEST = 120;
    private static final int MOST_STEPS = 20;
    private static final int LONGEST_STEP = 3_600;

    @FormParam("textRu")
    @Nullable
    List<String> textRu;

    @FormParam("textEn")
    @Nullable
    List<String> textEn;

    @FormParam("seconds")
    @Nullable
    List<String> seconds;

    @FormParam("material")
    @Nullable
    List<String> material;

    @FormParam("quantity")
    @Nullable
    List<String> quantity;

    @FormParam("photo")
    @Nullable
    List<String> photo;

    /**
     * The steps with something written in them; null when a number is none or a text too long.
     *
     * @param materials codes that a step may name
     * @param photos photographs that the recipe has already
     */
    @Nullable
    List<Recipe.Step> steps(Set<String> materials, Set<String> photos) {
        var steps = new ArrayList<Recipe.Step>();
        for (var i = 0; i < Math.min(MOST_STEPS, textRu == null ? 0 : textRu.size()); i++) {
            if (at(textRu, i).isBlank()) continue;
            var step = step(steps.size() + 1, i, materials, photos);
            if (step == null) return null;
            steps.add(step);
        }
        return steps;
    }

    private Recipe.@Nullable Step step(int no, int i, Set<String> materials, Set<String> photos) {
        var russian = at(textRu, i).strip();
        var english = at(textEn, i).strip();
        var time = PackingNumbers.read(at(seconds, i)).filter(value -> value.intValue() <= LONGEST_STEP);
        var taken = PackingNumbers.read(at(quantity, i).isBlank() ? "0" : at(quantity, i));
        if (time.isEmpty() || taken.isEmpty() || russian.length() > LONGEST) return null;
        return new Recipe.Step(
                no,
                russian,
                english.isEmpty() || english.length() > LONGEST ? russian : english,
                time.get().intValue(),
                materials.contains(at(material, i)) ? at(material, i) : null,
                taken.get(),
                photos.contains(at(photo, i)) ? at(photo, i) : null);
    }

    private static String at(@Nullable List<String> values, int index) {
        return values == null || index >= values.size() ? "" : values.get(index);
    }
}
