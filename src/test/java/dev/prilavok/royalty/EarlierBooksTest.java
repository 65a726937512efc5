package dev.prilavok.royalty;

import static dev.prilavok.ledger.AccountKind.CASH;
import static dev.prilavok.ledger.AccountKind.COGS;
import static dev.prilavok.ledger.AccountKind.COURIER_FORWARD;
import static dev.prilavok.ledger.AccountKind.FR_AVAILABLE;
import static dev.prilavok.ledger.AccountKind.FR_PENDING;
import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.prilavok.fulfilment.Grade;
import dev.prilavok.kernel.Sql;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.Orders;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.order.SilentOutcomes;
import dev.prilavok.returns.ReturnsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EarlierBooksTest {
    @Inject
    EarlierBooks earlier;

    @Inject
    BooksFixture given;

    @Inject
    ReturnsFixture returned;

    @Inject
    SilentOutcomes silent;

    @Inject
    Sql sql;

    @Inject
    Orders orders;

    @Inject
    ShopsFixture shops;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    private Shop anna;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void whatIsInTheBooksAlreadyStaysAsItIs() {
        var sent = given.sent(anna);
        given.keeps(anna, sent, 1, 2);
        clock.passes(Duration.ofDays(1));
        var one = returned.asked(anna, sent.order(), Map.of(1, 1));
        returned.inspected(anna, one.id(), Grade.FIT);
        returned.accepted(anna, one.id());
        var before = given.postings(sent.order());

        var seen = earlier.post();

        assertThat(seen).isGreaterThanOrEqualTo(2);
        assertThat(given.postings(sent.order())).isEqualTo(before);
    }

    @Test
    void whatEndedBeforeTheBookExistedIsWrittenOnce() {
        var sent = given.sent(anna);
        silent.kept(anna, sent.order().id(), sent.parcel(), rub(500));
        assertThat(given.books(sent.order())).doesNotContainKeys(FR_PENDING, FR_AVAILABLE, COGS, CASH);

        earlier.post();
        var once = given.postings(sent.order());
        var noted = cashOf(sent);
        earlier.post();

        assertThat(given.books(sent.order()))
                .contains(entry(CASH, rub(5_000)), entry(COGS, rub(1_500)), entry(COURIER_FORWARD, rub(350)));
        assertThat(given.owed(sent.order())).isEqualTo(rub(1_450));
        assertThat(given.postings(sent.order())).isEqualTo(once);
        assertThat(cashOf(sent)).as("a cash item that nothing changed").isEqualTo(noted);
    }

    private Instant cashOf(BooksFixture.Sent sent) {
        return scope.shop(
                        anna.id(),
                        () -> sql.one(
                                "select changed_at from cod_item where parcel_id = ?",
                                row -> Sql.instant(row, "changed_at"),
                                sent.parcel()))
                .orElseThrow();
    }

    @Test
    void everyStoredFactOfAShopIsSeenOnceFromTheOldestOn() {
        for (var i = 0; i < 3; i++) given.keeps(anna, given.sent(anna), 1);

        var first = scope.shop(anna.id(), () -> orders.outcomesAfter(anna.id(), null, 2));
        var next = scope.shop(
                anna.id(),
                () -> orders.outcomesAfter(
                        anna.id(), first.get(first.size() - 1).id(), 1_000));

        assertThat(first).hasSize(2);
        assertThat(next).isNotEmpty().doesNotContainAnyElementsOf(first);
        assertThat(next.get(0).id().toString()).isGreaterThan(first.get(1).id().toString());
    }
}
