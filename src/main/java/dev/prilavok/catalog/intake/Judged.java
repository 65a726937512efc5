package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportedRow.Outcome.ADDED;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.CHANGED;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.REFUSED;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.SAME;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.WITHDRAWN;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A line of the report and, where the row was refused, what it said, so that it can be mended and sent again. */
record Judged(ImportedRow row, @Nullable OfferRow raw) {
    // what a person must look at first
    private static final List<ImportedRow.Outcome> GRAVEST = List.of(REFUSED, WITHDRAWN, CHANGED, ADDED, SAME);

    static Judged refused(OfferRow row, RowProblem problem) {
        return new Judged(ImportedRow.refused(row, problem), row);
    }

    /** With what is to be said of its goods, where nothing graver is said already. */
    Judged noted(Map<String, RowProblem> problems) {
        var problem = problems.get(row.externalId());
        return problem == null || row.trouble() != null ? this : new Judged(row.with(problem), raw);
    }

    /** One line for each row of the file: a row that led to several offers reports the gravest outcome. */
    static List<Judged> byRow(Collection<Judged> all) {
        var rows = new TreeMap<Integer, Judged>();
        for (var judged : all) rows.merge(judged.row.row(), judged, Judged::graver);
        return List.copyOf(rows.values());
    }

    private static Judged graver(Judged one, Judged other) {
        var isGraver = GRAVEST.indexOf(other.row.outcome()) < GRAVEST.indexOf(one.row.outcome());
        var isTold =
                other.row.outcome() == one.row.outcome() && one.row.trouble() == null && other.row.trouble() != null;
        return isGraver || isTold ? other : one;
    }
}
