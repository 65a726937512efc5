package dev.prilavok.catalog.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of any format is read in the same memory whatever its length. */
class FlatMemoryTest {
    private static final long MEGABYTE = 1 << 20;
    private static final int A_MILLION = 1_000_000;
    private static final String TOLD = "Плотный лён, свободный крой, карманы в боковых швах. ".repeat(4);

    @TempDir
    Path folder;

    @Test
    void readsFortyMegabytesInAFewOfThem() {
        var feed = new GeneratedFeed(40 * MEGABYTE);

        assertThat(readFlat(new YmlSource(feed), 8_000, 8))
                .isEqualTo(feed.offers())
                .isGreaterThan(30_000);
    }

    @Test
    void aMillionRowsOfATableAreReadOneByOne() throws IOException {
        var table = new Generated(
                "Артикул;Название;Категория;Цена;Остаток\n",
                row -> "bulk-" + row + ";Сумка " + row / 5 + ";Сумки;" + (1_000 + row % 500) + ";3\n",
                A_MILLION,
                "");

        assertThat(readFlat(sheet(CsvTable.of(table, UTF_8, () -> 0)), 200_000, 8))
                .isEqualTo(A_MILLION);
    }

    @Test
    void exportsOf1cAreReadOneByOne() {
        var export = new Generated(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><КоммерческаяИнформация ВерсияСхемы=\"2.10\"><Каталог"
                        + " СодержитТолькоИзменения=\"true\"><Ид>bulk</Ид><Товары>",
                row -> "<Товар><Ид>bulk-" + row + "</Ид><Артикул>" + row + "</Артикул><Наименование>Сумка " + row
                        + "</Наименование><Описание>" + TOLD + "</Описание></Товар>",
                60_000,
                "</Товары></Каталог></КоммерческаяИнформация>");

        assertThat(readFlat(new CommerceMlSource(CarefulXml.of(export), Noise.nothing(), true, false), 15_000, 8))
                .isEqualTo(60_000);
    }

    @Test
    void feedsOfGoogleAreReadOneByOne() {
        var feed = new Generated(
                "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:g=\"http://base.google.com/ns/1.0\"><channel>",
                row -> "<item><g:id>bulk-" + row + "</g:id><g:title>Bag " + row + "</g:title><g:description>" + TOLD
                        + "</g:description><g:price>1000.00 RUB</g:price></item>",
                60_000,
                "</channel></rss>");

        assertThat(readFlat(new GoogleSource(CarefulXml.of(feed)), 15_000, 8)).isEqualTo(60_000);
    }

    // Texts of a workbook are one part that has to be in memory, and that part has a limit of its own: numbers need
    // none.
    @Test
    void aLongWorkbookIsReadRowByRow() throws IOException {
        var file = workbook(100_000);
        try (var bytes = Files.newInputStream(file)) {
            assertThat(readFlat(sheet(XlsxTable.of(bytes, Files.size(file))), 25_000, 16))
                    .isEqualTo(100_000);
        }
    }

    private Path workbook(int rows) throws IOException {
        var file = folder.resolve("long.xlsx");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Товары");
            var header = new String[] {"Артикул", "Название", "Категория", "Цена", "Остаток"};
            for (var i = 0; i < header.length; i++) sheet.value(0, i, header[i]);
            for (var row = 1; row <= rows; row++) {
                sheet.value(row, 0, row);
                sheet.value(row, 1, "Сумка");
                sheet.value(row, 2, "Сумки");
                sheet.value(row, 3, 1_000 + row % 500);
                sheet.value(row, 4, 3);
                if (row % 1_000 == 0) sheet.flush();
            }
        }
        return file;
    }

    private static CatalogSource sheet(Table table) {
        return new SheetSource(table, ColumnMap.guessed(table.header()));
    }

    /**
     * How many rows came. What rows leave behind would be there at every later look; what the rest of the suite does meanwhile is not:
     * so the least that is in use while the second half is read says whether anything was left.
     */
    private static int readFlat(CatalogSource opened, int step, int megabytes) {
        var rows = 0;
        var looks = new ArrayList<Long>();
        try (opened) {
            opened.categories();
            var before = used();
            for (var row = opened.next(); row.isPresent(); row = opened.next())
                if (++rows % step == 0) looks.add(used() - before);
        }
        var later = looks.subList(looks.size() / 2, looks.size());
        assertThat(later).isNotEmpty();
        assertThat(Collections.min(later)).isLessThan(megabytes * MEGABYTE);
        return rows;
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
