package dev.prilavok.catalog.master;

import static dev.prilavok.catalog.Feed.anOffer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.catalog.OwnSets;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Programs of head office find the same garment twice and decide about it, by the rules of the page. */
@QuarkusTest
class OfficeTwinsApiTest {
    private static final String TWINS = "/api/v1/office/twins";

    @Inject
    CatalogFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    OwnSets sets;

    @Inject
    Scope scope;

    private String id = "";
    private String token = "";

    @BeforeEach
    void twoDresses() {
        id = CatalogFixture.id();
        goods.imported(Feed.of(
                anOffer(id + "a").with("name", "Платье " + id).with("barcode", "bar" + id),
                anOffer(id + "b").with("name", "Другое имя " + id).with("barcode", "bar" + id)));
        token = staff.token(staff.headOffice(Role.CATALOGUE_MANAGER));
    }

    @Test
    void aPairIsListedWithWhatMakesItOneUntilItIsSaidToBeTwo() {
        var found = pair().orElseThrow();
        assertThat(found)
                .containsEntry("sign", "BARCODE")
                .containsEntry("barcode", "bar" + id)
                .containsKeys("one", "other");

        var key = UUID.randomUUID().toString();
        var answer = post(key, "differ", product("b"), product("a"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(post(key, "differ", product("b"), product("a")).asString()).isEqualTo(answer.asString());

        assertThat(pair()).isEmpty();
        assertThat(goods.network(
                        "select why from audit_log where what = 'products-differ' and subject = ?",
                        row -> row.getString("why"),
                        product("b").toString()))
                .containsExactly(product("a") + ": Один и тот же товар");
    }

    @Test
    void twoBecomeOneOnceForTheKeyAndTheOldAddressLeadsThere() {
        var gone = product("b");
        var slug = program().get("/api/v1/office/products/" + gone).jsonPath().getString("slug");
        shops.open("anna");
        var key = UUID.randomUUID().toString();

        var kept = post(key, "merge", product("a"), gone);
        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(200);
        assertThat(post(key, "merge", product("a"), gone).asString()).isEqualTo(kept.asString());

        kept.then()
                .body("id", equalTo(product("a").toString()))
                .body("facts", hasKey("variant " + id + "a size"))
                .body("facts", hasKey("variant " + id + "b size"));
        assertThat(pair()).isEmpty();
        given().redirects()
                .follow(false)
                .get("/s/anna/p/" + slug)
                .then()
                .statusCode(301)
                .header(
                        "Location",
                        containsString("/s/anna/p/" + kept.jsonPath().getString("slug")));
        program()
                .get("/api/v1/office/products/" + product("a") + "/versions?limit=1")
                .then()
                .body("items[0].origin", equalTo("MERGED"))
                .body("items[0].reason", equalTo("Другое имя " + id + " → Платье " + id + ": Один и тот же товар"));
        post(key, "merge", gone, product("a"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void whatIsAPartOfAnotherIsDecidedAlready() {
        var kept = product("a");
        var gone = product("b");
        post("merge", kept, gone).then().statusCode(200);

        for (var deed : List.of("merge", "differ"))
            for (var two : List.of(List.of(kept, gone), List.of(gone, kept)))
                refused(post(deed, two.get(0), two.get(1)), 409, "already-merged")
                        .body("details.product", equalTo(gone.toString()))
                        .body("details.mergedInto", equalTo(kept.toString()));
    }

    @Test
    void whatNamesNoTwoProductsIsRefused() {
        var one = product("a");
        for (var deed : List.of("merge", "differ")) {
            refused(post(deed, one, one), 400, "bad-request").body("field", equalTo("twin"));
            refused(post(deed, one, UUID.randomUUID()), 404, "not-found");
            refused(post(deed, UUID.randomUUID(), one), 404, "not-found");
            refused(keyed().body(Map.of("product", one)).post(TWINS + "/" + deed), 400, "bad-request");
            refused(keyed().body(Map.of("product", one, "twin", "x")).post(TWINS + "/" + deed), 404, "not-found");
            refused(
                            program()
                                    .contentType("application/json")
                                    .body(Map.of("product", one, "twin", product("b")))
                                    .post(TWINS + "/" + deed),
                            400,
                            "bad-request")
                    .body("field", equalTo("Idempotency-Key"));
        }
        refused(program().get(TWINS + "?cursor=forged"), 400, "bad-request");
        assertThat(pair()).isPresent();
    }

    @Test
    void onlyThoseWhoKeepTheCatalogueMayAsk() {
        given().accept("application/json").get(TWINS).then().statusCode(401);
        var warehouse = staff.token(staff.headOffice(Role.WAREHOUSE));
        var anna = staff.token(staff.ofShop("anna", Role.FRANCHISEE));
        for (var other : List.of(warehouse, anna)) {
            var stranger = given().accept("application/json").header("Authorization", "Bearer " + other);
            refused(stranger.get(TWINS), 403, "forbidden");
            refused(
                    given().accept("application/json")
                            .header("Authorization", "Bearer " + other)
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .contentType("application/json")
                            .body(Map.of("product", product("a"), "twin", product("b")))
                            .post(TWINS + "/merge"),
                    403,
                    "forbidden");
        }
        assertThat(pair()).isPresent();
    }

    @Test
    void anOwnSetShowsWhatIsKeptWhereTheOtherStood() {
        var anna = shops.open("anna").id();
        var other = CatalogFixture.id();
        goods.imported(Feed.of(anOffer(other).with("name", "Юбка " + other)));
        var skirt = id(other);
        var gone = product("b");
        var set = scope.shop(anna, () -> {
            var begun = sets.begin(anna, "Подборка " + id, "anna");
            sets.fill(anna, begun, List.of(gone, skirt));
            return begun;
        });
        try {
            post("merge", product("a"), gone).then().statusCode(200);

            assertThat(scope.shop(anna, () -> sets.of(anna, set)).items()).containsExactly(product("a"), skirt);
        } finally {
            scope.shop(anna, () -> sets.gone(anna, set, true));
        }
    }

    // Goods of other tests make pairs, too.
    private Optional<Map<String, Object>> pair() {
        String cursor = null;
        do {
            var page = program()
                    .get(TWINS + "?limit=200" + (cursor == null ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .body("items.size()", lessThanOrEqualTo(200))
                    .extract()
                    .jsonPath();
            for (var pair : page.<Map<String, Object>>getList("items"))
                if (("bar" + id).equals(pair.get("barcode"))) return Optional.of(pair);
            cursor = page.getString("next");
        } while (cursor != null);
        return Optional.empty();
    }

    private UUID product(String which) {
        return id(id + which);
    }

    private UUID id(String offer) {
        return goods.network(
                        "select id from product where external_id = ?",
                        row -> row.getObject(1, UUID.class),
                        "offer " + offer)
                .get(0);
    }

    private static ValidatableResponse refused(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private Response post(String deed, UUID product, UUID twin) {
        return post(UUID.randomUUID().toString(), deed, product, twin);
    }

    private Response post(String key, String deed, UUID product, UUID twin) {
        return program()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("product", product, "twin", twin, "reason", "Один и тот же товар"))
                .post(TWINS + "/" + deed);
    }

    private RequestSpecification keyed() {
        return program()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private RequestSpecification program() {
        return given().accept("application/json").header("Authorization", "Bearer " + token);
    }
}
