package dev.prilavok.catalog.intake;

import java.util.ArrayList;
import java.util.List;

/** The header of a table and a few of its rows. */
record ColumnSample(List<String> header, List<Table.Line> lines) {
    private static final int ROWS = 40;
    private static final int SHOWN = 3;
    private static final int LETTERS = 60;

    static ColumnSample of(Table table) {
        try (table) {
            var lines = new ArrayList<Table.Line>();
            for (var line = table.next(); line.isPresent() && lines.size() < ROWS; line = table.next())
                lines.add(line.get());
            return new ColumnSample(table.header(), lines);
        }
    }

    /** What the column holds, different values first seen. */
    List<String> of(int column) {
        return lines.stream()
                .map(line -> Table.plain(line.cell(column)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(SHOWN)
                .map(text -> text.length() <= LETTERS ? text : text.substring(0, LETTERS) + "…")
                .toList();
    }
}
