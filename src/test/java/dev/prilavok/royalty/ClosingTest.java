package dev.prilavok.royalty;

import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.cash.CodItems;
import dev.prilavok.cash.CodRemitted;
import dev.prilavok.fulfilment.Grade;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.order.PaymentStatus;
import dev.prilavok.order.SettlementStatus;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.payment.fiscal.RegistrarFixture;
import dev.prilavok.returns.ReturnsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invariant 6: an order is closed when nothing of it is open, and not before. */
@QuarkusTest
class ClosingTest {
    @Inject
    Closing closing;

    @Inject
    CloseOrders job;

    @Inject
    BooksFixture given;

    @Inject
    ReturnsFixture returned;

    @Inject
    RegistrarFixture registrar;

    @Inject
    CodItems cod;

    @Inject
    Event<CodRemitted> remitted;

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
    void anOrderIsClosedWhenItsCashIsHereAndItsWindowIsOver() throws Exception {
        var sent = given.sent(anna);
        given.keeps(anna, sent, 1, 2, 3);
        assertThat(settlement(sent)).isEqualTo(SettlementStatus.PENDING);
        assertThat(close(sent)).contains(StillOpen.RETURN_WINDOW, StillOpen.CASH, StillOpen.BOOKS);

        cashArrives(sent);
        assertThat(view(sent).payment()).isEqualTo(PaymentStatus.COD_REMITTED);
        assertThat(settlement(sent)).isEqualTo(SettlementStatus.AVAILABLE);
        assertThat(close(sent)).containsExactly(StillOpen.RETURN_WINDOW, StillOpen.RECEIPTS);
        registrar.registered(anna, sent.order().id());
        assertThat(close(sent)).containsExactly(StillOpen.RETURN_WINDOW);

        clock.passes(Duration.ofDays(100));
        job.run();

        assertThat(view(sent).state()).isEqualTo(OrderState.CLOSED);
        assertThat(close(sent)).isEmpty();
    }

    @Test
    void goodsThatAreStillOnTheirWayBackKeepItOpen() {
        var sent = given.sent(anna);
        given.refuses(anna, sent);
        clock.passes(Duration.ofDays(100));

        job.run();

        assertThat(close(sent)).containsExactly(StillOpen.BOOKS);
        assertThat(view(sent).state()).isEqualTo(OrderState.COMPLETED);
    }

    @Test
    void aReturnThatIsNotPaidBackKeepsItOpen() throws Exception {
        var sent = given.sent(anna);
        given.keeps(anna, sent, 1, 2, 3);
        cashArrives(sent);
        clock.passes(Duration.ofDays(1));
        var one = returned.asked(anna, sent.order(), Map.of(1, 1));
        returned.inspected(anna, one.id(), Grade.FIT);
        returned.accepted(anna, one.id());
        clock.passes(Duration.ofDays(100));
        assertThat(close(sent)).contains(StillOpen.RETURN_UNDER_WAY, StillOpen.BOOKS);

        returned.requisites(anna, one.id());
        returned.paid(anna, one.id());
        registrar.registered(anna, sent.order().id());

        assertThat(view(sent).payment()).isEqualTo(PaymentStatus.PARTIALLY_REFUNDED);
        assertThat(close(sent)).isEmpty();
        assertThat(view(sent).state()).isEqualTo(OrderState.CLOSED);
    }

    @Test
    void whatChangesAfterAStatementIsAnAdjustment() {
        var sent = given.sent(anna);
        given.keeps(anna, sent, 1, 2, 3);
        scope.shop(
                anna.id(), () -> orders.settlementBecame(anna.id(), sent.order().id(), SettlementStatus.ON_STATEMENT));

        cashArrives(sent);

        assertThat(settlement(sent)).isEqualTo(SettlementStatus.ADJUSTED);
    }

    private void cashArrives(BooksFixture.Sent sent) {
        scope.shop(anna.id(), () -> {
            cod.remitted(anna.id(), sent.parcel(), rub(5_000));
            remitted.fire(new CodRemitted(anna.id(), sent.parcel(), sent.order().id(), Ids.next(), clock.instant()));
        });
    }

    private Set<StillOpen> close(BooksFixture.Sent sent) {
        return scope.shop(anna.id(), () -> closing.close(anna.id(), sent.order().id()));
    }

    private SettlementStatus settlement(BooksFixture.Sent sent) {
        return scope.shop(
                anna.id(), () -> orders.settlement(anna.id(), sent.order().id()));
    }

    private OrderView view(BooksFixture.Sent sent) {
        return scope.shop(anna.id(), () -> orders.byId(anna.id(), sent.order().id()))
                .orElseThrow();
    }
}
