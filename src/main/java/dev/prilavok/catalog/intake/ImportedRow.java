package dev.prilavok.catalog.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One line of an import's report. */
public record ImportedRow(
        int row,
        int line,
        String externalId,
        String name,
        Outcome outcome,
        @Nullable RowProblem trouble) {
    /** What became of a row. */
    public enum Outcome {
        ADDED,
        CHANGED,
        SAME,
        REFUSED
    }

    /** What is wrong and what to mend, null when nothing is. */
    public @Nullable String problem(Locale locale) {
        return trouble == null ? null : trouble.say(locale);
    }
}
