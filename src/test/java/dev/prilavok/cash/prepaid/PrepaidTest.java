package dev.prilavok.cash.prepaid;

import static dev.prilavok.ledger.AccountKind.BANK;
import static dev.prilavok.ledger.AccountKind.BUYER_PREPAY;
import static dev.prilavok.ledger.AccountKind.BUYER_REFUND;
import static dev.prilavok.ledger.AccountKind.DELIVERY_INCOME;
import static dev.prilavok.ledger.AccountKind.PSP;
import static dev.prilavok.ledger.AccountKind.PSP_FEE;
import static dev.prilavok.order.ShopsFixture.rub;
import static dev.prilavok.payment.PaymentsFixture.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.order.Actor;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.Orders;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.PaymentStatus;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.payment.Payment;
import dev.prilavok.payment.PaymentRefused;
import dev.prilavok.payment.PaymentState;
import dev.prilavok.payment.PaymentsFixture;
import dev.prilavok.payment.RefundKind;
import dev.prilavok.payment.RefundState;
import dev.prilavok.payment.Settlements;
import dev.prilavok.payment.simulator.BankMood;
import dev.prilavok.payment.yookassa.HookPath;
import dev.prilavok.royalty.BooksFixture;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Paid before it comes: counted once, back when it is not needed, and right in the books (M1, M2, R8). */
@QuarkusTest
class PrepaidTest {
    @Inject
    PrepaidFixture buyer;

    @Inject
    PaymentsFixture payments;

    @Inject
    OrdersFixture orders;

    @Inject
    GoodsFixture goods;

    @Inject
    BooksFixture books;

    @Inject
    ShopsFixture shops;

    @Inject
    PrepayRules rules;

    @Inject
    AskAhead asking;

    @Inject
    Orders commands;

    @Inject
    Stock stock;

    @Inject
    HookPath hook;

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
    void everythingIsAsItWas() {
        payments.calm();
        scope.network(() -> rules.remove(anna.id(), "end of a test"));
        rules.refresh();
        clock.reset();
    }

    private PlacedOrder placed() {
        return orders.placed(anna, goods.sold(rub(2_500), 5));
    }

    private Map<AccountKind, Money> books(PlacedOrder order) {
        return books.books(order);
    }

    @Test
    void whatIsPaidIsCountedAndNothingIsLeftForTheDoor() {
        var order = placed();

        buyer.paid(anna, order);

        var view = buyer.view(anna, order);
        assertThat(view.credit()).isEqualTo(rub(2_750));
        assertThat(view.due()).isEqualTo(rub(0));
        assertThat(view.payment()).isEqualTo(PaymentStatus.PREPAID);
        assertThat(books(order)).containsOnly(entry(PSP, rub(2_750)), entry(BUYER_PREPAY, rub(-2_750)));
        assertThatThrownBy(() -> buyer.opened(anna, order, rub(1))).isInstanceOf(PaymentRefused.class);
    }

    @Test
    void theSamePaymentIsOpenedOnceHoweverOftenTheButtonIsPressed() {
        var order = placed();

        var first = buyer.opened(anna, order, rub(2_750));
        var second = buyer.opened(anna, order, rub(2_750));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(payments.opened(order.number().value())).isEqualTo(1);
    }

    @Test
    void aProviderThatHangsUpAfterItHasDoneItDoesItOnce() {
        var order = placed();
        payments.mood(BankMood.GOOD.deaf(2));

        payments.pays(buyer.opened(anna, order, rub(2_750)));
        payments.mood(BankMood.GOOD.deaf(2));
        cancel(order);

        var back = payments.paidBack(anna, order.id());
        assertThat(payments.opened(order.number().value())).isEqualTo(1);
        assertThat(back).hasSize(1);
        assertThat(payments.given(order.number().value())).isEqualTo(2_750_00);
    }

    @Test
    void factsCountOnceInAnyOrderAndForgedOnesNever() {
        var order = placed();
        var payment = buyer.opened(anna, order, rub(2_750));
        var paid = news("payment.succeeded", payment.externalId(), "2750.00");
        var news = new ArrayList<String>();
        for (var i = 0; i < 20; i++) {
            news.add(paid);
            news.add(news("payment.waiting_for_capture", payment.externalId(), "2750.00"));
            news.add(news("payment.canceled", payment.externalId(), "2750.00"));
            news.add(news("payment.succeeded", payment.externalId(), "999999.00"));
        }
        Collections.shuffle(news, new Random(4));

        // forged: nobody has paid yet
        tell(paid);
        await(() -> facts(payment) == 1);
        assertThat(payments.now(payment).state()).isEqualTo(PaymentState.PENDING);

        payments.paysQuietly(payment);
        news.forEach(this::tell);
        await(() -> payments.now(payment).state() == PaymentState.CAPTURED);

        await(() -> facts(payment) == 4);
        assertThat(buyer.view(anna, order).credit()).isEqualTo(rub(2_750));
        assertThat(books(order)).containsOnly(entry(PSP, rub(2_750)), entry(BUYER_PREPAY, rub(-2_750)));
        given().body(paid).post("/hooks/yookassa/wrong").then().statusCode(404);
        given().body("{").post(hook.path()).then().statusCode(400);
    }

    private int facts(Payment payment) {
        return payments.looked(payment);
    }

    private void tell(String news) {
        given().contentType("application/json")
                .body(news)
                .post(hook.path())
                .then()
                .statusCode(200);
    }

    private static String news(String event, String id, String sum) {
        return """
                {"type":"notification","event":"%s","object":{"id":"%s","status":"succeeded","paid":true,
                "amount":{"value":"%s","currency":"RUB"}}}""".formatted(event, id, sum);
    }

    @Test
    void aPaymentInTwoStagesIsTaken() {
        var order = placed();
        payments.mood(BankMood.GOOD.inTwoStages());

        buyer.paid(anna, order);

        assertThat(buyer.view(anna, order).due()).isEqualTo(rub(0));
    }

    @Test
    void aCancelledOrderGivesBackByTheProvider() {
        var order = placed();
        buyer.paid(anna, order);

        cancel(order);

        assertThat(books(order)).containsOnly(entry(PSP, rub(2_750)), entry(BUYER_REFUND, rub(-2_750)));
        assertThat(payments.paidBack(anna, order.id()))
                .singleElement()
                .matches(refund ->
                        refund.kind() == RefundKind.CANCELLED && refund.amount().equals(rub(2_750)));
        assertThat(books(order)).isEmpty();
        assertThat(payments.given(order.number().value())).isEqualTo(2_750_00);
        assertThat(buyer.view(anna, order).payment()).isEqualTo(PaymentStatus.REFUNDED);
    }

    private void cancel(PlacedOrder order) {
        scope.shop(anna.id(), () -> commands.cancel(anna.id(), order.number(), Actor.buyer(), "changed my mind"));
    }

    @Test
    void whatComesTooLateGoesBack() {
        var order = placed();
        var payment = buyer.opened(anna, order, rub(2_750));
        cancel(order);

        payments.pays(payment);

        assertThat(payments.paidBack(anna, order.id()))
                .singleElement()
                .matches(refund -> refund.kind() == RefundKind.LATE);
        assertThat(books(order)).isEmpty();
    }

    @Test
    void aPageThatWasLeftOpenMayBePaidTooAndTheRestGoesBack() {
        var order = placed();
        var first = buyer.opened(anna, order, rub(500));
        var second = buyer.opened(anna, order, rub(2_750));

        payments.pays(second);
        payments.pays(first);

        assertThat(buyer.view(anna, order).credit()).isEqualTo(rub(2_750));
        assertThat(payments.paidBack(anna, order.id()))
                .singleElement()
                .matches(refund -> refund.amount().equals(rub(500)));
        assertThat(books(order)).containsOnly(entry(PSP, rub(2_750)), entry(BUYER_PREPAY, rub(-2_750)));
    }

    @Test
    void theSameOrderGoesToTheDoorAndBack() {
        var order = placed();
        buyer.paid(anna, order);

        assertThat(buyer.payAtTheDoor(anna, order)).isEqualTo(rub(2_750));
        payments.paidBack(anna, order.id());

        var door = buyer.view(anna, order);
        assertThat(door.due()).isEqualTo(rub(2_750));
        assertThat(door.payment()).isEqualTo(PaymentStatus.COD_EXPECTED);
        assertThat(books(order)).isEmpty();

        buyer.paid(anna, order);

        assertThat(buyer.view(anna, order).payment()).isEqualTo(PaymentStatus.PREPAID);
        assertThat(books(order)).containsOnly(entry(PSP, rub(2_750)), entry(BUYER_PREPAY, rub(-2_750)));
        assertThat(door.number()).isEqualTo(order.number());
    }

    @Test
    void aPartThatIsAskedAheadConfirmsTheOrder() {
        ask(new PrepayRule(null, rub(500), rub(2_000), 0, 12));
        var order = placed();
        assertThat(buyer.view(anna, order).state()).isEqualTo(OrderState.AWAITING_PREPAYMENT);

        buyer.paid(anna, order, rub(500));

        var view = buyer.view(anna, order);
        assertThat(view.state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(view.due()).isEqualTo(rub(2_250));
    }

    @Test
    void aPartThatDoesNotComeInTimeLetsTheOrderGo() {
        ask(new PrepayRule(Percent.of("20"), null, null, 0, 12));
        var sku = goods.sold(rub(2_500), 1);
        var order = orders.placed(anna, sku);

        clock.passes(Duration.ofHours(12));
        asking.run();

        assertThat(buyer.view(anna, order).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(scope.network(() -> stock.availability(List.of(sku))).free(sku))
                .isEqualTo(1);
    }

    @Test
    void onlyOrdersThatTheRuleMeansAreAsked() {
        ask(new PrepayRule(null, rub(500), rub(3_000), 0, 12));
        assertThat(buyer.view(anna, placed()).state()).isEqualTo(OrderState.PLACED);

        ask(new PrepayRule(null, rub(500), null, 1, 12));
        assertThat(buyer.view(anna, placed()).state())
                .as("nobody has refused anything")
                .isEqualTo(OrderState.PLACED);
    }

    private void ask(PrepayRule rule) {
        scope.network(() -> rules.write(anna.id(), rule, "director", "too many refusals"));
        rules.refresh();
    }

    @Test
    void aProviderThatWouldNotGiveBackLeavesItToPeople() {
        var order = placed();
        buyer.paid(anna, order);
        payments.mood(BankMood.GOOD.refusing());

        cancel(order);
        await(() ->
                payments.refunds(anna, order.id()).stream().anyMatch(refund -> refund.state() == RefundState.REFUSED));
        assertThat(books(order)).containsOnly(entry(PSP, rub(2_750)), entry(BUYER_REFUND, rub(-2_750)));

        payments.mood(BankMood.GOOD);
        payments.again(anna, payments.refunds(anna, order.id()).get(0));
        await(() -> payments.refunds(anna, order.id()).stream().anyMatch(refund -> refund.state() == RefundState.PAID));
        assertThat(books(order)).isEmpty();
    }

    @Test
    void whatNobodyKnowsOfIsNeverSentBlindly() {
        var order = placed();
        buyer.paid(anna, order);
        payments.mood(BankMood.GOOD.broken());
        cancel(order);

        clock.passes(Duration.ofHours(24));
        await(() -> payments.refunds(anna, order.id()).get(0).state() == RefundState.UNKNOWN);
        payments.mood(BankMood.GOOD);
        payments.round();

        assertThat(payments.refunds(anna, order.id()))
                .singleElement()
                .matches(refund -> refund.state() == RefundState.UNKNOWN);
        assertThat(payments.given(order.number().value())).isZero();
    }

    @Test
    void theProviderPassesItOnLessItsFeeOnce() {
        var order = placed();
        var payment = buyer.paid(anna, order);

        assertThat(payments.settles(payment, rub(67), clock.instant())).containsExactly(Settlements.Verdict.SETTLED);
        assertThat(payments.settles(payment, rub(67), clock.instant())).containsExactly(Settlements.Verdict.REPEATED);

        assertThat(books(order))
                .containsOnly(entry(BANK, rub(2_683)), entry(PSP_FEE, rub(67)), entry(BUYER_PREPAY, rub(-2_750)));
        assertThat(books(order)).doesNotContainKeys(DELIVERY_INCOME);
    }
}
