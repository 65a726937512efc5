package dev.prilavok.catalog.intake;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Imports, their rows and column maps as programs read them. */
final class ImportsJson {
    static final String IMPORT = """
            {"id": "0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c11", "source": "goods.xml", "lang": "ru", "trial": false, "state": "READING",
             "percent": 40, "rows": 1200, "added": 1000, "changed": 150, "same": 45, "refused": 5, "withdrawn": 0, "picturesTotal": 0,
             "picturesDone": 0, "startedBy": "catalogue", "createdAt": "2026-11-22T03:00:00Z"}""";
    static final String IMPORTS = "{\"items\": [" + IMPORT + "], \"next\": \"MDE5MmYwYzE\"}";
    static final String ROWS = """
            {"items": [{"row": 7, "line": 91, "id": "DRS101STR42", "name": "Платье льняное", "outcome": "REFUSED", "problemCode": "BAD_PRICE",
              "problem": "Цену «скоро» не прочитать."}], "next": null}""";
    static final String MAP = """
            {"columns": [{"header": "SKU", "target": "SKU"}, {"header": "Title", "target": "NAME"}, {"header": "RRP", "target": "PRICE"},
              {"header": "Bust", "target": "MEASURE", "name": "обхват груди", "unit": "см"}],
             "rules": {"currency": "RUB", "levels": ">", "lists": ","}}""";
    static final String SAVED =
            "{\"id\": \"0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c12\", \"name\": \"supplier\", \"map\": " + MAP + "}";
    static final String MAPS = "{\"items\": [" + SAVED + "]}";

    private ImportsJson() {}

    /** An import and how far it is. */
    @Schema(name = "Import")
    record Import(
            UUID id,
            String source,
            String lang,
            boolean trial,
            String state,
            int percent,
            int rows,
            int added,
            int changed,
            int same,
            int refused,
            int withdrawn,
            int picturesTotal,
            int picturesDone,
            @Nullable String failure,
            boolean canBeCarriedOut,
            String startedBy,
            Instant createdAt,
            @Nullable Instant finishedAt,
            @Nullable String undoneBy) {
        static Import of(ImportReport report, Locale locale) {
            return new Import(
                    report.id(),
                    report.source(),
                    report.lang(),
                    report.dry(),
                    report.state().name(),
                    report.percent(),
                    report.rows(),
                    report.added(),
                    report.changed(),
                    report.same(),
                    report.refused(),
                    report.withdrawn(),
                    report.picturesTotal(),
                    report.picturesDone(),
                    report.failure(locale),
                    report.dry() && report.fileKept() && report.state() == ImportReport.State.CHECKED,
                    report.startedBy(),
                    report.createdAt(),
                    report.finishedAt(),
                    report.undoneBy());
        }
    }

    @Schema(name = "ImportPage")
    record Imports(List<Import> items, @Nullable String next) {}

    /** A row of a report. */
    @Schema(name = "ImportRow")
    record Row(
            int row,
            int line,
            String id,
            String name,
            String outcome,
            @Nullable String problemCode,
            @Nullable String problem,
            @Nullable String back) {
        static Row of(ImportedRow row, Locale locale) {
            var trouble = row.trouble();
            return new Row(
                    row.row(),
                    row.line(),
                    row.externalId(),
                    row.name(),
                    row.outcome().name(),
                    trouble == null ? null : trouble.code().name(),
                    row.problem(locale),
                    row.back() == null ? null : row.back().name());
        }
    }

    @Schema(name = "ImportRowPage")
    record Rows(List<Row> items, @Nullable String next) {}

    /** Which map explains the columns of a table that waits. */
    @Schema(name = "ImportColumns")
    record Columns(
            @Schema(description = "Name of a saved column map") @Nullable
            String map) {}

    @Schema(name = "ColumnMapColumn")
    record Column(
            @Nullable String header,

            @Schema(description = "SKU, NAME, PRICE and so on; SKIP leaves the column out") @Nullable
            String target,

            @Nullable String name,
            @Nullable String unit,
            @Nullable Boolean cut) {}

    @Schema(name = "ColumnMapRules")
    record Rules(
            @Nullable String currency,
            @Nullable String levels,
            @Nullable String lists,
            @Nullable String root,
            @Nullable String onlyColumn,
            @Nullable String onlyValue,
            @Nullable Integer wholesale) {}

    /** What the columns of a table mean. */
    @Schema(name = "ColumnMap")
    record Map(@Nullable List<Column> columns, @Nullable Rules rules) {
        static Map of(ColumnMap map) {
            var rules = map.rules();
            return new Map(
                    map.columns().stream()
                            .map(column -> new Column(
                                    column.header(),
                                    column.target().name(),
                                    column.name(),
                                    column.unit(),
                                    column.cut()))
                            .toList(),
                    new Rules(
                            rules.currency(),
                            rules.levels(),
                            rules.lists(),
                            rules.root(),
                            rules.onlyColumn(),
                            rules.onlyValue(),
                            rules.wholesale()));
        }
    }

    @Schema(name = "SavedColumnMap")
    record Saved(UUID id, String name, Map map) {}

    @Schema(name = "SavedColumnMaps")
    record Maps(List<Saved> items) {}
}
