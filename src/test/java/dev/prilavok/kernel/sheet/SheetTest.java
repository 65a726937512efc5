package dev.prilavok.kernel.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Slice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTest {
    private static final ZoneId KAMCHATKA = ZoneId.of("Asia/Kamchatka");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    record Sale(String what, @Nullable Money sum, int units, Instant at) {}

    @TempDir
    Path folder;

    @Test
    void aRussianSpreadsheetReadsTheCsvAsItIs() throws IOException {
        var sale = new Sale(
                "Платье «Лён», 2 \"шт\"; синее", Money.parse("RUB 12.10"), 2, Instant.parse("2026-01-31T20:00:00Z"));

        assertThat(csv(RUSSIAN, sale))
                .isEqualTo("\uFEFF\"Что\";\"Сумма\";\"Штук\";\"Когда\"\r\n"
                        + "\"Платье «Лён», 2 \"\"шт\"\"; синее\";12,10;2;2026-02-01 08:00:00\r\n");
    }

    @Test
    void anEnglishOneHasCommasAndPoints() throws IOException {
        assertThat(csv(Locale.ENGLISH, new Sale("a\nb", null, -3, Instant.EPOCH)))
                .isEqualTo("\uFEFF\"Что\",\"Сумма\",\"Штук\",\"Когда\"\r\n\"a\nb\",,-3,1970-01-01 12:00:00\r\n");
    }

    @Test
    void aCellOfACsvIsNeverAFormula() {
        for (var formula : List.of("=1+1", "+7 900", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1"))
            assertThat(Csv.harmless(formula)).isEqualTo("'" + formula);
        for (var plain : List.of("", "a=1", "-150.00", "-5", "Платье", "'=1"))
            assertThat(Csv.harmless(plain)).isEqualTo(plain);
    }

    @Test
    void theXlsxHasTypesAFrozenHeadAndNoFormula() throws Exception {
        var sale = new Sale(
                "=HYPERLINK(\"http://x\")\u0001",
                Money.parse("RUB -1234.50"),
                7,
                Instant.parse("2026-01-31T20:00:00Z"));
        var file = xlsx(sheet(Rows.of(List.of(sale))));

        try (var book = new ReadableWorkbook(file.toFile())) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Что");
            var cells = rows.get(1);
            assertThat(cells.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(cells.getCellText(0)).isEqualTo("=HYPERLINK(\"http://x\") ");
            assertThat(cells.getCellAsNumber(1)).contains(new BigDecimal("-1234.50"));
            assertThat(cells.getCellAsNumber(2)).contains(new BigDecimal("7"));
            assertThat(cells.getCellAsDate(3)).contains(LocalDateTime.parse("2026-02-01T08:00:00"));
        }
        var part = part(file, "xl/worksheets/sheet1.xml");
        assertThat(part).contains("state=\"frozen\"").contains("<cols>").doesNotContain("<f>");
    }

    @Test
    void aLongTableGoesOnOnTheNextSheet() throws Exception {
        var file = folder.resolve("long.xlsx");
        try (var out = Files.newOutputStream(file);
                var writer = new XlsxWriter(out, sheet(Rows.of(List.of())), 4)) {
            for (var i = 0; i < 7; i++) writer.row(List.of("row " + i, i, i, i));
        }

        try (var book = new ReadableWorkbook(file.toFile())) {
            var counts = new ArrayList<Integer>();
            for (var page : book.getSheets().toList()) counts.add(page.read().size() - 1);
            assertThat(counts).containsExactly(3, 3, 1);
        }
    }

    @Test
    void aHundredThousandRowsNeedTheMemoryOfAPage() throws IOException {
        for (var format : SheetFormat.values()) {
            var used = new ArrayList<Long>();
            Rows<Sale> rows = cursor -> {
                var from = cursor == null ? 0 : Integer.parseInt(cursor);
                if (from % 20_000 == 0) used.add(usedNow());
                var page = IntStream.range(from, from + Rows.PAGE)
                        .mapToObj(i -> new Sale("Строка номер " + i, Money.parse("RUB 10.00"), i, Instant.EPOCH))
                        .toList();
                return new Slice<>(page, from + Rows.PAGE >= 100_000 ? null : "" + (from + Rows.PAGE));
            };

            var count = Sheets.write(sheet(rows), format, KAMCHATKA, RUSSIAN, OutputStream.nullOutputStream());

            assertThat(count).isEqualTo(100_000);
            var most = used.stream().mapToLong(Long::longValue).max().orElseThrow();
            assertThat(most - used.get(0))
                    .as("%s: bytes kept at the most", format)
                    .isLessThan(16L << 20);
        }
    }

    @Test
    void otherFormatsAreRefused() {
        assertThatThrownBy(() -> SheetFormat.asked("pdf")).isInstanceOf(BadRequest.class);
    }

    private static long usedNow() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Sheet<Sale> sheet(Rows<Sale> rows) {
        return Sheet.of("sales", "", rows)
                .text("Что", Sale::what)
                .money("Сумма", Sale::sum)
                .number("Штук", Sale::units)
                .moment("Когда", Sale::at);
    }

    private static String csv(Locale locale, Sale sale) throws IOException {
        var out = new ByteArrayOutputStream();
        Sheets.write(sheet(Rows.of(List.of(sale))), SheetFormat.CSV, KAMCHATKA, locale, out);
        return out.toString(UTF_8);
    }

    private Path xlsx(Sheet<?> sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        Sheets.write(sheet, SheetFormat.XLSX, KAMCHATKA, RUSSIAN, out);
        var file = folder.resolve("table.xlsx");
        Files.copy(new ByteArrayInputStream(out.toByteArray()), file);
        return file;
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
        }
    }
}
