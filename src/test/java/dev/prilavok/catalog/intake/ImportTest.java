package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.Feed.anOffer;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.ADDED;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.catalog.Prices;
import dev.prilavok.catalog.master.OneWriter;
import dev.prilavok.catalog.master.ProductHistory;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.stock.HoldPurpose;
import dev.prilavok.stock.Holding;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.StockMove;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportTest {
    @Inject
    CatalogImports imports;

    @Inject
    CatalogFixture goods;

    @Inject
    Stock stock;

    @Inject
    Scope scope;

    @Inject
    Catalog catalog;

    @Inject
    Prices prices;

    @Inject
    ImportRows importRows;

    @Inject
    GoodsRows goodsRows;

    @Inject
    PriceLists priceLists;

    @Inject
    CategoryRows categoryRows;

    @Inject
    ImportPictures pictures;

    @Inject
    PictureSources pictureSources;

    @Inject
    ReportRows reportRows;

    @Inject
    ImportFiles files;

    @Inject
    FeedDoor door;

    @Inject
    Touches touches;

    @Inject
    SupplySources supplies;

    @Inject
    OneWriter one;

    @Inject
    ProductHistory history;

    @Inject
    dev.prilavok.catalog.master.HandKept kept;

    @Inject
    Jobs jobs;

    @Inject
    CatalogWriter writer;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Test
    void takesTheDemoCatalogueOnceAndThenFindsNothingNew() {
        var russian = new ImportSource.Bundled("demo/catalogue/catalogue.ru.yml.xml");
        var english = new ImportSource.Bundled("demo/catalogue/catalogue.en.yml.xml");

        var began = System.nanoTime();
        var first = imports.importNow(russian, ImportOptions.RUSSIAN, "test");
        System.out.println("demo import took " + Duration.ofNanos(System.nanoTime() - began));
        imports.importNow(english, ImportOptions.ENGLISH, "test");
        var again = imports.importNow(russian, ImportOptions.RUSSIAN, "test");

        assertThat(first.refused()).isZero();
        assertThat(first.failure(Langs.RU)).isNull();
        assertThat(again.same()).isEqualTo(first.rows()).isGreaterThan(300);
        assertThat(imports.rows(again.id(), ReportFilter.NOTED, null, 100).items())
                .isEmpty();
        assertThat(goods.network("""
                        select count(*) n from catalogue_import_row r join variant v on v.sku = r.external_id
                        join product p on p.id = v.product_id where r.import_id = ? and p.state <> 'PUBLISHED'""", row -> row.getInt("n"), again.id())).containsExactly(0);
    }

    @Test
    void picturesFollowInAJob() throws InterruptedException {
        var id = scope.network(() -> imports.start(
                new ImportSource.Bundled("demo/catalogue/catalogue.ru.yml.xml"), ImportOptions.RUSSIAN, "test"));

        var report = imports.report(id);
        for (var i = 0; i < 600 && !report.state().isFinal(); i++) {
            Thread.sleep(100);
            report = imports.report(id);
        }

        assertThat(report.state()).isEqualTo(ImportReport.State.DONE);
        assertThat(report.percent()).isEqualTo(100);
        assertThat(goods.network(
                        "select refused from product_picture where refused is not null",
                        row -> row.getString("refused")))
                .isEmpty();
        assertThat(goods.network(
                                "select count(*) n from product_picture where hash is not null", row -> row.getInt("n"))
                        .get(0))
                .isGreaterThan(50);
    }

    @Test
    void reportsEveryRowInWords() {
        var id = CatalogFixture.id();
        var report = goods.imported(Feed.of(
                anOffer(id + "a").of(id),
                anOffer(id + "a").of(id),
                anOffer(id + "b").of(id).with("price", "скоро"),
                anOffer(id + "c").with("categoryId", "нет"),
                anOffer(id + "d").without("Обмер: обхват груди"),
                anOffer(id + "e").without("Оптовая цена")));

        var rows = goods.rows(report);

        assertThat(report.state()).isNotEqualTo(ImportReport.State.FAILED);
        assertThat(rows)
                .extracting(ImportedRow::outcome)
                .containsExactly(ADDED, REFUSED, REFUSED, REFUSED, ADDED, ADDED);
        assertThat(rows.get(1).problem(Langs.RU)).contains("уже был", "1");
        assertThat(rows.get(2).problem(Langs.RU)).contains("«скоро»", "price");
        assertThat(rows.get(3).problem(Langs.EN)).contains("Category нет");
        assertThat(rows.get(4).problem(Langs.RU)).contains("не показан", "обхват груди");
        assertThat(rows.get(4).problem(Langs.EN)).contains("bust");
        assertThat(rows.get(5).problem(Langs.RU)).contains("оптовой цены");
        assertThat(List.of(report.added(), report.refused())).containsExactly(3, 3);
    }

    @Test
    void doesNotShowClothesWithoutMeasurements() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(anOffer(id).without("Обмер: обхват груди").with("name", "Платье " + id)));

        assertThat(priced(id)).isFalse();
        goods.imported(Feed.of(anOffer(id).with("name", "Платье " + id)));
        assertThat(priced(id)).isTrue();
    }

    @Test
    void bringsTheStockToTheRestThatAFileNames() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(anOffer(id).with("count", "3")));
        assertThat(free(id)).isEqualTo(3);

        goods.imported(Feed.of(anOffer(id).with("count", "3").with("name", "Платье другое")));
        assertThat(free(id)).isEqualTo(3);

        goods.imported(Feed.of(anOffer(id).with("count", "8")));
        assertThat(free(id)).isEqualTo(8);

        var lower = goods.imported(Feed.of(anOffer(id).with("count", "2")));
        assertThat(free(id)).isEqualTo(2);
        assertThat(goods.rows(lower).get(0).problem(Langs.RU)).isNull();
        assertThat(scope.network(() -> stock.moves(new Sku(id), 1)))
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.what()).isEqualTo(StockMove.What.ADJUSTMENT);
                    assertThat(move.quantity()).isEqualTo(6);
                    assertThat(move.document()).isEqualTo("import " + lower.id());
                    assertThat(move.reason()).isNotBlank();
                });
    }

    @Test
    void whatIsPromisedStaysAndTheRowSaysSo() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(anOffer(id).with("count", "9")));
        var sku = new Sku(id);
        var order = dev.prilavok.kernel.Ids.next();
        scope.network(() -> stock.hold(
                new Holding(order, HoldPurpose.ORDER, null, null, new java.util.TreeMap<>(java.util.Map.of(sku, 6)))));

        var trial = imports.importNow(
                Feed.of(anOffer(id).with("count", "4")).source(), ImportOptions.RUSSIAN.asTrial(), "test");
        assertThat(goods.rows(trial).get(0).problem(Langs.RU))
                .contains("остаток 4")
                .contains("резерве у покупателей 6");
        assertThat(free(id)).isEqualTo(3);

        var lower = goods.imported(Feed.of(anOffer(id).with("count", "4")));
        assertThat(goods.rows(lower).get(0).problem(Langs.EN))
                .contains("says 4")
                .contains("6 are held");
        assertThat(free(id)).isZero();
        assertThat(scope.network(() -> stock.levels(id, null, 1)).items().get(0).held())
                .isEqualTo(6);

        scope.network(() -> stock.release(order));
        goods.imported(Feed.of(anOffer(id).with("count", "5")));
        assertThat(free(id)).isEqualTo(5);
    }

    @Test
    void keepsASkuWithItsProduct() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(anOffer(id).of(id + "x")));

        var report = goods.imported(Feed.of(anOffer(id).of(id + "y")));

        assertThat(goods.rows(report).get(0).problem(Langs.RU)).contains(id + "x");
    }

    @Test
    void givesUpABrokenFileAndKeepsWhatCameBefore() {
        var id = CatalogFixture.id();
        var whole = Feed.of(anOffer(id)).xml();

        var broken = imports.importNow(
                Feed.source(whole.replace("</offers>", "<offer id=\"x\"><name>"), StandardCharsets.UTF_8),
                ImportOptions.RUSSIAN,
                "test");
        var evil = imports.importNow(
                Feed.source(
                        whole.replace("<yml_catalog>", "<!DOCTYPE yml_catalog [<!ENTITY x 'y'>]><yml_catalog>"),
                        StandardCharsets.UTF_8),
                ImportOptions.RUSSIAN,
                "test");

        assertThat(broken.state()).isEqualTo(ImportReport.State.FAILED);
        assertThat(broken.failure(Langs.RU)).contains("оборван");
        assertThat(evil.failure(Langs.EN)).contains("DOCTYPE");
        assertThat(evil.rows()).isZero();
    }

    @Test
    void goesOnAfterACrashWithoutDoingAnythingTwice() {
        var id = CatalogFixture.id();
        var offers = IntStream.rangeClosed(1, 3 * RowTaker.BATCH)
                .mapToObj(n -> anOffer(id + "-" + n).of(id).size(String.valueOf(40 + n % 20), "RU"))
                .toArray(Feed.OneOffer[]::new);
        var run = waiting(Feed.of(offers));

        var dying = work(new DyingWriter(1));
        assertThatThrownBy(() -> dying.rows(run)).hasMessage("the power went off");
        var halfway = imports.report(run);
        work(writer).rows(run);
        var done = imports.report(run);

        // sizes of one product are not torn apart, within reason
        assertThat(halfway.rows()).isEqualTo(2 * RowTaker.BATCH);
        assertThat(done.added()).isEqualTo(3 * RowTaker.BATCH);
        assertThat(free(id + "-1")).isEqualTo(3);
        assertThat(priced(id + "-1") && priced(id + "-" + 3 * RowTaker.BATCH)).isTrue();
    }

    @Test
    void stopsAtTheLimitOfRowsAndSaysSo() {
        var id = CatalogFixture.id();
        var run = waiting(Feed.of(anOffer(id + "1"), anOffer(id + "2"), anOffer(id + "3")));

        work(writer, 2).rows(run);

        assertThat(imports.report(run).failure(Langs.RU)).contains("больше 2 строк");
        assertThat(imports.report(run).added()).isEqualTo(2);
    }

    @Test
    void oneRowThatTheDatabaseWillNotHaveLeavesTheOthersAlone() {
        var id = CatalogFixture.id();
        var run = waiting(Feed.of(anOffer(id + "1"), anOffer(id + "2"), anOffer(id + "3")));

        work(new PickyWriter(id + "2")).rows(run);

        assertThat(goods.rows(imports.report(run)))
                .extracting(ImportedRow::outcome)
                .containsExactly(ADDED, REFUSED, ADDED);
        assertThat(goods.rows(imports.report(run)).get(1).problem(Langs.RU)).contains("не удалось записать");
    }

    @Test
    void givesUpWhenEveryTryBreaksOff() {
        var run = waiting(Feed.of(anOffer(CatalogFixture.id())));
        var dead = work(new DyingWriter(0));

        for (var i = 0; i < 6; i++) assertThatThrownBy(() -> dead.rows(run)).hasMessage("the power went off");
        dead.rows(run);

        assertThat(imports.report(run).failure(Langs.RU)).contains("по нашей вине");
    }

    private UUID waiting(Feed feed) {
        var source = (ImportSource.Uploaded) feed.source();
        return scope.network(() -> {
            var fresh = importRows.add(
                    new ImportRows.Fresh("feed.xml", "upload", ImportOptions.RUSSIAN, 1, "test"), clock.instant());
            files.add(fresh, 0, bytes(source));
            return fresh;
        });
    }

    @Test
    void takesTenThousandOffersQuickly() {
        var id = CatalogFixture.id();
        var offers = IntStream.rangeClosed(1, 10_000)
                .mapToObj(n -> anOffer(id + "-" + n)
                        .of(id + "-" + n / 5)
                        .size(String.valueOf(40 + n % 5 * 2), "RU")
                        .with("name", "Кофта " + id))
                .toArray(Feed.OneOffer[]::new);
        var feed = Feed.of(offers);

        var began = System.nanoTime();
        var report = goods.imported(feed);
        System.out.println("10 000 offers took " + Duration.ofNanos(System.nanoTime() - began));

        assertThat(report.added()).isEqualTo(10_000);
    }

    private ImportGoods work(CatalogWriter writing) {
        return work(writing, 1_000_000);
    }

    private ImportGoods work(CatalogWriter writing, int mostRows) {
        var taker = new RowTaker(scope, importRows, reportRows, categoryRows, writing, supplies, clock, mostRows);
        return new ImportGoods(scope, importRows, files, door, taker, priceLists, pictures, jobs, clock);
    }

    /** Writes some batches and dies in the next. */
    private final class DyingWriter extends CatalogWriter {
        private final int alive;
        private int batches;

        DyingWriter(int alive) {
            super(
                    goodsRows,
                    categoryRows,
                    touches,
                    pictureSources,
                    priceLists,
                    reportRows,
                    stock,
                    one,
                    kept,
                    history,
                    clock);
            this.alive = alive;
        }

        @Override
        List<Judged> write(Run run, List<Read> rows) {
            var written = super.write(run, rows);
            if (++batches > alive) throw new IllegalStateException("the power went off");
            return written;
        }
    }

    private boolean priced(String sku) {
        var anna = goods.anna().id();
        return scope.shop(anna, () -> prices.priced(anna, List.of(new Sku(sku))))
                .containsKey(new Sku(sku));
    }

    private int free(String sku) {
        return scope.network(() -> stock.availability(List.of(new Sku(sku))).free(new Sku(sku)));
    }

    private static byte[] bytes(ImportSource.Uploaded source) {
        try {
            return java.nio.file.Files.readAllBytes(source.file());
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** Meets a value that the database will not have. */
    private final class PickyWriter extends CatalogWriter {
        private final String bad;

        PickyWriter(String bad) {
            super(
                    goodsRows,
                    categoryRows,
                    touches,
                    pictureSources,
                    priceLists,
                    reportRows,
                    stock,
                    one,
                    kept,
                    history,
                    clock);
            this.bad = bad;
        }

        @Override
        List<Judged> write(Run run, List<Read> rows) {
            var written = super.write(run, rows);
            if (rows.stream().anyMatch(read -> read.row().id().equals(bad)))
                sql.change("update variant set weight_grams = -1 where sku = ?", bad);
            return written;
        }
    }
}
