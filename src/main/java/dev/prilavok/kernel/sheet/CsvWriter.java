package dev.prilavok.kernel.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table as CSV. */
final class CsvWriter implements SheetWriter {
    private final Csv csv;

    CsvWriter(OutputStream out, Sheet<?> sheet, Locale locale) throws IOException {
        csv = Csv.forPeople(out, locale);
        csv.line(sheet.columns().stream().map(Sheet.Column::title).toList());
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        csv.line(cells);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
