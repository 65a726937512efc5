package dev.prilavok.franchise;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A franchisee's own sets, from the first name to the page in the shop. */
@QuarkusTest
class OwnSetsTest {
    @Inject
    CatalogFixture goods;

    @Inject
    StaffFixture staff;

    private String id = "";
    private String set = "";
    private Map<String, String> cookies = Map.of();

    @BeforeEach
    void aSetOfTwo() {
        id = CatalogFixture.id();
        goods.imported(Feed.of(
                Feed.anOffer(id + "a").of(id + "a").with("name", "Первое " + id),
                Feed.anOffer(id + "b").of(id + "b").with("name", "Второе " + id)));
        cookies = staff.session(staff.ofShop("anna", Role.FRANCHISEE));
        set = form().formParam("title", "К морю " + id)
                .post("/franchise/sets/own")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll("^http://[^/]+", "");
        act("b", "add");
        act("a", "add");
    }

    @AfterEach
    void away() {
        form().formParam("do", "remove").post(set + "/place");
    }

    @Test
    void buyersSeeItOnceItIsShownInTheOrderThatSheChose() {
        given().get(inShop()).then().statusCode(404);
        saved("К морю " + id, "На каждый день", true).statusCode(303);

        var page = given().get(inShop()).then().statusCode(200).extract().asString();
        assertThat(page).contains("На каждый день");
        assertThat(page.indexOf("Второе " + id)).isPositive().isLessThan(page.indexOf("Первое " + id));
        given().get("/s/anna").then().statusCode(200).body(containsString("К морю " + id));
        given().get("/s/boris/sets/" + slug()).then().statusCode(404);

        act("a", "up");
        var turned = given().get(inShop()).then().statusCode(200).extract().asString();
        assertThat(turned.indexOf("Первое " + id)).isLessThan(turned.indexOf("Второе " + id));

        act("b", "remove");
        given().get(inShop()).then().body(not(containsString("Второе " + id)));
    }

    @Test
    void whatIsTakenAwayCanBePutBack() {
        saved("К морю " + id, "", true).statusCode(303);

        form().formParam("do", "remove").post(set + "/place").then().statusCode(303);
        given().get(inShop()).then().statusCode(404);
        given().cookies(cookies)
                .get("/franchise/sets")
                .then()
                .statusCode(200)
                .body(containsString("Убранные подборки"));

        form().formParam("do", "back").post(set + "/place").then().statusCode(303);
        given().get(inShop()).then().statusCode(200);
    }

    @Test
    void aPhotographIsOneOfItsGoodsAndGoodsAreFoundByName() {
        var hash = goods.photographed(product("a")).get(0);
        given().cookies(cookies).get(set).then().statusCode(200).body(containsString(hash));
        form().formParam("title", "К морю " + id)
                .formParam("photo", hash)
                .formParam("shown", "yes")
                .post(set)
                .then()
                .statusCode(303);
        assertThat(photo()).isEqualTo(hash);
        form().formParam("title", "К морю " + id)
                .formParam("photo", "f".repeat(64))
                .post(set)
                .then()
                .statusCode(303);
        assertThat(photo()).isEmpty();

        act("a", "remove");
        given().cookies(cookies)
                .queryParam("q", id + "a")
                .get(set)
                .then()
                .statusCode(200)
                .body(containsString("value=\"" + product("a") + "\""));
        saved("", "ы".repeat(10), true)
                .statusCode(422)
                .body(containsString("Дайте подборке название"))
                .body(containsString("value=\"" + "ы".repeat(10) + "\""));
    }

    @Test
    void nobodyElseMayTouchIt() {
        var boris = staff.session(staff.ofShop("boris", Role.FRANCHISEE));

        given().cookies(boris).get(set).then().statusCode(404);
        given().redirects()
                .follow(false)
                .cookies(boris)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", boris.get("csrf"))
                .formParam("product", product("a").toString())
                .formParam("do", "remove")
                .post(set + "/goods")
                .then()
                .statusCode(404);
    }

    private String photo() {
        return goods.network("select coalesce(photo, '') from own_set where slug = ?", row -> row.getString(1), slug())
                .get(0);
    }

    private String inShop() {
        return "/s/anna/sets/" + slug();
    }

    private String slug() {
        return goods.network(
                        "select slug from own_set where id = ?::uuid",
                        row -> row.getString(1),
                        set.substring(set.lastIndexOf('/') + 1))
                .get(0);
    }

    private UUID product(String which) {
        return goods.network(
                        "select id from product where external_id = ?", row -> row.getObject(1, UUID.class), id + which)
                .get(0);
    }

    private void act(String which, String deed) {
        form().formParam("product", product(which).toString())
                .formParam("do", deed)
                .post(set + "/goods")
                .then()
                .statusCode(303);
    }

    private ValidatableResponse saved(String title, String told, boolean shown) {
        var form = form().formParam("title", title).formParam("told", told);
        return (shown ? form.formParam("shown", "yes") : form).post(set).then();
    }

    private RequestSpecification form() {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"));
    }
}
