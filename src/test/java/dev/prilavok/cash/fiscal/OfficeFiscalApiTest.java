package dev.prilavok.cash.fiscal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.identity.StaffMember;
import dev.prilavok.kernel.Ids;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.payment.fiscal.FiscalDocument;
import dev.prilavok.payment.fiscal.RegistrarFixture;
import dev.prilavok.royalty.BooksFixture;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Programs find receipts that wait, and do about each what a person does on its page. */
@QuarkusTest
class OfficeFiscalApiTest {
    private static final String API = "/api/v1/office/fiscal-receipts";

    @Inject
    RegistrarFixture registrar;

    @Inject
    BooksFixture books;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Clock clock;

    private Shop anna;
    private StaffMember accountant;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
        accountant = staff.headOffice(Role.ACCOUNTANT);
    }

    @Test
    void aReceiptThatATillPrintsIsFoundReadAndWrittenDownOnce() throws Exception {
        var receipt = byTill();
        get(API + "?state=OPEN&number=" + receipt.orderNumber())
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(receipt.id().toString()))
                .body("items[0].shop", equalTo("anna"))
                .body("items[0].trouble", equalTo("BY_TILL"))
                .body("items[0].lines", nullValue());
        get(API + "?state=REGISTERED&number=" + receipt.orderNumber()).body("items", hasSize(0));
        get(API + "?shop=boris&number=" + receipt.orderNumber()).body("items", hasSize(0));
        var card = API + "/anna/" + receipt.id();
        get(card)
                .statusCode(200)
                .body("type", equalTo("CORRECTION"))
                .body("lines", hasSize(receipt.lines().size()))
                .body("settled.cash", equalTo(receipt.total().getAmountMinorInt()));

        post(Ids.next().toString(), card + "/printed", Map.of("number", "not a number"))
                .statusCode(422)
                .body("code", equalTo("no-number"));
        var key = Ids.next().toString();
        for (var i = 0; i < 2; i++)
            post(key, card + "/printed", Map.of("number", "12345"))
                    .statusCode(200)
                    .body("state", equalTo("REGISTERED"))
                    .body("fiscalNumber", equalTo("12345"))
                    .body("byHand", equalTo(accountant.login()));
        post(Ids.next().toString(), card + "/printed", Map.of("number", "12346"))
                .statusCode(409);
        post(Ids.next().toString(), card + "/retry", Map.of())
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("receipt-moved"));
    }

    @Test
    void aReceiptThatFailedIsTriedAgain() throws Exception {
        var sent = books.sent(anna);
        books.keeps(anna, sent, 1);
        var receipt = registrar.left(anna, sent.order().id()).get(0);

        post(Ids.next().toString(), API + "/anna/" + receipt.id() + "/retry", Map.of())
                .statusCode(200)
                .body("id", equalTo(receipt.id().toString()));

        assertThat(registrar.registered(anna, sent.order().id()))
                .allMatch(one -> !one.state().isOpen());
    }

    @Test
    void pagesFollowEachOtherAndNonsenseIsRefused() throws Exception {
        byTill();
        byTill();
        var first = get(API + "?shop=anna&limit=1").statusCode(200).body("items.shop", everyItem(equalTo("anna")));
        var id = first.extract().<String>path("items[0].id");
        var next = first.extract().<String>path("next");
        var second = get(API + "?shop=anna&limit=1&cursor=" + next).statusCode(200);
        assertThat(second.extract().<String>path("items[0].id")).isLessThan(id);

        get(API + "?state=GONE").statusCode(400).contentType("application/problem+json");
        get(API + "?number=%00").statusCode(400);
        get(API + "?cursor=nonsense").statusCode(400);
        get(API + "?shop=nobody").statusCode(404);
        get(API + "/anna/" + Ids.next()).statusCode(404);
        given().auth()
                .oauth2(staff.token(staff.headOffice(Role.SUPPORT)))
                .get(API)
                .then()
                .statusCode(403);
    }

    /** Money that we learned of three days late: a correction, which only a till prints. */
    private FiscalDocument byTill() throws InterruptedException {
        var sent = books.sent(anna);
        var before = clock.instant().truncatedTo(ChronoUnit.MICROS).minus(Duration.ofDays(3));
        books.keeps(anna, sent, null, before, 1);
        return registrar.left(anna, sent.order().id()).get(0);
    }

    private ValidatableResponse get(String path) {
        return given().auth()
                .oauth2(staff.token(accountant))
                .urlEncodingEnabled(false)
                .get(path)
                .then();
    }

    private ValidatableResponse post(String key, String path, Map<String, ?> body) {
        return given().auth()
                .oauth2(staff.token(accountant))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(path)
                .then();
    }
}
