package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportedRow.Outcome.ADDED;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.CHANGED;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.REFUSED;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.SAME;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.WITHDRAWN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.catalog.Prices;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Sku;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Goods from 1C: whole and in halves, full and changes only. */
@QuarkusTest
class CommerceMlTest {
    private static final Charset WINDOWS = Charset.forName("windows-1251");

    @Inject
    CatalogImports imports;

    @Inject
    CatalogFixture goods;

    @Inject
    Prices prices;

    @Inject
    Stock stock;

    @Inject
    Scope scope;

    @Test
    void takesRealExportsInTheOrderInWhich1CSendsThem() throws IOException {
        var classifier = file("carono_classifier.xml");
        var products = file("carono_import.xml");
        var again = file("carono_import_wo_classifier.xml");
        var offers = file("carono_offers.xml");

        assertThat(List.of(classifier, products, again, offers))
                .allSatisfy(report -> assertThat(report.failure(Langs.RU)).isNull());
        assertThat(goods.network(
                        "select count(*) n from category where external_id = 'd94d0b7b-2661-11e6-88b3-5404a6a682f3'",
                        row -> row.getInt("n")))
                .containsExactly(1);
        assertThat(products.rows()).isEqualTo(2);
        assertThat(offers.rows()).isEqualTo(5);
        assertThat(goods.network("""
                        select v.sku || ' ' || v.size || ' ' || coalesce(v.colour->>'ru', '') || ' ' || (p.name->>'ru') what
                        from variant v join product p on p.id = v.product_id
                        where p.external_id = 'bd72d910-55bc-11d9-848a-00112f43529a' order by v.sku""", row -> row.getString("what")))
                .contains("Б-130001-40-korichnevyy 40 Коричневый Женские ботфорты коричневые")
                .allMatch(what -> what.startsWith("Б-130001-"));
        assertThat(goods.rows(offers)).extracting(ImportedRow::outcome).containsOnly(ADDED);
    }

    @Test
    void reportsRowByRowWhatRealExportsLack() throws IOException {
        var products = file("dobromyslov_import0_1.xml");
        var offers = file("dobromyslov_offers0_1.xml");
        var same = file("dobromyslov_offers0_1.xml");

        assertThat(products.failure(Langs.RU)).isNull();
        assertThat(offers.failure(Langs.RU)).isNull();
        assertThat(products.rows()).isEqualTo(36);
        assertThat(offers.rows()).isGreaterThanOrEqualTo(44);
        assertThat(goods.rows(products))
                .allSatisfy(row -> assertThat(row.problem(Langs.RU))
                        .containsAnyOf("ждёт файла с предложениями", "помечен на удаление"));
        assertThat(goods.rows(offers))
                .filteredOn(row -> row.outcome() == REFUSED)
                .allSatisfy(row -> assertThat(row.problem(Langs.RU)).endsWith("."));
        assertThat(goods.rows(offers)).extracting(ImportedRow::outcome).contains(ADDED);
        assertThat(same.added()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"carono_orders.xml", "dobromyslov_bitrix-query-response-full.xml"})
    void doesNotMistakeOrdersForGoods(String name) throws IOException {
        assertThat(file(name).failure(Langs.RU)).contains("заказы");
    }

    @Test
    void joinsTheHalvesInWhateverOrderTheyCome() {
        var id = CatalogFixture.id();

        var rests = imported(offers(id, true, rest(id, "44", 4)), UTF_8);
        var price = imported(offers(id, true, price(id, "44", "4990", "3000")), WINDOWS);
        var products = imported(products(id, true, product(id, "Платье " + id)), WINDOWS);
        var named = imported(offers(id, true, offer(id, "44")), UTF_8);

        assertThat(problem(rests)).contains("ждёт своего товара");
        assertThat(problem(price)).contains("ждёт своего товара");
        assertThat(goods.rows(products)).extracting(ImportedRow::outcome).containsExactly(ADDED);
        assertThat(goods.rows(named).get(0).outcome()).isIn(CHANGED, SAME);
        assertThat(free(id)).isEqualTo(4);
        assertThat(price(id)).isEqualTo(CatalogFixture.rub(4_990));
    }

    @Test
    void whatOnlyChangedTouchesNothingElse() {
        var id = CatalogFixture.id();
        imported(products(id, false, product(id + "a", "Одно") + product(id + "b", "Другое")), UTF_8);
        imported(offers(id, false, whole(id + "a") + whole(id + "b")), UTF_8);

        var changed = imported(offers(id, true, price(id + "a", "44", "5500", "3000")), UTF_8);

        assertThat(changed.changed()).isEqualTo(1);
        assertThat(changed.withdrawn()).isZero();
        assertThat(price(id + "a")).isEqualTo(CatalogFixture.rub(5_500));
        assertThat(price(id + "b")).isEqualTo(CatalogFixture.rub(4_990));
    }

    @Test
    void aFullExportWithdrawsWhatItLeavesOutUntilItIsNamedAgain() {
        var id = CatalogFixture.id();
        imported(products(id, false, product(id + "a", "Одно") + product(id + "b", "Другое")), UTF_8);
        imported(offers(id, false, whole(id + "a") + whole(id + "b")), UTF_8);

        var trial = imports.importNow(
                source(products(id, false, product(id + "a", "Одно")), UTF_8), ImportOptions.RUSSIAN.asTrial(), "test");
        assertThat(trial.withdrawn()).isEqualTo(1);
        assertThat(isSold(id + "b")).isTrue();
        var shorter = imported(products(id, false, product(id + "a", "Одно")), UTF_8);

        assertThat(goods.rows(shorter)).extracting(ImportedRow::outcome).containsExactly(SAME, WITHDRAWN);
        assertThat(goods.rows(shorter).get(1).problem(Langs.RU)).contains("больше не называет");
        assertThat(isSold(id + "a")).isTrue();
        assertThat(isSold(id + "b")).isFalse();
        imported(products(id, false, product(id + "a", "Одно") + product(id + "b", "Другое")), UTF_8);
        assertThat(isSold(id + "b")).isTrue();
    }

    @Test
    void bareRestsWithdrawNothing() {
        var id = CatalogFixture.id();
        imported(products(id, false, product(id + "a", "Одно") + product(id + "b", "Другое")), UTF_8);
        imported(offers(id, false, whole(id + "a") + whole(id + "b")), UTF_8);

        var rests = imported(offers(id, false, rest(id + "a", "44", 9)), UTF_8);

        assertThat(rests.withdrawn()).isZero();
        assertThat(isSold(id + "b")).isTrue();
        assertThat(free(id + "a")).isEqualTo(9);
    }

    @Test
    void marksOfDeletionWithdraw() {
        var id = CatalogFixture.id();
        imported(products(id, false, product(id, "Платье")), UTF_8);
        imported(offers(id, false, whole(id)), UTF_8);
        assertThat(isSold(id)).isTrue();

        var marked = imported(
                products(id, true, product(id, "Платье").replace("<Товар>", "<Товар Статус=\"Удален\">")), UTF_8);

        assertThat(goods.rows(marked)).extracting(ImportedRow::outcome).containsExactly(WITHDRAWN);
        assertThat(isSold(id)).isFalse();
    }

    @Test
    void opensNoForeignDoors() {
        var evil =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;&a;\">]>"
                        + "<КоммерческаяИнформация><Каталог><Товары><Товар><Ид>&b;</Ид></Товар></Товары></Каталог>"
                        + "</КоммерческаяИнформация>";

        var report = imported(evil, UTF_8);

        assertThat(report.failure(Langs.RU)).contains("DOCTYPE");
        assertThat(report.rows()).isZero();
    }

    private ImportReport file(String name) throws IOException {
        try (var file = CommerceMlTest.class.getResourceAsStream("/feeds/commerceml/" + name)) {
            return imports.importNow(
                    new ImportSource.Uploaded(
                            name,
                            Feed.file(java.util.Objects.requireNonNull(file).readAllBytes())),
                    ImportOptions.RUSSIAN,
                    "test");
        }
    }

    private static ImportSource source(String xml, Charset charset) {
        return new ImportSource.Uploaded("1c.xml", Feed.file(xml.getBytes(charset)));
    }

    private ImportReport imported(String xml, Charset charset) {
        var report =
                imports.importNow(source(xml.replace("UTF-8", charset.name()), charset), ImportOptions.RUSSIAN, "test");
        if (!xml.contains("DOCTYPE")) assertThat(report.failure(Langs.RU)).isNull();
        return report;
    }

    static String products(String catalogue, boolean changesOnly, String products) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<КоммерческаяИнформация ВерсияСхемы=\"2.08\">"
                + "<Классификатор><Ид>k</Ид><Группы><Группа><Ид>1c-dress</Ид><Наименование>Сумки из 1С</Наименование>"
                + "</Группа></Группы></Классификатор><Каталог СодержитТолькоИзменения=\"" + changesOnly + "\"><Ид>"
                + catalogue + "</Ид><Товары>" + products + "</Товары></Каталог></КоммерческаяИнформация>";
    }

    static String offers(String catalogue, boolean changesOnly, String offers) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<КоммерческаяИнформация ВерсияСхемы=\"2.10\">"
                + "<ПакетПредложений СодержитТолькоИзменения=\"" + changesOnly + "\"><Ид>" + catalogue
                + "#</Ид><ИдКаталога>" + catalogue + "</ИдКаталога><ТипыЦен><ТипЦены><Ид>r</Ид><Наименование>Розничная"
                + "</Наименование><Валюта>руб</Валюта></ТипЦены><ТипЦены><Ид>o</Ид><Наименование>Оптовая</Наименование>"
                + "<Валюта>руб</Валюта></ТипЦены></ТипыЦен><Предложения>" + offers
                + "</Предложения></ПакетПредложений></КоммерческаяИнформация>";
    }

    static String product(String id, String name) {
        return "<Товар><Ид>" + id + "</Ид><Артикул>" + id + "</Артикул><Наименование>" + name
                + "</Наименование><Группы><Ид>1c-dress</Ид></Группы></Товар>";
    }

    static String whole(String id) {
        return offer(id, "44")
                .replace("</Предложение>", prices("4990", "3000") + "<Количество>2</Количество></Предложение>");
    }

    private static String offer(String id, String size) {
        return "<Предложение><Ид>" + id + "#" + size + "</Ид><Наименование>Платье (" + size
                + ")</Наименование><ХарактеристикиТовара><ХарактеристикаТовара><Наименование>Размер</Наименование><Значение>"
                + size + "</Значение></ХарактеристикаТовара></ХарактеристикиТовара></Предложение>";
    }

    static String price(String id, String size, String retail, String wholesale) {
        return "<Предложение><Ид>" + id + "#" + size + "</Ид>" + prices(retail, wholesale) + "</Предложение>";
    }

    private static String prices(String retail, String wholesale) {
        return "<Цены><Цена><ИдТипаЦены>r</ИдТипаЦены><ЦенаЗаЕдиницу>" + retail
                + "</ЦенаЗаЕдиницу><Валюта>руб</Валюта></Цена><Цена><ИдТипаЦены>o</ИдТипаЦены><ЦенаЗаЕдиницу>"
                + wholesale
                + "</ЦенаЗаЕдиницу><Валюта>руб</Валюта></Цена></Цены>";
    }

    private static String rest(String id, String size, int count) {
        return "<Предложение><Ид>" + id + "#" + size + "</Ид><Остатки><Остаток><Склад><Ид>w1</Ид><Количество>"
                + (count - 1)
                + "</Количество></Склад></Остаток><Остаток><Склад><Ид>w2</Ид><Количество>1</Количество></Склад></Остаток>"
                + "</Остатки></Предложение>";
    }

    private String problem(ImportReport report) {
        return java.util.Objects.requireNonNull(goods.rows(report).get(0).problem(Langs.RU));
    }

    private Sku sku(String product) {
        return new Sku(goods.network(
                        "select sku from exchange_offer where product_id = ?", row -> row.getString("sku"), product)
                .get(0));
    }

    private int free(String product) {
        var sku = sku(product);
        return scope.network(() -> stock.availability(List.of(sku)).free(sku));
    }

    private org.joda.money.Money price(String product) {
        return goods.priced(goods.anna(), sku(product)).retail();
    }

    private boolean isSold(String product) {
        var anna = goods.anna().id();
        var sku = sku(product);
        return scope.shop(anna, () -> prices.priced(anna, List.of(sku))).containsKey(sku);
    }
}
