package dev.prilavok.cash;

import static dev.prilavok.ledger.AccountKind.INV_WH;
import static dev.prilavok.ledger.AccountKind.LOSS_DAMAGE;
import static dev.prilavok.ledger.AccountKind.OPENING;
import static dev.prilavok.ledger.AccountKind.SUPPLIER_PAYABLE;
import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.royalty.BooksFixture;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.StockLevel;
import dev.prilavok.stock.UnitCost;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** M0: INV_WH in the books is always the sum of quantity × cost of what lies in the warehouse. */
@QuarkusTest
class StockBooksTest {
    @Inject
    Stock stock;

    @Inject
    StockBooks books;

    @Inject
    EarlierGoods earlier;

    @Inject
    BooksFixture given;

    @Inject
    ShopsFixture shops;

    @Inject
    Ledger ledger;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    @Test
    void goodsThatASupplierBringsAreOwedForAtCost() {
        var sku = sku();
        costs(sku, 100);
        receive(sku, 10);

        written(sku);

        assertThat(about(sku)).containsOnly(entry(INV_WH, rub(1_000)), entry(SUPPLIER_PAYABLE, rub(-1_000)));
    }

    @Test
    void whatACountFindsMissingIsALossAndWhatItFindsIsNone() {
        var sku = sku();
        costs(sku, 100);
        receive(sku, 10);
        count(sku, 7);
        written(sku);
        assertThat(about(sku)).contains(entry(INV_WH, rub(700)), entry(LOSS_DAMAGE, rub(300)));

        count(sku, 9);
        written(sku);

        assertThat(about(sku)).contains(entry(INV_WH, rub(900)), entry(LOSS_DAMAGE, rub(100)));
    }

    @Test
    void goodsThatWereThereBeforeAnybodyCountedAreTheOpening() {
        var sku = sku();
        costs(sku, 50);
        count(sku, 4);
        written(sku);

        assertThat(about(sku)).containsOnly(entry(INV_WH, rub(200)), entry(OPENING, rub(-200)));
    }

    @Test
    void aCostThatBecomesKnownLaterAndOneThatChanges() {
        var sku = sku();
        receive(sku, 5);
        written(sku);
        assertThat(about(sku)).as("a thing without a known cost is in no book").isEmpty();

        costs(sku, 40);
        written(sku);
        assertThat(about(sku)).containsOnly(entry(INV_WH, rub(200)), entry(OPENING, rub(-200)));
        costs(sku, 60);
        receive(sku, 1);
        written(sku);

        assertThat(about(sku))
                .containsOnly(entry(INV_WH, rub(360)), entry(OPENING, rub(-300)), entry(SUPPLIER_PAYABLE, rub(-60)));
        assertThat(about(sku).get(INV_WH)).isEqualTo(rub(60).multipliedBy(inHouse(sku)));
    }

    @Test
    void eachMoveIsWrittenOnceHoweverOftenItIsAsked() {
        var sku = sku();
        costs(sku, 100);
        receive(sku, 3);
        written(sku);
        var once = about(sku);

        written(sku);
        earlier.stock();

        assertThat(about(sku)).isEqualTo(once);
    }

    @Test
    void theWarehouseIsWorthWhatLiesInItWhileAnOrderIsOut() {
        var anna = shops.open("anna");
        var sent = given.sent(anna);
        var skus = scope.shop(
                anna.id(),
                () -> sql.list(
                        "select sku from order_line where order_id = ? order by no",
                        row -> new Sku(row.getString(1)),
                        sent.order().id()));
        skus.forEach(this::written);

        var worth = skus.stream()
                .map(sku -> about(sku).getOrDefault(INV_WH, rub(0)))
                .reduce(given.books(sent.order()).getOrDefault(INV_WH, rub(0)), Money::plus);

        var lies = List.of(rub(1_000), rub(600), rub(400)).stream()
                .map(cost -> cost.multipliedBy(4))
                .reduce(Money::plus)
                .orElseThrow();
        assertThat(skus).allSatisfy(sku -> assertThat(inHouse(sku)).isEqualTo(4));
        assertThat(worth).isEqualTo(lies);
    }

    private static Sku sku() {
        return new Sku("M0-" + Ids.next());
    }

    private void receive(Sku sku, int units) {
        scope.network(() -> stock.receive(sku, units, "receipt " + Ids.next()));
    }

    private void count(Sku sku, int rest) {
        scope.network(
                () -> stock.count(Ids.next(), "count " + Ids.next(), "yearly count", new TreeMap<>(Map.of(sku, rest))));
    }

    private void costs(Sku sku, long cost) {
        scope.network(() -> stock.costs(List.of(new UnitCost(sku, rub(cost))), "invoice " + Ids.next()));
    }

    // The jobs write them too, whoever is first; here it is done now.
    private void written(Sku sku) {
        var operations = scope.network(() -> sql.list(
                "select distinct operation from stock_journal where sku = ? and what in ('RECEIPT', 'ADJUSTMENT')",
                row -> row.getObject(1, UUID.class),
                sku.value()));
        var notes = scope.network(() -> sql.list(
                "select distinct note from stock_cost where sku = ?",
                row -> row.getObject(1, UUID.class),
                sku.value()));
        operations.forEach(one -> scope.network(() -> books.entered(one)));
        notes.forEach(one -> scope.network(() -> books.noted(one)));
    }

    private Map<AccountKind, Money> about(Sku sku) {
        var sums = new EnumMap<AccountKind, Money>(AccountKind.class);
        var subject = StockBooks.subject(sku);
        for (var journal : scope.network(() -> ledger.about(subject)))
            for (var posting : journal.postings()) {
                if (!subject.equals(posting.subject())) continue;
                sums.merge(posting.debit().kind(), posting.money(), Money::plus);
                sums.merge(posting.credit().kind(), posting.money().negated(), Money::plus);
            }
        sums.values().removeIf(Money::isZero);
        return sums;
    }

    private int inHouse(Sku sku) {
        StockLevel level =
                scope.network(() -> stock.levels(sku.value(), null, 1).items().get(0));
        return level.available() + level.held();
    }
}
