package dev.prilavok.catalog.intake;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refused rows for a spreadsheet: semicolons and a byte order mark, which the usual ones open without questions. */
record RefusedCsv(IntakeMessages say, Locale locale) {
    private static final int PAGE = 1_000;
    private static final int MOST_PAGES = 1_000;

    String write(UUID id, CatalogImports imports) {
        var csv = new StringBuilder("\uFEFF");
        line(csv, List.of(say.rowColumn(), say.lineColumn(), say.skuColumn(), say.nameColumn(), say.mendColumn()));
        @Nullable String cursor = null;
        for (var i = 0; i < MOST_PAGES; i++) {
            var page = imports.rows(id, ReportFilter.REFUSED, cursor, PAGE);
            page.items().forEach(row -> line(csv, cells(row)));
            cursor = page.next();
            if (cursor == null) break;
        }
        return csv.toString();
    }

    private List<String> cells(ImportedRow row) {
        var problem = row.problem(locale);
        return List.of(
                String.valueOf(row.row()),
                String.valueOf(row.line()),
                row.externalId(),
                row.name(),
                problem == null ? "" : problem);
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(RefusedCsv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    // A cell that begins like a formula would be carried out by the spreadsheet of whoever opens the file.
    static String cell(String text) {
        var first = text.isEmpty() ? ' ' : text.charAt(0);
        var safe = "=+-@\t\r".indexOf(first) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"").replace('\n', ' ').replace('\r', ' ') + '"';
    }
}
