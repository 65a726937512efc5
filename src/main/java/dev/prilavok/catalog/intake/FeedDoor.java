package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportTrouble.Code.EMPTY;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.LOST;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.NOT_A_FEED;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.NO_COLUMNS;

import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/** Looks at what a file begins with, not at what it is called, and opens it as the feed that it is. */
@ApplicationScoped
class FeedDoor {
    private static final int HEAD = 512;
    private static final int FAR_ENOUGH = 16 * 1024;
    private static final Pattern ROOT =
            Pattern.compile("\\A(?s:\\s|<\\?.*?\\?>|<!--.*?-->|<![^-].*?>)*+<(?:[\\w.-]+:)?([\\p{L}\\w.-]+)");

    private final Scope scope;
    private final ImportFiles files;
    private final ImportRows imports;
    private final ColumnMaps maps;
    private final ExchangeMemory memory;

    FeedDoor(Scope scope, ImportFiles files, ImportRows imports, ColumnMaps maps, ExchangeMemory memory) {
        this.scope = scope;
        this.files = files;
        this.imports = imports;
        this.maps = maps;
        this.memory = memory;
    }

    /** An open feed; how many bytes of the file were read is its progress. */
    record Feed(CatalogSource source, LongSupplier read) implements AutoCloseable {
        long position() {
            return read.getAsLong();
        }

        @Override
        public void close() {
            source.close();
        }
    }

    /**
     * Opens the file of an import from its beginning.
     *
     * @throws ImportGivenUp when it is nothing that we read
     */
    Feed open(ImportReport report) {
        var place = scope.network(() -> imports.place(report.id()));
        if (place.equals(ExchangeEnd.PLACE)) return new Feed(new ExchangeEnd(memory), () -> 0);
        var file = files.open(report.id(), place);
        var bytes = unpacked(file);
        var head = head(bytes);
        if (!isXml(head)) return sheet(report, table(report, place, file, bytes, head));
        var source = xml(bytes, place, report.dry());
        return new Feed(
                place.startsWith(ImportPictures.BUNDLED) ? new BundledSource(source, place) : source, file::position);
    }

    /** The file as a table; empty when it is a feed of another kind. */
    Optional<Table> table(ImportReport report) {
        var place = scope.network(() -> imports.place(report.id()));
        var file = files.open(report.id(), place);
        var bytes = unpacked(file);
        var head = head(bytes);
        return isXml(head) ? Optional.<Table>empty() : Optional.of(table(report, place, file, bytes, head));
    }

    private Feed sheet(ImportReport report, Table table) {
        var map = scope.network(() -> maps.of(report, table.header()));
        if (map.isEmpty()) {
            table.close();
            throw new ImportGivenUp(NO_COLUMNS);
        }
        return new Feed(new SheetSource(table, map.get()), table::position);
    }

    private Table table(ImportReport report, String place, ImportFile file, InputStream bytes, byte[] head) {
        if (Unpacked.isZip(head)) return XlsxTable.of(bytes, report.bytesTotal());
        try (var again = unpacked(files.open(report.id(), place))) {
            var charset = TextEncoding.of(again);
            return CsvTable.of(bytes, charset, file::position);
        } catch (IOException lost) {
            throw new ImportGivenUp(LOST);
        }
    }

    // A packed feed is taken out of its package; a workbook is a package that stays as it is.
    private static BufferedInputStream unpacked(ImportFile file) {
        var bytes = new BufferedInputStream(file, 64 * 1024);
        var head = head(bytes);
        if (head.length == 0) throw new ImportGivenUp(EMPTY);
        if (Unpacked.isGzip(head)) return new BufferedInputStream(Unpacked.gzip(bytes, file::position), 64 * 1024);
        if (!Unpacked.isZip(head) || XlsxTable.isOne(head)) return bytes;
        return new BufferedInputStream(Unpacked.zip(bytes, file::position, Unpacked::isFeed), 64 * 1024);
    }

    private CatalogSource xml(InputStream bytes, String place, boolean dry) {
        try {
            var text = new BufferedReader(CarefulReader.of(bytes), FAR_ENOUGH);
            text.mark(FAR_ENOUGH);
            var beginning = new char[FAR_ENOUGH - 1];
            var length = 0;
            for (var count = 0; count >= 0 && length < beginning.length; length += Math.max(0, count))
                count = text.read(beginning, length, beginning.length - length);
            text.reset();
            var root = ROOT.matcher(new String(beginning, 0, length));
            return source(root.find() ? root.group(1) : "", new CarefulXml(text), place, dry);
        } catch (IOException lost) {
            throw new ImportGivenUp(LOST);
        }
    }

    private CatalogSource source(String root, CarefulXml xml, String place, boolean dry) {
        return switch (root) {
            // a beginning that shows no root is for the reader to complain about
            case "yml_catalog", "" -> new YmlSource(xml);
            case "rss", "feed" -> new GoogleSource(xml);
            case "КоммерческаяИнформация", "Классификатор", "Каталог", "ПакетПредложений" ->
                new CommerceMlSource(xml, memory, !place.equals(ExchangeVisits.PLACE), dry);
            default -> throw new ImportGivenUp(NOT_A_FEED);
        };
    }

    private static byte[] head(InputStream bytes) {
        try {
            bytes.mark(HEAD);
            var head = bytes.readNBytes(HEAD);
            bytes.reset();
            return head;
        } catch (IOException lost) {
            throw new ImportGivenUp(LOST);
        }
    }

    private static boolean isXml(byte[] head) {
        for (var letter : head) {
            if (letter == '<') return true;
            var isMark = letter == (byte) 0xef || letter == (byte) 0xbb || letter == (byte) 0xbf;
            var isWide = letter == (byte) 0xff || letter == (byte) 0xfe || letter == 0;
            if (!isMark && !isWide && !Character.isWhitespace(letter)) return false;
        }
        return false;
    }
}
