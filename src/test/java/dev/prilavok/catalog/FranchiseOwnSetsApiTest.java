package dev.prilavok.catalog;

import static dev.prilavok.catalog.Feed.anOffer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FranchiseOwnSetsApiTest {
    private static final String API = "/api/v1/franchise/own-sets";

    @Inject
    CatalogFixture goods;

    @Inject
    StaffFixture staff;

    @Test
    void aSetIsBegunWrittenWholeTakenAwayAndPutBack() {
        var first = product();
        var second = product();
        var key = UUID.randomUUID().toString();
        var title = Map.of("title", "К выпускному " + first.substring(30));
        var set = post(key, API, title)
                .statusCode(200)
                .body("shown", equalTo(false))
                .extract()
                .jsonPath()
                .getString("id");
        post(key, API, title).statusCode(200).body("id", equalTo(set));
        var one = API + "/" + set;

        var wish =
                Map.of("title", "Танцы", "told", "В них танцуют.", "shown", true, "products", List.of(second, first));
        put(one, wish).statusCode(200).body("title", equalTo("Танцы")).body("products", contains(second, first));
        put(one, Map.of("title", "Танцы", "products", List.of(first)))
                .statusCode(200)
                .body("shown", equalTo(false))
                .body("products", contains(first));
        asks("anna").get(API).then().statusCode(200).body("items.id", hasItem(set));

        post(UUID.randomUUID().toString(), one + "/away", Map.of())
                .statusCode(200)
                .body("gone", equalTo(true));
        post(UUID.randomUUID().toString(), one + "/back", Map.of())
                .statusCode(200)
                .body("gone", equalTo(false));
        post(UUID.randomUUID().toString(), one + "/away", Map.of()).statusCode(200);
        asks("boris").get(one).then().statusCode(404);
    }

    @Test
    void whatIsWrongIsRefusedAndNothingOfItIsWritten() {
        var first = product();
        var set = post(UUID.randomUUID().toString(), API, Map.of("title", "Пусто"))
                .extract()
                .jsonPath()
                .getString("id");
        var one = API + "/" + set;

        post(UUID.randomUUID().toString(), API, Map.of("title", " "))
                .statusCode(400)
                .body("field", equalTo("title"));
        put(one, Map.of("title", "Дважды", "products", List.of(first, first)))
                .statusCode(400)
                .body("field", equalTo("products"));
        put(
                        one,
                        Map.of(
                                "title",
                                "Чужое",
                                "products",
                                List.of(first, UUID.randomUUID().toString())))
                .statusCode(404);
        asks("anna").get(one).then().body("title", equalTo("Пусто")).body("products.size()", equalTo(0));
        post(UUID.randomUUID().toString(), one + "/away", Map.of()).statusCode(200);
    }

    private String product() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(anOffer(id + "-46").of(id).size("46", "RU").with("name", "Платье " + id)));
        return goods.network("select id::text p from product where external_id = ?", row -> row.getString("p"), id)
                .get(0);
    }

    private ValidatableResponse post(String key, String url, Object body) {
        return asks("anna").header("Idempotency-Key", key).body(body).post(url).then();
    }

    private ValidatableResponse put(String url, Object body) {
        return asks("anna")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .put(url)
                .then();
    }

    private RequestSpecification asks(String shop) {
        return given().auth()
                .oauth2(staff.token(staff.ofShop(shop, Role.FRANCHISEE)))
                .queryParam("shop", shop)
                .contentType("application/json");
    }
}
