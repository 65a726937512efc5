package dev.prilavok.catalog.master;

import static dev.prilavok.catalog.Feed.anOffer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What programs of head office change of goods: the rules of the pages, told in JSON. */
@QuarkusTest
class OfficeProductsApiTest {
    private static final String GOODS = "/api/v1/office/products";

    @Inject
    CatalogFixture goods;

    @Inject
    StaffFixture staff;

    private String id = "";
    private String one = "";
    private String token = "";

    @BeforeEach
    void aDress() {
        id = CatalogFixture.id();
        goods.imported(Feed.of(anOffer(id + "-46").of(id).size("46", "RU").with("name", "Платье " + id)));
        one = GOODS + "/"
                + goods.network("select id::text p from product where external_id = ?", row -> row.getString("p"), id)
                        .get(0);
        token = staff.token(staff.headOffice(Role.CATALOGUE_MANAGER));
    }

    @Test
    void aChangeMakesAVersionOnceForItsKey() {
        var before = read();
        assertThat(before.getString("facts.'name.ru'")).isEqualTo("Платье " + id);
        program().get(GOODS + "?q=" + id + "-46").then().body("items.id", hasItem(before.getString("id")));

        var key = UUID.randomUUID().toString();
        var wish = wish(before.getInt("version"), "name.ru", "Сарафан " + id, measure(), "931");
        var changed = put(key, wish);
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        assertThat(put(key, wish).asString()).isEqualTo(changed.asString());

        var after = read();
        assertThat(after.getInt("version")).isEqualTo(before.getInt("version") + 1);
        assertThat(after.getMap("facts"))
                .containsEntry("name.ru", "Сарафан " + id)
                .containsEntry(measure(), "931");
        program()
                .get(one + "/versions?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].reason", equalTo("Обмерили"))
                .body("items[0].changes.'name.ru'.is", equalTo("Сарафан " + id));

        keyed().post(one + "/versions/" + before.getInt("version") + "/restore")
                .then()
                .statusCode(200);
        assertThat(read().getString("facts.'name.ru'")).isEqualTo("Платье " + id);
    }

    @Test
    void nobodysChangeIsWrittenOver() {
        var seen = read().getInt("version");
        put(wish(seen, "name.ru", "Сарафан " + id)).then().statusCode(200);

        put(wish(seen, "brand", "Osokor " + id)).then().statusCode(200);
        put(wish(seen, "name.ru", "Туника " + id))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("changed-meanwhile"));
        assertThat(read().getMap("facts"))
                .containsEntry("name.ru", "Сарафан " + id)
                .containsEntry("brand", "Osokor " + id);
    }

    @Test
    void whatCannotBeKeptIsNamed() {
        var seen = read().getInt("version");

        put(wish(seen, measure(), "широко", "season", "SOON"))
                .then()
                .statusCode(422)
                .body("details.fields.season", containsString("Выберите"))
                .body("details.fields", hasKey(measure()));
        put(wish(seen, "price", "1")).then().statusCode(400);
        put(wish(seen, "variant nobodys-sku size", "48")).then().statusCode(400);
        put(wish(seen, "state", "WITHDRAWN")).then().statusCode(400);
        put(wish(seen + 1, "name.ru", "x")).then().statusCode(400);
        program().get(GOODS + "/" + UUID.randomUUID()).then().statusCode(404);
        assertThat(read().getInt("version")).isEqualTo(seen);
    }

    @Test
    void aChangeIsPlannedForItsMoment() {
        var plan = new HashMap<String, Object>(wish(read().getInt("version"), "season", "WINTER"));
        plan.put("due", "2020-01-01T00:00:00Z");
        keyed().body(plan).post(one + "/plans").then().statusCode(400);
        plan.put("due", "2099-01-01T00:00:00Z");
        var planned = keyed().body(plan).post(one + "/plans");
        assertThat(planned.statusCode()).as(planned.asString()).isEqualTo(200);

        assertThat(goods.network(
                        "select state s from planned_change where id = ?::uuid",
                        row -> row.getString("s"),
                        planned.jsonPath().getString("id")))
                .containsExactly("PLANNED");
        assertThat(read().getString("facts.season")).isNotEqualTo("WINTER");
    }

    @Test
    void manyAreTakenOffSaleAndShownAgain() {
        var product = one.substring(GOODS.length() + 1);
        var chosen = Map.of("products", List.of(product), "reason", "Проверка");

        keyed().body(chosen)
                .post(GOODS + "/bulk/withdraw")
                .then()
                .statusCode(200)
                .body("changed", hasItem(product));
        assertThat(read().getString("facts.state")).isEqualTo("WITHDRAWN");
        keyed().body(chosen)
                .post(GOODS + "/bulk/publish")
                .then()
                .statusCode(200)
                .body("changed", hasItem(product));
        assertThat(read().getString("facts.state")).isEqualTo("PUBLISHED");
        keyed().body(Map.of("products", List.of("x")))
                .post(GOODS + "/bulk/publish")
                .then()
                .statusCode(400);
    }

    @Test
    void onlyThoseWhoKeepTheCatalogueMayAsk() {
        given().accept("application/json").get(GOODS).then().statusCode(401);
        given().accept("application/json")
                .header("Authorization", "Bearer " + staff.token(staff.headOffice(Role.SUPPORT)))
                .get(GOODS)
                .then()
                .statusCode(403);
        program()
                .contentType("application/json")
                .body(wish(1, "name.ru", "x"))
                .put(one + "/facts")
                .then()
                .statusCode(400);
    }

    private String measure() {
        return "variant " + id + "-46 measure.BUST";
    }

    private static Map<String, Object> wish(int version, String... facts) {
        var all = new HashMap<String, String>();
        for (var i = 0; i < facts.length; i += 2) all.put(facts[i], facts[i + 1]);
        return Map.of("version", version, "facts", all, "reason", "Обмерили");
    }

    private JsonPath read() {
        return program().get(one).jsonPath();
    }

    private Response put(Map<String, Object> wish) {
        return put(UUID.randomUUID().toString(), wish);
    }

    private Response put(String key, Map<String, Object> wish) {
        return program()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(wish)
                .put(one + "/facts");
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
