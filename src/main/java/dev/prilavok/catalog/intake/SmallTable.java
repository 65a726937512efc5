package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportTrouble.Code.EMPTY;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.LOST;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.TOO_MANY_ROWS;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table that a person sends, small enough to be read at once: CSV in any of the usual encodings, or XLSX. */
public record SmallTable(List<String> header, List<Row> rows) {
    /** A row and where it stands in the file. */
    public record Row(int number, List<String> cells) {
        /** The text of a cell, empty where the row is short. */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : Table.plain(cells.get(column));
        }
    }

    /**
     * Reads a file.
     *
     * @throws dev.prilavok.kernel.Refusal when it is no table, or too long
     */
    public static SmallTable of(Path file, int mostRows) {
        try (var table = open(file)) {
            var rows = new ArrayList<Row>();
            for (var line = table.next(); line.isPresent(); line = table.next()) {
                if (rows.size() == mostRows) throw new ImportGivenUp(TOO_MANY_ROWS, mostRows);
                rows.add(new Row(line.get().number(), line.get().cells()));
            }
            return new SmallTable(table.header(), rows);
        } catch (IOException lost) {
            throw new ImportGivenUp(LOST);
        }
    }

    private static Table open(Path file) throws IOException {
        var head = head(file);
        if (head.length == 0) throw new ImportGivenUp(EMPTY);
        if (Unpacked.isZip(head)) return XlsxTable.of(stream(file), Files.size(file));
        try (var again = stream(file)) {
            var charset = TextEncoding.of(again);
            return CsvTable.of(stream(file), charset, () -> 0);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var bytes = stream(file)) {
            return bytes.readNBytes(512);
        }
    }

    private static InputStream stream(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), 64 * 1024);
    }
}
