package dev.prilavok.care;

import static dev.prilavok.checkout.BasketFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.Actor;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.Orders;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrderNoticesTest {
    @Inject
    Orders orders;

    @Inject
    OrdersFixture buyer;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    TestClock clock;

    @Inject
    Scope scope;

    @Inject
    Session database;

    Shop anna;

    @BeforeEach
    void noonInMoscow() {
        anna = shops.open("anna");
        clock.standsAt(inDays(1, "09:00:00"));
    }

    @AfterEach
    void presentDay() {
        clock.reset();
    }

    @Test
    void eachStepIsToldOnceWithTheOrdersLink() {
        var placed = buyer.placed(anna, goods.sold(rub(1_000), 5));
        var told = messagesOf(placed, 1);
        assertThat(told)
                .singleElement()
                .asString()
                .contains(anna.name(), placed.number().shown(), "принят", "/o/" + placed.statusToken());

        scope.shop(anna.id(), () -> orders.confirm(anna.id(), placed.number(), Actor.franchisee("anna")));
        assertThat(messagesOf(placed, 2).get(1)).contains("подтверждён");

        scope.shop(anna.id(), () -> orders.cancel(anna.id(), placed.number(), Actor.buyer(), "передумала"));
        assertThat(messagesOf(placed, 3).get(2)).contains("отменён");
    }

    @Test
    void atNightOnlyTheConfirmationThatTheBuyerWaitsForLeaves() {
        clock.standsAt(inDays(1, "20:00:00"));
        var placed = buyer.placed(anna, goods.sold(rub(1_000), 5));
        scope.shop(anna.id(), () -> orders.confirm(anna.id(), placed.number(), Actor.franchisee("anna")));

        assertThat(messagesOf(placed, 1)).hasSize(1);
        assertThat(waiting(placed, 1)).isOne();

        clock.standsAt(inDays(2, "06:00:01"));
        assertThat(messagesOf(placed, 2)).hasSize(2);
    }

    @Test
    void theBuyersLanguageIsSpoken() {
        var shop = anna;
        var quote = buyer.quote(shop, goods.sold(rub(1_000), 5));
        var draft = buyer.draft(quote, buyer.phone());
        var english = new dev.prilavok.order.OrderDraft(
                draft.quote(), draft.buyer(), draft.source(), draft.consents(), Langs.EN, null);

        var placed = buyer.place(shop, english);

        assertThat(messagesOf(placed, 1)).singleElement().asString().contains("received");
    }

    private static Instant inDays(int days, String utc) {
        return LocalDate.now(ZoneOffset.UTC)
                .plusDays(days)
                .atTime(LocalTime.parse(utc))
                .toInstant(ZoneOffset.UTC);
    }

    private List<String> messagesOf(PlacedOrder order, int expected) {
        return await(expected, () -> sent(order));
    }

    private List<String> sent(PlacedOrder order) {
        return scope.shop(
                anna.id(),
                () -> database.createNativeQuery(
                                "select body from outbox_message where state = 'SENT' and channel = 'SMS' and body like :number order by id",
                                String.class)
                        .setParameter("number", "%" + order.number().shown() + "%")
                        .getResultList());
    }

    private int waiting(PlacedOrder order, int expected) {
        return await(
                        expected,
                        () -> scope.shop(
                                anna.id(),
                                () -> database.createNativeQuery(
                                                "select body from outbox_message where state = 'WAITING' and \"values\"->>'number' = :number",
                                                String.class)
                                        .setParameter("number", order.number().shown())
                                        .getResultList()))
                .size();
    }

    private static List<String> await(int expected, java.util.function.Supplier<List<String>> look) {
        var until = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < until && look.get().size() < expected) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
        return look.get();
    }
}
