package dev.prilavok.catalog.master;

import static dev.prilavok.catalog.Feed.anOffer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The keeper of the goods at the desk. */
@QuarkusTest
class OfficeProductPagesTest {
    @Inject
    CatalogFixture goods;

    @Inject
    StaffFixture staff;

    @Inject
    MasterRows rows;

    @Inject
    Scope scope;

    private String id = "";
    private UUID product = UUID.randomUUID();
    private Map<String, String> cookies = Map.of();

    @BeforeEach
    void aDress() {
        id = CatalogFixture.id();
        goods.imported(Feed.of(
                anOffer(id + "-44").of(id).size("44", "RU").with("name", "Платье " + id),
                anOffer(id + "-46")
                        .of(id)
                        .size("46", "RU")
                        .with("name", "Платье " + id)
                        .with("barcode", "46" + id)));
        product = goods.network("select id from product where external_id = ?", row -> row.getObject(1, UUID.class), id)
                .get(0);
        cookies = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
    }

    @Test
    void isFoundByNameSkuAndBarcode() {
        for (var words : new String[] {"платье " + id.toLowerCase(java.util.Locale.ROOT), id + "-44", "46" + id})
            given().cookies(cookies)
                    .queryParam("q", words)
                    .get("/office/products")
                    .then()
                    .statusCode(200)
                    .body(containsString(product.toString()));
        given().cookies(cookies)
                .get("/office/products?q=" + id + "-44&state=WITHDRAWN")
                .then()
                .body(not(containsString(product.toString())));
        for (var more : new String[] {"&gap=MEASURES", "&gap=PRICE", "&sort=NAME", "&sort=NEW", "&gap=PICTURE"})
            given().cookies(cookies)
                    .get("/office/products?q=" + id + more)
                    .then()
                    .statusCode(200);
    }

    @Test
    void turnsPagesInEveryOrder() {
        for (var sort : GoodsQuery.Sort.values()) {
            var cursor = scope.network(() -> list.list(GoodsQuery.of("", "", "", "", "", sort.name(), null), 1, "ru"))
                    .next();
            if (cursor != null)
                given().cookies(cookies)
                        .queryParam("sort", sort.name())
                        .queryParam("cursor", cursor)
                        .get("/office/products")
                        .then()
                        .statusCode(200);
        }
    }

    @Inject
    GoodsList list;

    @Test
    void theWholeFormIsSavedAndLandsInTheHistory() {
        form(1).formParam("name.ru", "Сарафан")
                .formParam("told.ru", "<p>Лёгкий</p><script>alert(1)</script>")
                .formParam("variant " + id + "-44 measure.WAIST", "71,5")
                .formParam("variant " + id + "-44 weight", "320")
                .formParam("why", "новая коллекция")
                .post(card())
                .then()
                .statusCode(303);

        var now = scope.network(() -> rows.find(product));
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.facts().get("name.ru")).isEqualTo("Сарафан");
        assertThat(now.facts().get("told.ru")).isEqualTo("<p>Лёгкий</p>");
        assertThat(now.facts().get("variant " + id + "-44 measure.WAIST")).isEqualTo("715");
        given().cookies(cookies)
                .get(card() + "/history/2")
                .then()
                .statusCode(200)
                .body(containsString("новая коллекция"))
                .body(containsString("71,5"));
        given().cookies(cookies)
                .get(card() + "/history/export?as=csv")
                .then()
                .statusCode(200)
                .body(containsString("\"Сарафан\""));
        given().cookies(cookies)
                .get("/office/changes?origin=CONSOLE&field=name.ru")
                .then()
                .statusCode(200)
                .body(containsString("Сарафан"));
    }

    @Test
    void aNewSizeIsAdded() {
        form(1).formParam("new sku", id + "-48")
                .formParam("new size", "48")
                .formParam("new colour.ru", "белый")
                .formParam("new weight", "300")
                .post(card())
                .then()
                .statusCode(303);

        var facts = scope.network(() -> rows.find(product)).facts();
        assertThat(facts.get("variant " + id + "-48 size")).isEqualTo("48");
        assertThat(facts.get("variant " + id + "-48 state")).isEqualTo("DRAFT");
    }

    @Test
    void twoPeopleAtOnceLoseNothing() {
        form(1).formParam("brand", "Льнянка").post(card()).then().statusCode(303);
        // other fields meet
        form(1).formParam("name.en", "Linen dress").post(card()).then().statusCode(303);
        // the same field does not
        form(1).formParam("brand", "Лён и ко")
                .formParam("made.ru", "лён")
                .post(card())
                .then()
                .statusCode(409)
                .body(containsString("Льнянка"))
                .body(containsString("value=\"Лён и ко\""))
                .body(containsString("value=\"лён\""))
                .body(containsString("name=\"version\" value=\"3\""));

        var facts = scope.network(() -> rows.find(product)).facts();
        assertThat(facts.get("brand")).isEqualTo("Льнянка");
        assertThat(facts.get("name.en")).isEqualTo("Linen dress");
        assertThat(facts.get("made.ru")).isNull();
        form(3).formParam("brand", "Лён и ко")
                .formParam("made.ru", "лён")
                .post(card())
                .then()
                .statusCode(303);
        assertThat(scope.network(() -> rows.find(product)).facts().get("brand")).isEqualTo("Лён и ко");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndTheRestIsKept() {
        form(1).formParam("name.ru", "")
                .formParam("made.ru", "хлопок")
                .formParam("variant " + id + "-44 measure.BUST", "много")
                .post(card())
                .then()
                .statusCode(422)
                .body(containsString("хотя бы на одном языке"))
                .body(containsString("Сантиметры"))
                .body(containsString("value=\"много\""))
                .body(containsString("value=\"хлопок\""));
        assertThat(scope.network(() -> rows.find(product)).version()).isEqualTo(1);
    }

    @Test
    void manyAreTakenOffAndBackAtOnce() {
        var after = form(0).formParam("chosen", product.toString())
                .formParam("deed", "WITHDRAW")
                .post("/office/products/bulk?q=" + id)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(state()).isEqualTo("WITHDRAWN");

        var undo = java.net.URI.create(after).getQuery().replaceAll(".*undo=", "");
        form(0).formParam("undo", undo)
                .post("/office/products/undo?q=" + id)
                .then()
                .statusCode(303);
        assertThat(state()).isEqualTo("PUBLISHED");
        form(0).formParam("deed", "PUBLISH")
                .post("/office/products/bulk")
                .then()
                .statusCode(422);
    }

    @Test
    void aChangeIsPlannedShownAndCancelled() {
        form(1).formParam("name.ru", "Зимнее имя")
                .formParam("do", "plan")
                .formParam("due", "2035-12-01T09:00")
                .post(card())
                .then()
                .statusCode(303);
        form(1).formParam("to", "WITHDRAWN")
                .formParam("due", "2035-12-02T09:00")
                .post(card() + "/state")
                .then()
                .statusCode(303);
        form(1).formParam("name.ru", "Вчерашнее имя")
                .formParam("do", "plan")
                .formParam("due", "2020-12-01T09:00")
                .post(card())
                .then()
                .statusCode(422)
                .body(containsString("Вчерашнее имя"));

        given().cookies(cookies)
                .get("/office/plans")
                .then()
                .statusCode(200)
                .body(containsString("Зимнее имя"))
                .body(containsString("Europe/Moscow"));
        var plan = goods.network(
                        "select id from planned_change where product_id = ? order by due limit 1",
                        row -> row.getString(1),
                        product)
                .get(0);
        form(0).post("/office/plans/" + plan + "/cancel").then().statusCode(303);
        given().cookies(cookies)
                .get("/office/plans?show=past")
                .then()
                .body(containsString("Зимнее имя"))
                .body(containsString("Отменено"));
    }

    private String state() {
        return scope.network(() -> rows.find(product)).facts().text(Field.STATE);
    }

    private String card() {
        return "/office/products/" + product;
    }

    private RequestSpecification form(int version) {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"))
                .formParam("version", String.valueOf(version));
    }
}
