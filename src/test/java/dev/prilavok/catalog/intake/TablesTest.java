package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportedRow.Outcome.ADDED;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.SheetFixture;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Goods in tables of all sorts, and feeds of Google and Meta. */
@QuarkusTest
class TablesTest {
    @Inject
    CatalogImports imports;

    @Inject
    CatalogFixture goods;

    @Inject
    ColumnMaps maps;

    @Inject
    Scope scope;

    @Inject
    FeedDoor door;

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void findsTheSeparator(String separator) {
        var id = CatalogFixture.id();

        var report = imported(csv(id, separator).getBytes(UTF_8));

        assertThat(goods.rows(report)).extracting(ImportedRow::outcome).containsExactly(ADDED, ADDED);
        assertThat(described(id + "-44")).isEqualTo(id + " Платье «Лён», миди 44 RU белый");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "BOM", "UTF-16LE"})
    void findsTheEncoding(String encoding) {
        var id = CatalogFixture.id();
        var text = csv(id, ";");
        var bytes = switch (encoding) {
            case "BOM" -> ("\uFEFF" + text).getBytes(UTF_8);
            case "UTF-16LE" -> ("\uFEFF" + text).getBytes(UTF_16LE);
            default -> text.getBytes(Charset.forName(encoding));
        };

        var report = imported(bytes);

        assertThat(report.failure(Langs.RU)).isNull();
        assertThat(described(id + "-44")).contains("Платье «Лён», миди");
    }

    @Test
    void takesAWorkbookAndItsNumbersAsTheyWereMeant() throws IOException {
        var id = CatalogFixture.id();
        var report = imported(workbook(id, 2));

        assertThat(report.failure(Langs.RU)).isNull();
        assertThat(goods.rows(report)).extracting(ImportedRow::outcome).containsOnly(ADDED);
        assertThat(goods.network(
                        "select barcode from variant where sku = ?", row -> row.getString("barcode"), id + "-0"))
                .containsExactly("4601234567893");
    }

    @Test
    void aFormulaIsAnOrdinaryText() throws IOException {
        var id = CatalogFixture.id();
        var text = "Артикул;Название;Категория;Цена\n" + id + ";\"=HYPERLINK(\"\"http://evil\"\")\";Сумки;100\n" + id
                + "x;'+7 плащ;Сумки;=2+5\n";

        var report = imported(text.getBytes(UTF_8));

        assertThat(goods.rows(report))
                .extracting(ImportedRow::name)
                .containsExactly("=HYPERLINK(\"http://evil\")", "+7 плащ");
        assertThat(goods.rows(report).get(1).problem(Langs.RU)).contains("=2+5");
        assertThat(SheetFixture.csv(imports.refusedRows(report.id(), Langs.RU), Langs.RU))
                .contains("\"'=2+5\"", "\"'+7 плащ\"");
    }

    @Test
    void asksWhatUnknownColumnsMeanAndRemembersTheAnswer() {
        var id = CatalogFixture.id();
        var text = "nomer;imya;skolko " + id + ";gde\n" + id + ";Платье;700;Платья\n";
        var first = start(text);
        assertThat(imports.report(first).state()).isEqualTo(ImportReport.State.COLUMNS);

        var header = List.of("nomer", "imya", "skolko " + id, "gde");
        var targets = List.of(ColumnTarget.SKU, ColumnTarget.NAME, ColumnTarget.PRICE, ColumnTarget.CATEGORY);
        var map = new ColumnMap(
                IntStream.range(0, 4)
                        .mapToObj(at -> new ColumnMap.Column(header.get(at), targets.get(at), null, null, false))
                        .toList(),
                ColumnMap.Rules.USUAL);
        scope.network(() -> imports.explained(first, maps.keep("Поставщик " + id, header, map, "test")));
        var taken = ended(first);
        var second = ended(start(text));

        assertThat(taken.added()).isEqualTo(1);
        assertThat(second.state()).isEqualTo(ImportReport.State.DONE);
        assertThat(second.same()).isEqualTo(1);
    }

    @Test
    void takesALargeCatalogueOfClothesWithASavedMap() throws IOException {
        var id = start("luma.csv.gz", resource("magento-luma/products.csv.gz"), ImportOptions.ENGLISH);
        var sample = ColumnSample.of(table(id));
        scope.network(() -> imports.explained(id, maps.keep("Luma", sample.header(), luma(sample.header()), "test")));

        var report = ended(id);
        var again = ended(start("luma.csv.gz", resource("magento-luma/products.csv.gz"), ImportOptions.ENGLISH));

        assertThat(report.failure(Langs.EN)).isNull();
        assertThat(report.added()).isEqualTo(1_847);
        assertThat(report.refused()).isZero();
        assertThat(again.same()).isEqualTo(1_847);
        assertThat(goods.network(
                        "select count(distinct product_id) n from variant v join product p on p.id = v.product_id"
                                + " where p.external_id ~ '^[MW][A-Z]*[0-9]+$'",
                        row -> row.getInt("n")))
                .containsExactly(147);
        assertThat(goods.network(
                        """
                        select p.external_id, p.name->>'en' as name, v.size, v.colour->>'en' colour, c.name->>'en' category
                        from variant v join product p on p.id = v.product_id join category c on c.id = p.category_id
                        where v.sku = 'MH01-XS-Black'""",
                        row -> row.getString("external_id") + " | " + row.getString("name") + " | "
                                + row.getString("size") + " | " + row.getString("colour") + " | "
                                + row.getString("category")))
                .containsExactly("MH01 | Chaz Kangeroo Hoodie | XS | Black | Hoodies & Sweatshirts");
    }

    @Test
    void takesTheFeedsOfGoogleAndMeta() throws IOException {
        var google = imported(FuzzedImportTest.apart(resource("google_apparel_feed.xml")));
        var meta = imported(FuzzedImportTest.apart(resource("meta_catalog_feed.csv")));

        assertThat(google.failure(Langs.RU)).isNull();
        assertThat(meta.failure(Langs.RU)).isNull();
        assertThat(goods.rows(google)).hasSize(1);
        assertThat(goods.rows(google).get(0).outcome()).isEqualTo(ADDED);
        assertThat(goods.rows(meta).get(0).outcome()).isEqualTo(ImportedRow.Outcome.CHANGED);
        assertThat(goods.network("""
                        select p.brand || ' ' || p.gender || ' ' || v.size || ' ' || (v.colour->>'ru') || ' ' || v.barcode what
                        from variant v join product p on p.id = v.product_id where v.sku = 'DRS101BEI44'""", row -> row.getString("what")))
                .containsExactly("CentralWear WOMEN 44 beige 4601234567893");
    }

    @Test
    void takesTheYmlThatYandexDescribes() throws IOException {
        var sample = new String(resource("apparel_sample.yml.xml"), UTF_8)
                .replace("DRS101", "YMD101")
                .replace("BTS201", "YMB201")
                .replaceAll("(category id|parentId|group_id)=\"(\\d+)\"", "$1=\"yml-$2\"")
                .replaceAll("<categoryId>(\\d+)", "<categoryId>yml-$1");

        var report = imported(sample.getBytes(UTF_8));

        assertThat(report.failure(Langs.RU)).isNull();
        assertThat(goods.rows(report)).extracting(ImportedRow::outcome).containsExactly(ADDED, ADDED);
        assertThat(goods.rows(report).get(0).problem(Langs.RU)).contains("не показан", "обхват груди");
        assertThat(described("YMD101BEI44")).isEqualTo("yml-101 Платье льняное миди 44 RU бежевый");
        assertThat(described("YMB201BLK38")).isEqualTo("yml-201 Ботинки Chelsea 38 RU чёрный");
        assertThat(goods.network("""
                        select p.brand || ' ' || p.gender || ' ' || p.age || ' ' || v.barcode || ' ' || v.weight_grams || ' '
                            || (p.composition->>'ru') || ' ' || (c.name->>'ru') what
                        from variant v join product p on p.id = v.product_id join category c on c.id = p.category_id
                        where v.sku = 'YMD101BEI44'""", row -> row.getString("what")))
                .containsExactly("CentralWear WOMEN ADULT 4601234567893 500 лён Женские платья");
        assertThat(imported(sample.getBytes(UTF_8)).same()).isEqualTo(2);
    }

    @Test
    void takesYmlInAnArchive() throws IOException {
        var id = CatalogFixture.id();
        var xml = Feed.of(Feed.anOffer(id)).xml();

        var report = imported(zipped("readme.md", "привет".getBytes(UTF_8), "goods/feed.yml", xml.getBytes(UTF_8)));

        assertThat(report.failure(Langs.RU)).isNull();
        assertThat(report.added()).isEqualTo(1);
    }

    @Test
    void putsBombsDown() throws IOException {
        var nothing = new byte[1 << 20];
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("feed.xml"));
            zip.write("<?xml version=\"1.0\"?><yml_catalog><shop><categories><category id=\"1\">".getBytes(UTF_8));
            java.util.Arrays.fill(nothing, (byte) '\n');
            for (var i = 0; i < 64; i++) zip.write(("</category><category id=\"" + i + "\">").getBytes(UTF_8));
            for (var i = 0; i < 200; i++) {
                zip.write("</category><category id=\"x\">".getBytes(UTF_8));
                zip.write(nothing, 0, 200_000);
            }
        }

        var feed = imported(out.toByteArray());
        var empty = imported(zipped("picture.jpg", new byte[] {1, 2, 3}));
        var broken = imported(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 9, 9, 9});

        assertThat(feed.failure(Langs.RU)).contains("в сотни раз");
        assertThat(empty.failure(Langs.RU)).contains("В архиве нет файла");
        assertThat(broken.failure(Langs.EN)).isNotNull();
    }

    @Test
    void putsBombsInWorkbooksDown() throws IOException {
        var bomb = new byte[60 << 20];
        java.util.Arrays.fill(bomb, (byte) ' ');

        var report = imported(zipped("[Content_Types].xml", "<x/>".getBytes(UTF_8), "xl/workbook.xml", bomb));

        assertThat(report.failure(Langs.RU)).contains("в сотни раз");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n\n",
                "Артикул;Название;Категория;Цена",
                "\"",
                "a\u0000b",
                "<html><body>404</body></html>"
            })
    void saysInWordsWhatIsWrongWithAFile(String text) {
        var report = imported(text.getBytes(UTF_8));

        assertThat(report.state().isFinal() || report.state() == ImportReport.State.PICTURES)
                .isTrue();
        assertThat(report.rows()).isZero();
        if (!text.startsWith("Артикул")) assertThat(report.failure(Langs.RU)).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource(ColumnTarget.class)
    void everyLabelOfAColumnIsUnderstoodWhenItComesBack(ColumnTarget target) {
        if (target == ColumnTarget.MEASURE || target == ColumnTarget.PARAM) return;
        for (var locale : List.of(Langs.RU, Langs.EN))
            assertThat(ColumnTarget.named(Texts.of(ColumnMessages.class, locale).columnTarget(target)))
                    .contains(target);
    }

    private static ColumnMap luma(List<String> header) {
        var columns = header.stream()
                .map(name -> switch (name) {
                    case "sku" -> new ColumnMap.Column(name, ColumnTarget.SKU, null, null, true);
                    case "name" -> new ColumnMap.Column(name, ColumnTarget.NAME, null, null, true);
                    case "categories" -> new ColumnMap.Column(name, ColumnTarget.CATEGORY, null, null, false);
                    case "description" -> new ColumnMap.Column(name, ColumnTarget.DESCRIPTION, null, null, false);
                    case "price" -> new ColumnMap.Column(name, ColumnTarget.PRICE, null, null, false);
                    case "qty" -> new ColumnMap.Column(name, ColumnTarget.STOCK, null, null, false);
                    case "weight" -> new ColumnMap.Column(name, ColumnTarget.WEIGHT, null, null, false);
                    case "additional_attributes" ->
                        new ColumnMap.Column(name, ColumnTarget.PROPERTIES, null, null, false);
                    default -> new ColumnMap.Column(name, ColumnTarget.SKIP, null, null, false);
                })
                .toList();
        return new ColumnMap(
                columns, new ColumnMap.Rules("USD", "/", ",", "Default Category", "product_type", "simple", 60));
    }

    private static String csv(String id, String separator) {
        return Stream.of(
                        List.of(
                                "Артикул",
                                "Товар целиком",
                                "Название",
                                "Категория",
                                "Цена",
                                "Размер",
                                "Размерная сетка",
                                "Цвет",
                                "Обмер: обхват груди (см)"),
                        List.of(
                                id + "-44",
                                id,
                                "\"Платье «Лён», миди\"",
                                "Женщинам > Платья",
                                "\"5 990,00\"",
                                "44",
                                "RU",
                                "белый",
                                "92"),
                        List.of(
                                id + "-46",
                                id,
                                "\"Платье «Лён», миди\"",
                                "Женщинам > Платья",
                                "\"5 990,00\"",
                                "46",
                                "RU",
                                "белый",
                                "96"))
                .map(line -> String.join(separator, line))
                .reduce("", (text, line) -> text + line + "\r\n");
    }

    static byte[] workbook(String id, int rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Товары");
            var header = List.of("Артикул", "Название", "Категория", "Цена", "Штрихкод", "Остаток");
            for (var i = 0; i < header.size(); i++) sheet.value(0, i, header.get(i));
            for (var row = 1; row <= rows; row++) {
                sheet.value(row, 0, id + "-" + (row - 1));
                sheet.value(row, 1, "Сумка");
                sheet.value(row, 2, "Сумки");
                sheet.value(row, 3, 5_990.00);
                sheet.value(row, 4, 4_601_234_567_893L);
                sheet.formula(row, 5, "2+3");
            }
        }
        return out.toByteArray();
    }

    private static byte[] zipped(Object... namesAndBytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] resource(String path) throws IOException {
        try (var file = TablesTest.class.getResourceAsStream("/feeds/" + path)) {
            return java.util.Objects.requireNonNull(file).readAllBytes();
        }
    }

    private String described(String sku) {
        return goods.network("""
                        select p.external_id || ' ' || (p.name->>'ru') || ' ' || v.size || ' ' || v.size_grid || ' '
                            || coalesce(v.colour->>'ru', '') what
                        from variant v join product p on p.id = v.product_id where v.sku = ?""", row -> row.getString("what"), sku).get(0);
    }

    private ImportReport imported(byte[] file) {
        return imports.importNow(new ImportSource.Uploaded("file", Feed.file(file)), ImportOptions.RUSSIAN, "test");
    }

    private java.util.UUID start(String text) {
        return start("file.csv", text.getBytes(UTF_8), ImportOptions.RUSSIAN);
    }

    private java.util.UUID start(String name, byte[] file, ImportOptions options) {
        return imports.start(new ImportSource.Uploaded(name, Feed.file(file)), options, "test");
    }

    private Table table(java.util.UUID id) {
        return door.table(imports.report(id)).orElseThrow();
    }

    private ImportReport ended(java.util.UUID id) {
        for (var i = 0; i < 600; i++) {
            var report = imports.report(id);
            if (report.state().isFinal() && report.state() != ImportReport.State.COLUMNS) return report;
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        throw new AssertionError("the import never ended");
    }
}
