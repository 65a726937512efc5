package dev.prilavok.catalog;

import static dev.prilavok.catalog.CatalogFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.catalog.intake.ImportedRow;
import dev.prilavok.catalog.intake.RowProblem;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PricesTest {
    @Inject
    Prices prices;

    @Inject
    CatalogFixture goods;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    @Inject
    TestClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void asksOnlyWhetherAnythingChanged() {
        var skus = goods.dress(2);

        assertThat(Unhurried.soonAsFewAs(1, () -> statementsOf(skus))).isEqualTo(1);
    }

    private long statementsOf(List<Sku> skus) {
        skus.forEach(this::priced);
        var before = sql.statements();
        scope.shop(goods.anna().id(), () -> prices.priced(goods.anna().id(), skus));
        return sql.statements() - before;
    }

    @Test
    void aPriceListInForceNeverChanges() {
        var sku = goods.dress(1).get(0);
        var version = goods.network(
                        "select version_id from wholesale_price where sku = ?",
                        row -> row.getObject(1, UUID.class),
                        sku.value())
                .get(0);

        assertThatThrownBy(() -> scope.network(
                        () -> sql.change("update wholesale_price set wholesale_minor = 1 where sku = ?", sku.value())))
                .hasMessageContaining("in force");
        assertThatThrownBy(() -> scope.network(
                        () -> sql.change("insert into wholesale_price values ('x', ?, 1, 1, 1, 1, null)", version)))
                .hasMessageContaining("in force");
        assertThatThrownBy(() -> scope.network(
                        () -> sql.change("update price_list_version set valid_from = null where id = ?", version)))
                .hasMessageContaining("in force");
    }

    @Test
    void aNewVersionTakesOverAndSaysItsCode() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(Feed.anOffer(id)));
        var before = priced(new Sku(id));

        goods.imported(Feed.of(Feed.anOffer(id).with("price", "5500").with("oldprice", "5900")));
        var after = priced(new Sku(id));

        assertThat(before.retail()).isEqualTo(rub(5_000));
        assertThat(after.retail()).isEqualTo(rub(5_500));
        assertThat(after.compareAt()).isEqualTo(rub(5_900));
        assertThat(after.priceListVersion()).startsWith("RUB-").isNotEqualTo(before.priceListVersion());
    }

    @Test
    void theRateOfTaxIsThatOfTheDay() {
        var sku = goods.dress(1).get(0);

        assertThat(priced(sku).vat().basisPoints()).isEqualTo(2_200);
        clock.passes(Duration.ofDays(1));
        assertThat(priced(sku).vat().basisPoints()).isEqualTo(2_200);
        assertThat(goods.network(
                        "select basis_points from vat_rate where code = 'STANDARD' and valid_from <= date '2025-12-31' order by valid_from desc limit 1",
                        row -> row.getInt(1)))
                .containsExactly(2_000);
    }

    @Test
    void aFeedThatRepeatsItsPriceDoesNotUndoAPriceListOfPeople() {
        var id = CatalogFixture.id();
        var sku = new Sku(id);
        var offer = Feed.anOffer(id);
        goods.imported(Feed.of(offer));
        written(sku, 550_000);

        var repeated = goods.imported(Feed.of(offer.with("count", "7")));
        assertThat(priced(sku).retail()).isEqualTo(rub(5_500));
        assertThat(goods.rows(repeated)).singleElement().satisfies(row -> {
            assertThat(row.outcome()).isEqualTo(ImportedRow.Outcome.CHANGED);
            assertThat(row.trouble()).isNotNull();
            assertThat(row.trouble().code()).isEqualTo(RowProblem.Code.PRICE_KEPT);
            assertThat(row.trouble().facts())
                    .containsSequence("3000.00", "5500.00")
                    .contains("5000.00");
        });

        // what it names anew counts, though it is what stands there, and so does what comes after it
        goods.imported(Feed.of(offer.with("price", "5500")));
        assertThat(priced(sku).retail()).isEqualTo(rub(5_500));
        goods.imported(Feed.of(offer.with("price", "5000")));
        assertThat(priced(sku).retail()).isEqualTo(rub(5_000));
    }

    /** A price list that people wrote, in force. */
    private void written(Sku sku, long recommended) {
        scope.network(() -> {
            var version = UUID.randomUUID();
            sql.change("""
                    insert into price_list_version (id, currency, number, code, created_by, created_at)
                    select ?, 'RUB', max(number) + 1, 'RUB-' || (max(number) + 1), 'test', ? from price_list_version where currency = 'RUB'""", version, clock.instant());
            sql.change(
                    "insert into wholesale_price values (?, ?, 300000, ?, 450000, 600000, null)",
                    sku.value(),
                    version,
                    recommended);
            return sql.change("update price_list_version set valid_from = ? where id = ?", clock.instant(), version);
        });
    }

    @Test
    void aPriceOfTheFutureWaits() {
        var sku = goods.dress(1).get(0);
        var tomorrow = Instant.now().plus(Duration.ofDays(1));
        scope.network(() -> {
            var version = UUID.randomUUID();
            sql.change("""
                    insert into price_list_version (id, currency, number, code, created_at)
                    select ?, 'RUB', max(number) + 1, 'RUB-' || (max(number) + 1), ? from price_list_version where currency = 'RUB'""", version, Instant.now());
            sql.change(
                    "insert into wholesale_price values (?, ?, 100000, 900000, 900000, 900000, null)",
                    sku.value(),
                    version);
            sql.change("update price_list_version set valid_from = ? where id = ?", tomorrow, version);
        });

        assertThat(priced(sku).retail()).isEqualTo(rub(5_000));
        clock.passes(Duration.ofHours(25));
        assertThat(priced(sku).retail()).isEqualTo(rub(9_000));
    }

    @Test
    void knowsNothingOfWhatIsNotSoldHere() {
        assertThat(scope.shop(
                        goods.anna().id(), () -> prices.priced(goods.anna().id(), List.of(new Sku("nothing")))))
                .isEmpty();
    }

    private PricedVariant priced(Sku sku) {
        return goods.priced(goods.anna(), sku);
    }
}
