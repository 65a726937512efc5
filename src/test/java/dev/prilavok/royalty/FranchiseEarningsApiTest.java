package dev.prilavok.royalty;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FranchiseEarningsApiTest {
    private static final String API = "/api/v1/franchise/earnings";

    @Inject
    BooksFixture books;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

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
    void aKeptThingIsExplainedToTheLastAmount() {
        var waited = read("anna", API).extract().jsonPath().getLong("waiting");
        var sent = books.sent(anna);
        books.keeps(anna, sent, 1);
        var number = sent.order().number().value();

        read("anna", API).body("currency", equalTo("RUB")).body("waiting", not(equalTo(waited)));
        read("anna", API + "/orders?limit=200").body("items.number", hasItem(number));
        var card = read("anna", API + "/orders/" + number)
                .body("owed", equalTo(60_000))
                .body("sums.WHOLESALE", equalTo(-150_000))
                .extract()
                .jsonPath();
        assertThat(card.getList("entries.amount", Long.class).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(60_000);
        assertThat(card.getString("terms")).contains("8");
        ask("boris", API + "/orders/" + number).statusCode(404);
    }

    private ValidatableResponse read(String shop, String url) {
        return ask(shop, url).statusCode(200);
    }

    private ValidatableResponse ask(String shop, String url) {
        return given().auth()
                .oauth2(staff.token(staff.ofShop(shop, Role.FRANCHISEE)))
                .accept("application/json")
                .queryParam("shop", shop)
                .get(url)
                .then();
    }
}
