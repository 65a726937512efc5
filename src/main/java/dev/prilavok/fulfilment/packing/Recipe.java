package dev.prilavok.fulfilment.packing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a parcel is packed.
 *
 * @param version counts how often its steps have changed
 * @param category slug of the category that it is for; empty when it is for everything else
 */
public record Recipe(UUID id, int version, String category, String nameRu, String nameEn, List<Step> steps) {
    /**
     * One step.
     *
     * @param material code of what it takes
     * @param photo content hash of a photograph
     */
    public record Step(
            int no,
            String textRu,
            String textEn,
            int seconds,
            @Nullable String material,
            BigDecimal quantity,
            @Nullable String photo) {
        /** What is done, in the reader's language. */
        public String text(Locale locale) {
            return locale.getLanguage().equals("en") ? textEn : textRu;
        }
    }

    /** What the recipe is called. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameRu;
    }

    /** How long all of it takes. */
    public int seconds() {
        return steps.stream().mapToInt(Step::seconds).sum();
    }
}
