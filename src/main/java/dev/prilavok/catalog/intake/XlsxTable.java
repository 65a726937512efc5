package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportTrouble.Code.ARCHIVE_BOMB;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.BROKEN_TABLE;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.LOST;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.NO_HEADER;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.TOO_MANY_CELLS;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook, row by row. What a formula came to is taken as it was saved; nothing is calculated. */
final class XlsxTable implements Table {
    // All texts of a workbook are in one part that has to be in memory.
    private static final long MOST_TEXTS = 64L << 20;

    private final Path file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> opened;
    private final Iterator<Row> rows;
    private final List<String> header;
    private final long bytes;
    private int number;

    private XlsxTable(Path file, long bytes) throws IOException {
        this.file = file;
        this.bytes = bytes;
        workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        opened = workbook.getFirstSheet().openStream();
        rows = opened.iterator();
        header = next().map(Line::cells).map(Table::named).orElseThrow(() -> new ImportGivenUp(NO_HEADER));
    }

    /** Whether a zip file begins as workbooks do. */
    static boolean isOne(byte[] head) {
        if (head.length < 40) return false;
        var length = Math.min((head[26] & 0xff) | (head[27] & 0xff) << 8, head.length - 30);
        var name = new String(head, 30, Math.max(0, length), StandardCharsets.ISO_8859_1);
        return name.equals("[Content_Types].xml")
                || name.startsWith("xl/")
                || name.startsWith("_rels/")
                || name.startsWith("docProps/");
    }

    /**
     * Opens a workbook; it is copied to a file because its parts are read in another order than they lie in.
     *
     * @throws ImportGivenUp when it is no workbook, or a bomb
     */
    static XlsxTable of(InputStream bytes, long length) {
        var file = temporary();
        try {
            try (var copy = Files.newOutputStream(file)) {
                bytes.transferTo(copy);
            }
            defuse(file);
            return new XlsxTable(file, length);
        } catch (ImportGivenUp known) {
            delete(file);
            throw known;
        } catch (IOException | RuntimeException broken) {
            delete(file);
            throw new ImportGivenUp(BROKEN_TABLE, 1);
        }
    }

    private static void defuse(Path file) throws IOException {
        var weight = Files.size(file);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var part = new Unpacked.Guarded(zip.getInputStream(entry), () -> weight)) {
                    var out = part.transferTo(OutputStream.nullOutputStream());
                    if (entry.getName().endsWith("sharedStrings.xml") && out > MOST_TEXTS)
                        throw new ImportGivenUp(ARCHIVE_BOMB);
                }
            }
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Optional<Line> next() {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                number = row.getRowNum();
                if (row.getCellCount() > MOST_COLUMNS) throw new ImportGivenUp(TOO_MANY_CELLS, number);
                var cells = new ArrayList<String>();
                for (var i = 0; i < row.getCellCount(); i++) cells.add(text(row.getCell(i)));
                var line = new Line(number, cells);
                if (!line.isBlank()) return Optional.of(line);
            }
            return Optional.empty();
        } catch (ImportGivenUp known) {
            throw known;
        } catch (RuntimeException broken) {
            throw new ImportGivenUp(BROKEN_TABLE, number + 1);
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) return "";
        var raw = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
        if (raw == null) return "";
        return cell.getType() == CellType.STRING ? raw : number(raw);
    }

    // 4.601234567893E12 is a barcode, 0.1 + 0.2 a price of 0.3.
    private static String number(String raw) {
        if (!raw.matches("-?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?")) return raw;
        var value = new BigDecimal(raw);
        if (value.precision() > 15) value = value.round(new java.math.MathContext(15));
        var plain = value.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    // Sheets do not say how long they are; a share of the file that never quite arrives is an honest bar.
    @Override
    public long position() {
        return bytes * number / (number + 2_000L);
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("workbook", ".xlsx");
        } catch (IOException full) {
            throw new ImportGivenUp(LOST);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            file.toFile().deleteOnExit();
        }
    }

    @Override
    public void close() {
        opened.close();
        try {
            workbook.close();
        } catch (IOException | ExcelReaderException alreadyBroken) {
            // everything that could be read was read
        }
        delete(file);
    }
}
