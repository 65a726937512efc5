package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.Feed.anOffer;
import static dev.prilavok.catalog.intake.ImportedRow.Back.CHANGED_SINCE;
import static dev.prilavok.catalog.intake.ImportedRow.Back.WENT_BACK;
import static dev.prilavok.catalog.intake.ImportedRow.Back.WITHDRAWN;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.ADDED;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.CHANGED;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.REFUSED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.catalog.Prices;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.sheet.SheetFixture;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Trying an import without effect, mending what was refused, taking the last import back. */
@QuarkusTest
class TakingBackTest {
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

    @Inject
    ImportUndo undo;

    @Test
    void aTrialJudgesEveryRowAndWritesNothing() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(anOffer(id + "old").of(id)));
        var feed = Feed.of(
                anOffer(id + "old").of(id).with("name", "Другое имя"),
                anOffer(id + "new").of(id + "n").with("categoryId", "t-" + id),
                anOffer(id + "bad").with("price", "даром"));
        feed.categories(
                "<category id=\"t-" + id + "\">Платья " + id + "</category><category id=\"t-10\">Платья</category>");

        var trial = imports.importNow(feed.source(), ImportOptions.RUSSIAN.asTrial(), "test");

        assertThat(trial.state()).isEqualTo(ImportReport.State.CHECKED);
        assertThat(goods.rows(trial)).extracting(ImportedRow::outcome).containsExactly(CHANGED, ADDED, REFUSED);
        assertThat(names(id + "old")).containsExactly("Платье льняное");
        assertThat(names(id + "new")).isEmpty();
        assertThat(goods.network("select 1 from category where external_id = ?", row -> 1, "t-" + id))
                .isEmpty();
        assertThat(free(id + "new")).isZero();
    }

    @Test
    void aTrialIsCarriedOutWithTheSameFileOnce() throws InterruptedException {
        var id = CatalogFixture.id();
        var trial = imports.importNow(Feed.of(anOffer(id)).source(), ImportOptions.RUSSIAN.asTrial(), "test");

        var done = ended(imports.carryOut(trial.id(), "test"));

        assertThat(done.state()).isEqualTo(ImportReport.State.DONE);
        assertThat(done.added()).isEqualTo(1);
        assertThat(names(id)).containsExactly("Платье льняное");
        assertThatThrownBy(() -> imports.carryOut(trial.id(), "test")).isInstanceOf(NotFound.class);
    }

    @Test
    void refusedRowsAreMendedInASpreadsheetAndSentAgain() {
        var id = CatalogFixture.id();
        var first = goods.imported(Feed.of(
                anOffer(id + "a").of(id).with("price", "скоро").with("description", "Лён; \"мягкий\", =1+1"),
                anOffer(id + "b").of(id).with("price", "пять тысяч").param("Застёжка", "пуговицы")));

        var sheet = SheetFixture.csv(imports.refusedRows(first.id(), Langs.RU), Langs.RU);
        var mended = sheet.replace("скоро", "5000").replace("пять тысяч", "5000");
        var again = imports.importNow(
                new ImportSource.Uploaded("mended.csv", Feed.file(mended.getBytes(UTF_8))),
                ImportOptions.RUSSIAN,
                "test");

        assertThat(sheet).startsWith("\uFEFF\"Что поправить\"");
        assertThat(again.failure(Langs.RU)).isNull();
        assertThat(goods.rows(again)).extracting(ImportedRow::outcome).containsExactly(ADDED, ADDED);
        assertThat(goods.rows(again)).extracting(ImportedRow::trouble).containsOnlyNulls();
        assertThat(goods.network(
                        "select p.external_id || ' ' || c.external_id || ' ' || v.size || ' ' || v.size_grid what from product p"
                                + " join category c on c.id = p.category_id join variant v on v.product_id = p.id where v.sku = ?",
                        row -> row.getString("what"),
                        id + "b"))
                .containsExactly(id + " t-10 44 RU");
        assertThat(goods.network(
                        "select description->>'ru' what from product where external_id = ?",
                        row -> row.getString("what"),
                        id))
                .allMatch(text -> text.contains("мягкий"));
    }

    @Test
    void undoingWithdrawsWhatWasAddedAndPutsBackWhatWasChanged() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(
                anOffer(id + "old").of(id + "o").with("name", "Платье прежнее"),
                anOffer(id + "own").of(id + "w").with("name", "Платье прежнее")));
        var second = goods.imported(Feed.of(
                anOffer(id + "old")
                        .of(id + "o")
                        .with("name", "Платье ошибочное")
                        .with("price", "5500")
                        .param("Обмер: обхват груди", "99"),
                anOffer(id + "own").of(id + "w").with("name", "Платье ошибочное"),
                anOffer(id + "new").of(id + "n")));
        goods.change("update variant set barcode = '4600000000001' where sku = ?", id + "own");
        goods.change("update product set brand = 'Поправили' where external_id = ?", id + "w");
        assertThat(price(id + "old")).isEqualTo(CatalogFixture.rub(5_500));

        undone(second.id());

        assertThat(goods.rows(second))
                .extracting(ImportedRow::back)
                .containsExactly(WENT_BACK, CHANGED_SINCE, WITHDRAWN);
        assertThat(names(id + "old")).containsExactly("Платье прежнее");
        assertThat(names(id + "own")).containsExactly("Платье ошибочное");
        assertThat(price(id + "old")).isEqualTo(CatalogFixture.rub(5_000));
        assertThat(isSold(id + "new")).isFalse();
        assertThat(goods.network(
                        "select mm from measurement where sku = ? and measure = 'BUST'",
                        row -> row.getInt("mm"),
                        id + "old"))
                .containsExactly(920);
        assertThat(free(id + "new")).isZero();
    }

    @Test
    void theStockGoesBackByCounterMoves() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(
                anOffer(id + "up").of(id).with("count", "3"),
                anOffer(id + "down").of(id).with("count", "9")));
        var wrong = goods.imported(Feed.of(
                anOffer(id + "up").of(id).with("count", "30"),
                anOffer(id + "down").of(id).with("count", "1")));
        assertThat(free(id + "up")).isEqualTo(30);
        assertThat(free(id + "down")).isEqualTo(1);

        undone(wrong.id());

        assertThat(free(id + "up")).isEqualTo(3);
        assertThat(free(id + "down")).isEqualTo(9);
        assertThat(scope.network(() -> stock.moves(new Sku(id + "down"), 1)).get(0))
                .satisfies(move -> {
                    assertThat(move.document()).isEqualTo("import " + wrong.id());
                    assertThat(move.reason()).isEqualTo("import taken back");
                });
        goods.imported(Feed.of(
                anOffer(id + "up").of(id).with("count", "4"),
                anOffer(id + "down").of(id).with("count", "9")));
        assertThat(free(id + "up")).isEqualTo(4);
        assertThat(free(id + "down")).isEqualTo(9);
    }

    @Test
    void stockThatIsPromisedByNowStaysAndTheReportSaysSo() {
        var id = CatalogFixture.id();
        var sku = new Sku(id);
        var first = goods.imported(Feed.of(anOffer(id).with("count", "5")));
        var order = dev.prilavok.kernel.Ids.next();
        scope.network(() -> stock.hold(new dev.prilavok.stock.Holding(
                order,
                dev.prilavok.stock.HoldPurpose.ORDER,
                null,
                null,
                new java.util.TreeMap<>(java.util.Map.of(sku, 2)))));

        undone(first.id());

        assertThat(free(id)).isZero();
        assertThat(scope.network(() -> stock.levels(id, null, 1)).items().get(0).held())
                .isEqualTo(2);
        assertThat(imports.rows(first.id(), ReportFilter.LEFT, null, 10).items())
                .extracting(ImportedRow::back)
                .containsExactly(ImportedRow.Back.STOCK_HELD);
    }

    @Test
    void whatWasUndoneComesBackWithTheNextFeed() {
        var id = CatalogFixture.id();
        var feed = Feed.of(anOffer(id).of(id));
        var first = goods.imported(feed);

        undone(first.id());
        assertThat(isSold(id)).isFalse();
        var again = goods.imported(feed);

        assertThat(goods.rows(again)).extracting(ImportedRow::outcome).containsExactly(CHANGED);
        assertThat(isSold(id)).isTrue();
        assertThat(free(id)).isEqualTo(3);
        assertThat(goods.imported(feed).same()).isEqualTo(1);
    }

    @Test
    void onlyTheLastImportThatWroteAnythingIsUndone() {
        var id = CatalogFixture.id();
        var first = goods.imported(Feed.of(anOffer(id)));
        var second = goods.imported(Feed.of(anOffer(id).with("name", "Другое")));
        ended(first.id());
        ended(second.id());
        goods.imported(Feed.of(anOffer(id).with("name", "Другое")));
        imports.importNow(Feed.of(anOffer(id + "x")).source(), ImportOptions.RUSSIAN.asTrial(), "test");

        assertThatThrownBy(() -> imports.undo(first.id(), "test")).isInstanceOf(NotFound.class);
        assertThat(imports.undoable()).contains(second.id());
        imports.undo(second.id(), "test");
        assertThatThrownBy(() -> imports.undo(second.id(), "test")).isInstanceOf(NotFound.class);
        undo.run(new ImportUndo.Task(second.id()));
        assertThat(imports.undoable()).contains(first.id());
    }

    private void undone(UUID id) {
        ended(id);
        imports.undo(id, "test");
        undo.run(new ImportUndo.Task(id));
        for (var i = 0; i < 200 && imports.report(id).state() != ImportReport.State.UNDONE; i++) pause();
        assertThat(imports.report(id).state()).isEqualTo(ImportReport.State.UNDONE);
    }

    private ImportReport ended(UUID id) {
        for (var i = 0; i < 300 && !imports.report(id).state().isFinal(); i++) pause();
        return imports.report(id);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private List<String> names(String sku) {
        return goods.network(
                "select p.name->>'ru' what from product p join variant v on v.product_id = p.id where v.sku = ?",
                row -> row.getString("what"),
                sku);
    }

    private boolean isSold(String sku) {
        var anna = goods.anna().id();
        return scope.shop(anna, () -> prices.priced(anna, List.of(new Sku(sku))))
                .containsKey(new Sku(sku));
    }

    private org.joda.money.Money price(String sku) {
        return goods.priced(goods.anna(), new Sku(sku)).retail();
    }

    private int free(String sku) {
        return scope.network(() -> stock.availability(List.of(new Sku(sku))).free(new Sku(sku)));
    }
}
