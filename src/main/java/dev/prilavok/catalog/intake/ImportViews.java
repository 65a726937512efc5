package dev.prilavok.catalog.intake;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports and their rows in words. */
@ApplicationScoped
class ImportViews {
    private final ImportMoments moments;
    private final Lang lang;

    ImportViews(ImportMoments moments, Lang lang) {
        this.moments = moments;
        this.lang = lang;
    }

    /** An import as its page and its line in the list show it. */
    record View(
            ImportReport report,
            String url,
            String began,
            String state,
            String colour,
            String counted,
            @Nullable String failure) {
        public boolean isWaitingForColumns() {
            return report.state() == ImportReport.State.COLUMNS;
        }

        /** A trial that can be carried out with the same file. */
        public boolean isReady() {
            return report.dry() && report.fileKept() && report.state() == ImportReport.State.CHECKED;
        }

        public boolean isOver() {
            return report.dry() && !report.fileKept() && report.state() == ImportReport.State.CHECKED;
        }
    }

    record Chip(String label, int count, String url, boolean chosen) {}

    record Line(
            ImportedRow row,
            String outcome,
            String colour,
            @Nullable String problem,
            @Nullable String back) {}

    View view(ImportReport report) {
        var say = say();
        var counted = report.state() == ImportReport.State.PICTURES
                ? say.picturesCounted(report.picturesDone(), report.picturesTotal())
                : say.rowsCounted(report.rows());
        return new View(
                report,
                url(report.id()),
                moments.shown(report.createdAt(), lang.locale()),
                say.importState(report.state()),
                switch (report.state()) {
                    case COLUMNS, WAITING, READING, PICTURES, UNDOING -> "wait";
                    case DONE, CHECKED -> "good";
                    case FAILED -> "bad";
                    case UNDONE -> "";
                },
                counted,
                report.failure(lang.locale()));
    }

    List<Chip> chips(ImportReport report, ReportFilter chosen) {
        return Arrays.stream(ReportFilter.values())
                .filter(filter -> filter != ReportFilter.WITHDRAWN || report.withdrawn() > 0)
                .filter(filter -> filter != ReportFilter.LEFT || report.state() == ImportReport.State.UNDONE)
                .map(filter -> new Chip(
                        say().reportFilter(filter),
                        switch (filter) {
                            case ALL -> report.rows();
                            case ADDED -> report.added();
                            case CHANGED -> report.changed();
                            case SAME -> report.same();
                            case REFUSED -> report.refused();
                            case WITHDRAWN -> report.withdrawn();
                            case NOTED, LEFT -> -1;
                        },
                        url(report.id()) + "?show=" + filter.name(),
                        filter == chosen))
                .toList();
    }

    Line line(ImportedRow row) {
        var colour = switch (row.outcome()) {
            case ADDED, CHANGED -> row.trouble() == null ? "good" : "wait";
            case SAME -> row.trouble() == null ? "" : "wait";
            case REFUSED -> "bad";
            case WITHDRAWN -> "wait";
        };
        var back = row.back() == null ? null : say().rowBack(row.back());
        return new Line(row, say().rowOutcome(row.outcome()), colour, row.problem(lang.locale()), back);
    }

    static String url(UUID id) {
        return "/office/imports/" + id;
    }

    private IntakeMessages say() {
        return Texts.of(IntakeMessages.class, lang.locale());
    }
}
