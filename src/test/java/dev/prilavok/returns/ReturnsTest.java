package dev.prilavok.returns;

import static dev.prilavok.order.ShopsFixture.rub;
import static dev.prilavok.returns.ReturnsFixture.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.cases.CaseKind;
import dev.prilavok.cases.Cases;
import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.fulfilment.Grade;
import dev.prilavok.fulfilment.Graded;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.Actor;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.ReturnStatus;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.stock.StockFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReturnsTest {
    @Inject
    Returns returns;

    @Inject
    ReturnsFixture given;

    @Inject
    OrdersFixture orders;

    @Inject
    Cases cases;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StockFixture shelves;

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
    void everyUnitIsAccountedFor() {
        clock.reset();
        assertThat(shelves.broken()).isZero();
        assertThat(shelves.unaccounted()).isZero();
    }

    @Test
    void onTheSixthDayThingsComeBackAndTheMoneyWithoutTheCarriage() {
        var sku = goods.sold(rub(2_500), 3);
        var order = given.kept(anna, sku);
        clock.passes(Duration.ofDays(6));

        var one = given.asked(anna, order, Map.of(1, 1));
        assertThat(one.state()).isEqualTo(ReturnState.AWAITING_SHIPMENT);
        assertThat(given.order(anna, order).returned()).isEqualTo(ReturnStatus.OPEN);
        given.inspected(anna, one.id(), Grade.FIT);
        assertThat(shelves.level(sku).available()).as("sold again at once").isEqualTo(3);
        var due = given.accepted(anna, one.id());

        assertThat(due.state()).isEqualTo(ReturnState.REFUND_DUE);
        assertThat(due.money()).isEqualTo(new ReturnMoney(rub(2_500), rub(300), rub(0), rub(0)));
        assertThat(due.money().refund()).isEqualTo(rub(2_200));
        assertThat(given.order(anna, order).returned()).isEqualTo(ReturnStatus.FULL);
        assertThat(shelves.level(sku).sold()).isZero();
    }

    @Test
    void theLawsClockStandsOnTheReturn() {
        var order = given.kept(anna, goods.sold(rub(2_500), 3));
        var one = given.asked(anna, order, Map.of(1, 1));

        var asked = ZonedDateTime.ofInstant(one.requestedAt(), one.zone()).toLocalDate();

        assertThat(one.refundBy())
                .isEqualTo(asked.plusDays(11).atStartOfDay(one.zone()).toInstant());
        assertThat(one.isOverdue(one.refundBy().minusSeconds(1))).isFalse();
        assertThat(one.isOverdue(one.refundBy())).isTrue();
    }

    @Test
    void aLateReturnIsRefusedWithTheLastDay() {
        var order = given.kept(anna, goods.sold(rub(2_500), 3));
        var lastDay = scope.shop(anna.id(), () -> returns.offer(given.order(anna, order)))
                .orElseThrow()
                .lastDay();
        clock.passes(Duration.ofDays(12));

        assertThatThrownBy(() -> given.asked(anna, order, Map.of(1, 1)))
                .isInstanceOfSatisfying(ReturnRefused.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("return-too-late");
                    assertThat(refusal.say(Langs.RU)).contains(ReturnRefused.day(lastDay, Langs.RU));
                    assertThat(refusal.say(Langs.EN)).contains(ReturnRefused.day(lastDay, Langs.EN));
                });
        assertThat(scope.shop(anna.id(), () -> returns.request(anna.id(), given.wanted(order, Map.of(1, 1)), OFFICE))
                        .state())
                .as("head office may be kinder than the law")
                .isEqualTo(ReturnState.AWAITING_SHIPMENT);
    }

    @Test
    void whatWasNotKeptCannotComeBack() {
        var order = orders.placed(anna, goods.sold(rub(900), 3));

        assertThatThrownBy(() -> given.asked(anna, order, Map.of(1, 1))).hasMessage("nothing-to-return");
    }

    @Test
    void thePiecesAreAskedForOnce() {
        var order = given.kept(anna, goods.sold(rub(900), 100), 3);
        given.asked(anna, order, Map.of(1, 2));

        assertThatThrownBy(() -> given.asked(anna, order, Map.of(1, 2))).hasMessage("too-many-pieces");
        var rest = given.asked(anna, order, Map.of(1, 1));
        scope.shop(anna.id(), () -> returns.cancel(anna.id(), rest.id(), Actor.buyer()));

        assertThat(given.asked(anna, order, Map.of(1, 1)).pieces()).isEqualTo(1);
    }

    @Test
    void aFaultOfOursCostsTheBuyerNothing() {
        var order = given.kept(anna, goods.sold(rub(2_500), 3));
        var one = given.asked(
                anna,
                new NewReturn(
                        order.id(),
                        ReturnKind.RETURN,
                        List.of(NewReturn.Wanted.of(1, 1, RefusalReason.DEFECT)),
                        ReturnWay.COURIER,
                        null,
                        null));
        given.inspected(anna, one.id(), Grade.DEFECT);

        assertThat(given.accepted(anna, one.id()).money().refund()).isEqualTo(rub(2_500));
    }

    @Test
    void gradesDecideWhereUnitsGo() {
        var sku = goods.sold(rub(1_000), 100);
        var order = given.kept(anna, sku, 5);
        var one = given.asked(anna, order, Map.of(1, 5));
        given.received(anna, one.id());
        given.inspected(
                anna,
                one.id(),
                List.of(
                        new Graded(1, 2, Grade.FIT, null, null),
                        new Graded(1, 1, Grade.DEFECT, "a hole", null),
                        new Graded(1, 1, Grade.NOT_ACCEPTABLE, "worn", null)));

        var due = given.decided(anna, one.id(), Map.of(1, 3));

        assertThat(due.history()).anyMatch(step -> step.to() == ReturnState.PARTLY_ACCEPTED);
        assertThat(due.money().goods()).isEqualTo(rub(3_000));
        assertThat(shelves.level(sku).available()).isEqualTo(97);
        assertThat(shelves.level(sku).quarantined()).isEqualTo(1);
        assertThat(shelves.level(sku).sold())
                .as("one never came, one went back to the buyer")
                .isEqualTo(2);
        assertThat(given.order(anna, order).returned()).isEqualTo(ReturnStatus.PARTIAL);
        var fact = scope.shop(anna.id(), () -> returns.accepted(anna.id(), one.id()))
                .orElseThrow();
        assertThat(fact.lines()).extracting(ReturnAccepted.Line::grade).containsExactly("DEFECT", "FIT");
        assertThat(Money.total(
                        fact.lines().stream().map(ReturnAccepted.Line::paid).toList()))
                .isEqualTo(rub(3_000));
        assertThat(fact.agreementVersion()).isEqualTo(given.order(anna, order).agreementVersion());
        assertThat(fact.lines().get(0).pricing())
                .isEqualTo(given.order(anna, order).lines().get(0).pricing());
    }

    @Test
    void fitThingsAreNotSentBackWhileTheyAreOnSale() {
        var order = given.kept(anna, goods.sold(rub(1_000), 3));
        var one = given.asked(anna, order, Map.of(1, 1));
        given.inspected(anna, one.id(), Grade.FIT);

        assertThatThrownBy(() -> given.decided(anna, one.id(), Map.of())).hasMessage("fit-is-taken");
    }

    @Test
    void aRejectedReturnGoesBackAndMayBeAskedForAgain() {
        var sku = goods.sold(rub(1_000), 3);
        var order = given.kept(anna, sku);
        var one = given.asked(anna, order, Map.of(1, 1));
        given.inspected(anna, one.id(), Grade.NOT_ACCEPTABLE);

        assertThat(given.decided(anna, one.id(), Map.of()).state()).isEqualTo(ReturnState.CLOSED);
        assertThat(shelves.level(sku).sold()).isEqualTo(1);
        assertThat(scope.shop(anna.id(), () -> returns.accepted(anna.id(), one.id())))
                .isEmpty();
    }

    @Test
    void aLargeReturnWaitsForAPersonAndADeclinedOneCanBeAppealed() {
        var order = given.kept(anna, goods.sold(rub(60_000), 3));
        var one = given.asked(anna, order, Map.of(1, 1));
        assertThat(one.state()).isEqualTo(ReturnState.REQUESTED);
        scope.shop(anna.id(), () -> returns.decline(anna.id(), one.id(), OFFICE, "worn, by the photographs"));

        var appeal = scope.shop(anna.id(), () -> returns.appeal(anna.id(), one.id(), "it was not", Actor.buyer()));

        assertThat(scope.shop(anna.id(), () -> cases.find(anna.id(), appeal))
                        .orElseThrow()
                        .kind())
                .isEqualTo(CaseKind.RETURN_APPEAL);
        assertThat(scope.shop(anna.id(), () -> returns.approve(anna.id(), one.id(), OFFICE))
                        .state())
                .isEqualTo(ReturnState.AWAITING_SHIPMENT);
    }

    @Test
    void twoPersonsSendALargeRefund() {
        var one = dueOf(rub(20_000));
        var director = Actor.headOffice("director");

        assertThat(sent(one, director).state()).isEqualTo(ReturnState.REFUND_DUE);
        assertThatThrownBy(() -> sent(one, director)).hasMessage("second-person");
        assertThat(sent(one, Actor.headOffice("accountant")).state()).isEqualTo(ReturnState.REFUND_SENT);

        assertThat(scope.shop(anna.id(), () -> returns.refunded(anna.id(), one, director))
                        .state())
                .isEqualTo(ReturnState.CLOSED);
    }

    @Test
    void anotherAccountNeedsBothPersonsAnew() {
        var one = dueOf(rub(20_000));
        sent(one, Actor.headOffice("director"));

        given.requisites(anna, one);

        assertThat(sent(one, Actor.headOffice("accountant")).state()).isEqualTo(ReturnState.REFUND_DUE);
        assertThat(sent(one, Actor.headOffice("director")).state()).isEqualTo(ReturnState.REFUND_SENT);
    }

    @Test
    void aRefundThatBouncesIsDueAgain() {
        var one = dueOf(rub(2_000));
        sent(one, OFFICE);

        var again = scope.shop(anna.id(), () -> returns.refundFailed(anna.id(), one, "no such phone", OFFICE));

        assertThat(again.state()).isEqualTo(ReturnState.REFUND_DUE);
        assertThat(again.firstBy()).isNull();
        assertThat(sent(one, OFFICE).state()).isEqualTo(ReturnState.REFUND_SENT);
    }

    @Test
    void aCardNumberIsNowhereTaken() {
        var order = given.kept(anna, goods.sold(rub(1_000), 3));
        var one = given.asked(anna, order, Map.of(1, 1));

        assertThatThrownBy(() -> scope.shop(
                        anna.id(), () -> returns.pay(anna.id(), one.id(), orders.phone(), "4276 3800 1234 5678", null)))
                .hasMessage("card-number");
        assertThatThrownBy(() ->
                        scope.shop(anna.id(), () -> returns.pay(anna.id(), one.id(), null, null, "2200700712345678")))
                .hasMessage("card-number");
        assertThat(orders.count(anna, "select count(*) from goods_return_requisites where return_id = ?", one.id()))
                .isZero();
    }

    @Test
    void lostOnOurCarriageIsPaidAndOnTheirsIsNot() {
        var sku = goods.sold(rub(1_000), 4);
        var ours = given.asked(anna, given.kept(anna, sku), Map.of(1, 1));
        var order = given.kept(anna, sku);
        var theirs = given.asked(
                anna,
                new NewReturn(
                        order.id(),
                        ReturnKind.RETURN,
                        List.of(NewReturn.Wanted.of(1, 1, RefusalReason.COLOUR)),
                        ReturnWay.POST,
                        null,
                        null));
        for (var one : List.of(ours, theirs))
            scope.shop(anna.id(), () -> returns.inTransit(anna.id(), one.id(), "RA1", Actor.courier("post")));

        var paid = scope.shop(anna.id(), () -> returns.lost(anna.id(), ours.id(), OFFICE));
        var notPaid = scope.shop(anna.id(), () -> returns.lost(anna.id(), theirs.id(), OFFICE));

        assertThat(paid.state()).isEqualTo(ReturnState.REFUND_DUE);
        assertThat(paid.money().refund()).isEqualTo(rub(1_000));
        assertThat(notPaid.state()).isEqualTo(ReturnState.CLOSED);
        assertThat(shelves.level(sku).writtenOff()).isEqualTo(1);
        assertThat(shelves.level(sku).sold()).isEqualTo(1);
    }

    @Test
    void anotherShopSeesNothing() {
        var order = given.kept(anna, goods.sold(rub(1_000), 3));
        var one = given.asked(anna, order, Map.of(1, 1));
        var boris = shops.open("boris");

        assertThat(scope.shop(boris.id(), () -> returns.find(anna.id(), one.id())))
                .isEmpty();
        assertThat(scope.shop(boris.id(), () -> returns.byNumber(boris.id(), one.number())))
                .isEmpty();
    }

    /** Random pieces come back in random portions: the parts add up, and nothing is ever paid that was not paid before. */
    @Test
    void refundsOfAnyPortionsAddUpToWhatWasPaid() {
        var random = new Random(11);
        for (var round = 0; round < 8; round++) {
            var price = rub(700 + random.nextInt(3_000));
            var pieces = 2 + random.nextInt(5);
            var order = given.kept(anna, goods.sold(price, 200), pieces);
            var paid = given.order(anna, order).lines().get(0).total();
            var refunded = new ArrayList<Money>();
            var left = pieces;
            while (left > 0) {
                var portion = 1 + random.nextInt(left);
                var one = given.asked(anna, order, Map.of(1, portion));
                given.inspected(anna, one.id(), random.nextBoolean() ? Grade.FIT : Grade.DEFECT);
                var money = given.accepted(anna, one.id()).money();
                assertThat(money.withheld()).isLessThanOrEqualTo(money.goods());
                refunded.add(money.goods());
                left -= portion;
                if (random.nextInt(4) == 0) break;
            }
            var sum = Money.total(refunded);
            assertThat(sum).isLessThanOrEqualTo(paid);
            if (left == 0) assertThat(sum).isEqualTo(paid);
        }
    }

    private UUID dueOf(Money price) {
        var order = given.kept(anna, goods.sold(price, 3));
        var one = given.asked(anna, order, new HashMap<>(Map.of(1, 1)));
        given.inspected(anna, one.id(), Grade.FIT);
        given.accepted(anna, one.id());
        given.requisites(anna, one.id());
        return one.id();
    }

    private ReturnView sent(UUID one, Actor actor) {
        return scope.shop(anna.id(), () -> returns.refundSent(anna.id(), one, "п/п 1204", actor));
    }
}
