package dev.prilavok.catalog.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of an import's report.
 *
 * @param back what became of the row when its import was undone
 */
public record ImportedRow(
        int row,
        int line,
        String externalId,
        String name,
        Outcome outcome,
        @Nullable RowProblem trouble,
        @Nullable Back back) {
    private static final int LONGEST = 200;

    /** What became of a row. */
    public enum Outcome {
        ADDED,
        CHANGED,
        SAME,
        REFUSED,
        /** Not in a full feed any more. */
        WITHDRAWN
    }

    /** What undoing did. */
    public enum Back {
        WENT_BACK,
        WITHDRAWN,
        CHANGED_SINCE,
        /** The goods went back, but some of the stock is promised by now. */
        STOCK_HELD
    }

    static ImportedRow of(OfferRow row, String name, Outcome outcome, @Nullable RowProblem trouble) {
        return new ImportedRow(row.row(), row.line(), cut(row.id()), cut(name), outcome, trouble, null);
    }

    ImportedRow with(RowProblem noted) {
        return new ImportedRow(row, line, externalId, name, outcome, noted, back);
    }

    static ImportedRow refused(OfferRow row, RowProblem trouble) {
        var name = row.field("name");
        return of(row, name == null ? "" : name, Outcome.REFUSED, trouble);
    }

    /** What is wrong and what to mend, null when nothing is. */
    public @Nullable String problem(Locale locale) {
        return trouble == null ? null : trouble.say(locale);
    }

    // The database keeps no zero bytes, and a report is no place for novels.
    static String cut(String text) {
        var plain = text.replace('\0', ' ');
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
