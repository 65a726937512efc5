package dev.prilavok.catalog.pricing;

import static dev.prilavok.catalog.Feed.anOffer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficePricesApiTest {
    private static final String API = "/api/v1/office/prices";

    @Inject
    CatalogFixture goods;

    @Inject
    StaffFixture staff;

    private String sku = "";
    private String token = "";

    @BeforeEach
    void aDress() {
        var id = CatalogFixture.id();
        sku = id + "-46";
        goods.imported(Feed.of(anOffer(sku).of(id).size("46", "RU").with("name", "Платье " + id)));
        token = staff.token(staff.headOffice(Role.CATALOGUE_MANAGER));
    }

    @Test
    void aListIsBegunFilledDatedAndCalledOff() {
        var key = UUID.randomUUID().toString();
        var begin = Map.of("currency", "RUB", "note", "Весна");
        var list = post(key, API, begin)
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .extract()
                .jsonPath()
                .getString("id");
        post(key, API, begin).statusCode(200).body("id", equalTo(list));
        var one = API + "/" + list;
        asks().get(API).then().statusCode(200).body("items.id", hasItem(list));

        post(one + "/date", Map.of("from", tomorrow())).statusCode(422);
        post(one + "/rows", rows(150_000, 250_000, 240_000, 280_000))
                .statusCode(200)
                .body("written", equalTo(1));
        asks().get(one + "/rows")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].sku", equalTo(sku))
                .body("items[0].price.recommended", equalTo(250_000));
        post(one + "/date", Map.of("from", tomorrow())).statusCode(200).body("state", equalTo("FUTURE"));
        post(one + "/cancel", null).statusCode(200).body("state", equalTo("CANCELLED"));
        post(one + "/rows", rows(150_000, 250_000, 240_000, 280_000)).statusCode(422);
    }

    @Test
    void whatMakesNoSenseIsRefusedByItsSkuAndNothingIsWritten() {
        var list = post(UUID.randomUUID().toString(), API, Map.of("currency", "RUB"))
                .extract()
                .jsonPath()
                .getString("id");
        var one = API + "/" + list;

        post(one + "/rows", rows(150_000, 250_000, 260_000, 280_000))
                .statusCode(422)
                .contentType(containsString("problem+json"))
                .body("field", equalTo(sku));
        post(one + "/rows", Map.of("rows", List.of(Map.of("sku", "no-such-" + sku, "wholesale", 1, "recommended", 2))))
                .statusCode(422);
        post(one + "/rows", Map.of("rows", List.of())).statusCode(400);
        post(one + "/rows", Map.of("rows", List.of(Map.of("sku", sku), Map.of("sku", sku))))
                .statusCode(400);
        asks().get(one).then().body("prices", equalTo(0));
        post(UUID.randomUUID().toString(), API, Map.of("currency", "KOPECK")).statusCode(400);
        asks().get(API + "/" + UUID.randomUUID()).then().statusCode(404);
        given().auth()
                .oauth2(staff.token(staff.headOffice(Role.WAREHOUSE)))
                .get(API)
                .then()
                .statusCode(403);
    }

    @Test
    void wordsOfOneMeaningAreAddedOnceAndRemoved() {
        var letters = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
        var words = List.of("сарафанище" + letters, "платьище" + letters);
        var key = UUID.randomUUID().toString();
        var rings = "/api/v1/office/synonyms";
        var ring = post(key, rings, Map.of("words", words))
                .statusCode(200)
                .body("words", equalTo(words))
                .extract()
                .jsonPath()
                .getString("id");
        post(key, rings, Map.of("words", words)).statusCode(200).body("id", equalTo(ring));
        asks().get(rings).then().statusCode(200).body("items.id", hasItem(ring));

        post(UUID.randomUUID().toString(), rings, Map.of("words", List.of("одно")))
                .statusCode(422);
        asks().delete(rings + "/" + ring).then().statusCode(204);
        asks().delete(rings + "/" + ring).then().statusCode(404);
        assertThat(asks().get(rings).jsonPath().getList("items.id", String.class))
                .doesNotContain(ring);
    }

    private Map<String, Object> rows(long wholesale, long recommended, long floor, long ceiling) {
        return Map.of(
                "rows",
                List.of(Map.of(
                        "sku",
                        sku,
                        "wholesale",
                        wholesale,
                        "recommended",
                        recommended,
                        "floor",
                        floor,
                        "ceiling",
                        ceiling)));
    }

    private static String tomorrow() {
        return Instant.now()
                .plus(3, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private ValidatableResponse post(String url, @Nullable Object body) {
        return post(UUID.randomUUID().toString(), url, body);
    }

    private ValidatableResponse post(String key, String url, @Nullable Object body) {
        var request = asks().header("Idempotency-Key", key).contentType("application/json");
        return (body == null ? request : request.body(body)).post(url).then();
    }

    private RequestSpecification asks() {
        return given().auth().oauth2(token).accept("application/json");
    }
}
