package dev.prilavok.cash.prepaid;

import static dev.prilavok.ledger.AccountKind.BANK;
import static dev.prilavok.ledger.AccountKind.BUYER_PREPAY;
import static dev.prilavok.ledger.AccountKind.BUYER_REFUND;
import static dev.prilavok.ledger.AccountKind.CASH;
import static dev.prilavok.ledger.AccountKind.DELIVERY_INCOME;
import static dev.prilavok.ledger.AccountKind.PSP;
import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.prilavok.delivery.Delivery;
import dev.prilavok.fulfilment.Grade;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.Actor;
import dev.prilavok.order.DeliveryChoice;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.PaymentStatus;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.QuoteRequest;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.payment.PaymentsFixture;
import dev.prilavok.payment.Refund;
import dev.prilavok.payment.RefundKind;
import dev.prilavok.returns.ReturnState;
import dev.prilavok.returns.ReturnView;
import dev.prilavok.returns.Returns;
import dev.prilavok.returns.ReturnsFixture;
import dev.prilavok.royalty.BooksFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The prepaid lines of domain.md 2.9 to the kopeck. Delivery is the courier's own tariff here: in Moscow 280 and free from 5 000 kept, in Kazan
 * paid at any of these sums. What goes back and what the franchisee is owed follow from the same lines.
 */
@QuarkusTest
class PrepaidFiguresTest {
    @Inject
    PrepaidFixture buyer;

    @Inject
    PaymentsFixture payments;

    @Inject
    BooksFixture given;

    @Inject
    OrdersFixture orders;

    @Inject
    ReturnsFixture returned;

    @Inject
    Returns returns;

    @Inject
    GoodsFixture goods;

    @Inject
    Scope scope;

    @Inject
    ShopsFixture shops;

    @Inject
    Delivery delivery;

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

    private PlacedOrder inMoscow() {
        return given.placed(anna, orders.request(given.items(), null));
    }

    private PlacedOrder inKazan() {
        var city = delivery.suggest("Казань", Langs.RU, "RUB", 1).get(0).id();
        return given.placed(
                anna, new QuoteRequest(given.items(), new DeliveryChoice(city, "courier", null), null, null));
    }

    private Money back(PlacedOrder order) {
        return Money.total(
                payments.paidBack(anna, order.id()).stream().map(Refund::amount).toList());
    }

    @Test
    void prepaidWithDeliveryAndOnlyAKept() {
        var order = inKazan();
        var due = buyer.view(anna, order).due();
        var carriage = due.minus(rub(5_000));
        assertThat(carriage.isPositive()).isTrue();
        buyer.paid(anna, order);
        var sent = given.sent(anna, order);

        given.keeps(anna, sent, 1);

        assertThat(back(order)).as("B and C").isEqualTo(rub(2_500));
        assertThat(given.owed(order)).isEqualTo(rub(600));
        assertThat(given.books(order))
                .contains(entry(PSP, due.minus(rub(2_500))), entry(DELIVERY_INCOME, carriage.negated()))
                .doesNotContainKeys(BUYER_PREPAY, BUYER_REFUND, CASH);
        assertThat(buyer.view(anna, order).payment()).isEqualTo(PaymentStatus.PARTIALLY_REFUNDED);
    }

    @Test
    void deliveryThatWouldHaveBeenFreeIsTakenFromWhatWasPaid() {
        var order = inMoscow();
        assertThat(buyer.view(anna, order).due()).isEqualTo(rub(5_000));
        buyer.paid(anna, order);

        given.keeps(anna, given.sent(anna, order), 1);

        assertThat(back(order)).isEqualTo(rub(2_220));
        assertThat(given.owed(order)).isEqualTo(rub(600));
        assertThat(given.books(order))
                .contains(entry(DELIVERY_INCOME, rub(-280)), entry(PSP, rub(2_780)))
                .doesNotContainKeys(BUYER_PREPAY, BUYER_REFUND, CASH);
    }

    @Test
    void depositAndOnlyAKept() {
        var order = inMoscow();
        buyer.paid(anna, order, rub(500));

        given.keeps(anna, given.sent(anna, order), 1);

        assertThat(given.owed(order)).isEqualTo(rub(600));
        assertThat(given.books(order))
                .contains(entry(CASH, rub(2_280)), entry(PSP, rub(500)))
                .doesNotContainKeys(BUYER_PREPAY, BUYER_REFUND);
        assertThat(payments.refunds(anna, order.id())).isEmpty();
    }

    @Test
    void depositAndEverythingRefused() {
        var order = inMoscow();
        buyer.paid(anna, order, rub(500));

        given.refuses(anna, given.sent(anna, order));

        assertThat(back(order)).isEqualTo(rub(500));
        assertThat(given.owed(order)).isEqualTo(rub(-100));
        assertThat(given.books(order)).doesNotContainKeys(BUYER_PREPAY, BUYER_REFUND, PSP, CASH);
    }

    @Test
    void aLostParcelGivesEverythingBack() {
        var order = inMoscow();
        buyer.paid(anna, order);

        given.isLost(anna, given.sent(anna, order));

        assertThat(back(order)).isEqualTo(rub(5_000));
        assertThat(given.books(order)).doesNotContainKeys(BUYER_PREPAY, BUYER_REFUND, PSP);
    }

    @Test
    void earningsOfAPrepaidOrderWaitForTheProvider() {
        var order = inMoscow();
        var payment = buyer.paid(anna, order);
        given.keeps(anna, given.sent(anna, order), 1, 2, 3);
        assertThat(given.owed(order)).isEqualTo(rub(1_450));
        assertThat(given.available(order)).as("only the share").isEqualTo(rub(-50));

        payments.settles(payment, rub(120), clock.instant());

        assertThat(given.available(order)).isEqualTo(rub(1_450));
    }

    @Test
    void settledBeforeItIsDeliveredItIsAvailableAtOnce() {
        var order = inMoscow();
        var payment = buyer.paid(anna, order);
        payments.settles(payment, rub(120), clock.instant());

        given.keeps(anna, given.sent(anna, order), 1, 2, 3);

        assertThat(given.available(order)).isEqualTo(rub(1_450));
    }

    @Test
    void aReturnOfAPrepaidOrderGoesBackByTheProvider() {
        var order = inMoscow();
        buyer.paid(anna, order);
        given.keeps(anna, given.sent(anna, order), 1, 2, 3);
        clock.passes(Duration.ofDays(6));

        var one = returned.asked(anna, order, Map.of(1, 1));
        returned.inspected(anna, one.id(), Grade.FIT);
        returned.accepted(anna, one.id());
        PaymentsFixture.await(() -> returned.view(anna, one.id()).state() == ReturnState.CLOSED);

        assertThat(payments.refunds(anna, order.id()))
                .singleElement()
                .matches(refund -> refund.kind() == RefundKind.RETURN
                        && refund.cause().equals(one.id())
                        && refund.amount().equals(rub(2_200)));
        assertThat(given.books(order)).contains(entry(PSP, rub(2_800))).doesNotContainKeys(BUYER_REFUND, BANK);
    }

    @Test
    void aLargeRefundWaitsForTwoPersonsAndGoesByTheProviderToo() {
        var order = orders.placed(anna, goods.sold(rub(16_000), 3));
        buyer.paid(anna, order);
        returned.kept(anna, order);
        var one = returned.asked(anna, order, Map.of(1, 1));
        returned.inspected(anna, one.id(), Grade.FIT);
        returned.accepted(anna, one.id());
        PaymentsFixture.await(() -> scope.shop(anna.id(), () -> returns.requisites(anna.id(), one.id()))
                .isPresent());

        sent(one, "director");
        assertThat(returned.view(anna, one.id()).state()).isEqualTo(ReturnState.REFUND_DUE);
        assertThat(payments.refunds(anna, order.id())).isEmpty();
        sent(one, "accountant");
        PaymentsFixture.await(() -> returned.view(anna, one.id()).state() == ReturnState.CLOSED);

        assertThat(payments.refunds(anna, order.id()))
                .singleElement()
                .matches(refund -> refund.kind() == RefundKind.RETURN);
        assertThat(given.books(order)).doesNotContainKeys(BUYER_REFUND, BANK);
    }

    private void sent(ReturnView one, String login) {
        scope.shop(anna.id(), () -> returns.refundSent(anna.id(), one.id(), "order 17", Actor.headOffice(login)));
    }

    @Test
    void aLaterTruthSendsOnlyWhatIsMissing() {
        var order = inMoscow();
        buyer.paid(anna, order);
        var sent = given.sent(anna, order);
        given.keeps(anna, sent, 1, 2);
        assertThat(back(order)).isEqualTo(rub(720));

        given.keeps(anna, sent, 1);

        PaymentsFixture.await(() -> payments.refunds(anna, order.id()).size() == 2);
        assertThat(back(order)).isEqualTo(rub(2_220));
        assertThat(given.books(order)).doesNotContainKeys(BUYER_PREPAY, BUYER_REFUND);
    }
}
