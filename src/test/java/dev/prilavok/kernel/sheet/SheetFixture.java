package dev.prilavok.kernel.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Locale;

/** Tables as a spreadsheet gets them. */
public final class SheetFixture {
    private SheetFixture() {}

    public static String csv(Sheet<?> sheet, Locale locale) {
        var out = new ByteArrayOutputStream();
        try {
            Sheets.write(sheet, SheetFormat.CSV, ZoneOffset.UTC, locale, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toString(UTF_8);
    }
}
