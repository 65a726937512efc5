package dev.prilavok.cash.prepaid;

import static dev.prilavok.ledger.AccountKind.BUYER_PREPAY;
import static dev.prilavok.ledger.AccountKind.PSP;
import static dev.prilavok.order.ShopsFixture.eur;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.prilavok.delivery.Delivery;
import dev.prilavok.delivery.Shipment;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.Actor;
import dev.prilavok.order.DeliveryChoice;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.Orders;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.QuoteItem;
import dev.prilavok.order.QuoteRequest;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.payment.Payment;
import dev.prilavok.payment.PaymentState;
import dev.prilavok.payment.PaymentsFixture;
import dev.prilavok.payment.stripe.StripeSigns;
import dev.prilavok.royalty.BooksFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shop that sells for euros is paid through Stripe, whose events are signed. */
@QuarkusTest
class EuropeanPaymentTest {
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
    StripeSigns stripe;

    @Inject
    Delivery delivery;

    @Inject
    Orders commands;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    private Shop baltic;

    @BeforeEach
    void openTheShop() {
        baltic = shops.european();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    private PlacedOrder placed() {
        var riga = delivery.suggest("Рига", Langs.RU, "EUR", 1).get(0).id();
        var sku = goods.sold(eur(40), 5);
        var way = scope.shop(baltic.id(), () -> delivery.quotes(new Shipment(riga, 300, eur(40), eur(40), 1, true)))
                .get(0);
        var request = new QuoteRequest(
                List.of(new QuoteItem(sku, 1, null, null)),
                new DeliveryChoice(riga, way.way(), way.pointCode()),
                null,
                null);
        return orders.place(baltic, orders.draft(orders.quote(baltic, request), orders.phone()));
    }

    @Test
    void paidThroughStripeAndBackByStripe() {
        var order = placed();
        var due = buyer.view(baltic, order).due();

        var payment = buyer.paid(baltic, order);

        assertThat(payment.provider()).isEqualTo("stripe");
        assertThat(books.books(order)).containsOnly(entry(PSP, due), entry(BUYER_PREPAY, due.negated()));

        scope.shop(
                baltic.id(),
                () -> commands.cancel(baltic.id(), order.number(), Actor.headOffice("director"), "out of stock"));
        assertThat(payments.paidBack(baltic, order.id()))
                .singleElement()
                .matches(refund -> refund.amount().equals(due));
        assertThat(books.books(order)).isEmpty();
    }

    @Test
    void onlySignedEventsAreHeard() {
        var order = placed();
        var payment = buyer.opened(baltic, order, buyer.view(baltic, order).due());
        payments.paysQuietly(payment);
        var body = event(payment);

        given().body(body).post("/hooks/stripe").then().statusCode(404);
        given().header("Stripe-Signature", stripe.signed(body + " "))
                .body(body)
                .post("/hooks/stripe")
                .then()
                .statusCode(404);
        given().header("Stripe-Signature", stripe.signed(body, clock.instant().getEpochSecond() - 3_600))
                .body(body)
                .post("/hooks/stripe")
                .then()
                .statusCode(404);

        for (var time = 0; time < 3; time++)
            given().header("Stripe-Signature", stripe.signed(body))
                    .contentType("application/json")
                    .body(body)
                    .post("/hooks/stripe")
                    .then()
                    .statusCode(200);
        PaymentsFixture.await(() -> payments.now(payment).state() == PaymentState.CAPTURED);
        PaymentsFixture.await(() -> payments.looked(payment) == 1);
    }

    private static String event(Payment payment) {
        return """
                {"id":"evt_%s","object":"event","type":"checkout.session.completed",
                "data":{"object":{"id":"%s","object":"checkout.session"}}}""".formatted(UUID.randomUUID().toString().replace("-", ""), payment.externalId());
    }
}
