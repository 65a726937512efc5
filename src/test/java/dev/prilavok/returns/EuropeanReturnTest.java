package dev.prilavok.returns;

import static dev.prilavok.order.ShopsFixture.eur;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.prilavok.customer.ConsentGiven;
import dev.prilavok.customer.ConsentPurpose;
import dev.prilavok.customer.Phone;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.fulfilment.Grade;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.messaging.Told;
import dev.prilavok.messaging.ToldBuyers;
import dev.prilavok.order.Actor;
import dev.prilavok.order.Buyer;
import dev.prilavok.order.DeliveryChoice;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrderDraft;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.QuoteItem;
import dev.prilavok.order.QuoteRequest;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.order.Source;
import dev.prilavok.royalty.BooksFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The withdrawal that the law of the European Union wants: "withdraw here", then "confirm", then an acknowledgement that stays. */
@QuarkusTest
class EuropeanReturnTest {
    private static final AtomicInteger BUYERS = new AtomicInteger();

    @Inject
    ReturnsFixture made;

    @Inject
    OrdersFixture orders;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Returns returns;

    @Inject
    Delivery delivery;

    @Inject
    ToldBuyers buyers;

    @Inject
    BooksFixture books;

    @Inject
    TestClock clock;

    @Inject
    Scope scope;

    private Shop baltic;

    @BeforeEach
    void aShopInRiga() {
        baltic = shops.european();
    }

    @AfterEach
    void presentDay() {
        clock.reset();
    }

    @Test
    void twoStepsAndAnAcknowledgementByMailWithDayAndHour() {
        var order = kept();
        var home = "/s/baltic/o/" + order.statusToken();
        page(home).then().statusCode(200).body(containsString("Withdraw from the contract here"));
        var fields = Map.of("take-1", "1", "why-1", "CHANGED_MIND", "way", "POST");

        var first = post(home + "/return", fields);

        first.then()
                .statusCode(200)
                .body(containsString("Statement: I withdraw"))
                .body(containsString("Confirm"));
        assertThat(of(order)).as("nothing is withdrawn by reading").isEmpty();

        var confirmed = new HashMap<>(fields);
        confirmed.put("step", "confirm");
        assertThat(post(home + "/return", confirmed).statusCode()).isEqualTo(303);

        var one = of(order).get(0);
        assertThat(one.statement())
                .startsWith("Statement: I withdraw")
                .contains(order.number().shown());
        var mail = mail(order);
        var hour = java.time.format.DateTimeFormatter.ofPattern("MMMM d, yyyy, HH:mm", java.util.Locale.ENGLISH)
                .format(one.requestedAt().atZone(one.zone()));
        assertThat(String.join("\n", mail.paragraphs()))
                .contains("We have received your withdrawal on", one.number(), "Statement: I withdraw", hour);
    }

    @Test
    void withoutTheConfirmationNobodyWithdraws() {
        var order = kept();
        var wanted = new NewReturn(
                order.id(),
                ReturnKind.RETURN,
                List.of(NewReturn.Wanted.of(1, 1, RefusalReason.CHANGED_MIND)),
                ReturnWay.POST,
                null,
                null);

        assertThatThrownBy(() -> scope.shop(baltic.id(), () -> returns.request(baltic.id(), wanted, Actor.buyer())))
                .isInstanceOf(ReturnRefused.class);
    }

    @Test
    void aProgramConfirmsToo() {
        var order = kept();
        var url = "/s/baltic/api/v1/shop/orders/" + order.statusToken() + "/returns";
        var line = Map.of("no", 1, "quantity", 1, "reason", "CHANGED_MIND", "sealed", false);
        var body = new HashMap<String, Object>(
                Map.of("kind", "RETURN", "way", "POST", "lines", List.of(line), "confirm", false));
        given().get(url).then().statusCode(200).body("offer.twoSteps", equalTo(true));

        write().body(body).post(url).then().statusCode(202).body("statement", containsString("I withdraw"));
        assertThat(of(order)).isEmpty();
        body.put("confirm", true);
        var key = Ids.next().toString();
        for (var i = 0; i < 2; i++)
            given().contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(url)
                    .then()
                    .statusCode(201)
                    .body("statement", notNullValue())
                    .body("state", equalTo("AWAITING_SHIPMENT"));

        assertThat(of(order)).hasSize(1);
    }

    @Test
    void aSecondReturnOfTheRestBringsTheCarriageBackWithItsTax() {
        var order = kept(eur(20), 2);
        var carriage = made.order(baltic, order).delivery().due(eur(40));
        assertThat(carriage).isGreaterThan(eur(0));
        assertThat(books.books(order)).containsEntry(AccountKind.DELIVERY_INCOME, carriage.negated());

        var first = withdrawn(order);
        assertThat(first.money().refund()).as("a part leaves the carriage").isEqualTo(eur(20));
        assertThat(books.books(order)).containsKeys(AccountKind.DELIVERY_INCOME, AccountKind.VAT);

        var second = withdrawn(order);
        assertThat(second.money().refund()).isEqualTo(eur(20).plus(carriage));
        assertThat(books.books(order))
                .containsEntry(AccountKind.BUYER_REFUND, eur(40).plus(carriage).negated())
                .doesNotContainKeys(
                        AccountKind.DELIVERY_INCOME, AccountKind.VAT, AccountKind.VAT_CHARGED, AccountKind.WHOLESALE);
    }

    /** One piece is withdrawn from, looked at and accepted. */
    private ReturnView withdrawn(PlacedOrder order) {
        var wanted = Map.of("no", 1, "quantity", 1, "reason", "CHANGED_MIND", "sealed", false);
        var number = write().body(Map.of("kind", "RETURN", "way", "POST", "lines", List.of(wanted), "confirm", true))
                .post("/s/baltic/api/v1/shop/orders/" + order.statusToken() + "/returns")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("number");
        var one = made.byNumber(baltic, number);
        made.inspected(baltic, one.id(), Grade.FIT);
        return made.accepted(baltic, one.id());
    }

    private PlacedOrder kept() {
        return kept(eur(40), 1);
    }

    private PlacedOrder kept(Money price, int pieces) {
        var sku = goods.sold(price, 5);
        var sum = price.multipliedBy(pieces);
        var riga = delivery.suggest("Рига", Langs.RU, "EUR", 1).get(0).id();
        var way = scope.shop(
                        baltic.id(),
                        () -> delivery.quotes(new dev.prilavok.delivery.Shipment(riga, 300, sum, sum, pieces, true)))
                .get(0);
        var quote = orders.quote(
                baltic,
                new QuoteRequest(
                        List.of(new QuoteItem(sku, pieces, null, null)),
                        new DeliveryChoice(riga, way.way(), way.pointCode()),
                        null,
                        null));
        var phone = new Phone("+3712%07d".formatted(1_000_000 + BUYERS.incrementAndGet()));
        var draft = new OrderDraft(
                quote.id(),
                new Buyer("Liga Ozola", phone, "liga@example.org", "Liepu iela 12", null),
                new Source("chat", null, null, null),
                List.of(ConsentGiven.offer(null), ConsentGiven.to(ConsentPurpose.ORDER_PROCESSING, null)),
                Langs.EN,
                null);
        return made.kept(baltic, orders.place(baltic, draft));
    }

    private List<ReturnView> of(PlacedOrder order) {
        return scope.shop(baltic.id(), () -> returns.ofOrder(baltic.id(), order.id()));
    }

    private Told mail(PlacedOrder order) {
        var until = System.nanoTime() + 20_000_000_000L;
        while (acknowledged(order).isEmpty() && System.nanoTime() < until) LockSupport.parkNanos(50_000_000L);
        return acknowledged(order).get(0);
    }

    private List<Told> acknowledged(PlacedOrder order) {
        return scope.shop(baltic.id(), () -> buyers.about(baltic.id(), order.id(), Langs.EN)).stream()
                .filter(told -> told.subject() != null)
                .filter(told -> String.join("\n", told.paragraphs()).contains("your withdrawal"))
                .toList();
    }

    private static Response page(String path) {
        return given().accept("text/html").get(path);
    }

    private Response post(String path, Map<String, String> fields) {
        var csrf = staff.csrf();
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .cookie("csrf", csrf)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", csrf)
                .formParams(fields)
                .post(path);
    }

    private static io.restassured.specification.RequestSpecification write() {
        return given().contentType("application/json")
                .header("Idempotency-Key", Ids.next().toString());
    }
}
