package dev.prilavok.catalog.pricing;

import static dev.prilavok.catalog.CatalogFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Prices for some franchisees beside the general ones. */
@QuarkusTest
class PriceGroupsTest {
    @Inject
    CatalogFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    TestClock clock;

    private Map<String, String> cookies = Map.of();
    private String id = "";
    private String group = "";

    @BeforeEach
    void aGroupWithAnnaInIt() {
        id = CatalogFixture.id();
        goods.imported(feed("5000", "3000"));
        cookies = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
        group = place(form().formParam("name", "Опт " + id).post("/office/prices/groups"));
        member(goods.anna(), "join").statusCode(303);
    }

    @AfterEach
    void everybodyLeaves() {
        clock.reset();
        goods.change("delete from price_group_member");
    }

    @Test
    void aGroupWithoutAListPaysTheGeneralPrice() {
        assertThat(wholesale(goods.anna())).isEqualTo(3_000);
    }

    @Test
    void itsMembersAreATable() {
        var table = given().cookies(cookies).get(group + "/export?as=csv").asString();

        assertThat(table).contains("Опт " + id, "anna").doesNotContain("boris");
        given().cookies(cookies)
                .get("/office/prices/groups/nobody/export")
                .then()
                .statusCode(404);
    }

    @Test
    void itsPricesComeOnTheirDayAndForItsShopsOnly() {
        var list = begun(group.replaceAll(".*/", ""));
        rows(list, "2500", "4800", "4500", "6000").statusCode(303);
        dated(list, 2).statusCode(303);

        assertThat(wholesale(goods.anna())).isEqualTo(3_000);
        assertThat(franchisee("anna")).contains("опт 2\u00a0500").contains("вместо 3\u00a0000");
        assertThat(franchisee("boris")).doesNotContain("опт 2\u00a0500");
        given().cookies(cookies).get("/office/prices").then().statusCode(200).body(containsString("Опт " + id));

        clock.passes(Duration.ofDays(3));
        assertThat(wholesale(goods.anna())).isEqualTo(2_500);
        assertThat(goods.priced(goods.anna(), new Sku(id)).retail()).isEqualTo(rub(4_800));
        assertThat(goods.priced(goods.anna(), new Sku(id)).priceListVersion()).startsWith("RUB-");
        assertThat(wholesale(goods.boris())).isEqualTo(3_000);
        given().get("/s/anna/p/" + slug()).then().statusCode(200).body(containsString("4\u00a0800"));

        // a feed speaks for the general list
        goods.imported(feed("5200", "3100"));
        assertThat(wholesale(goods.anna())).isEqualTo(2_500);
        assertThat(wholesale(goods.boris())).isEqualTo(3_100);

        // three days later one signs in anew
        cookies = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
        member(goods.anna(), "leave").statusCode(303);
        assertThat(wholesale(goods.anna())).isEqualTo(3_100);
    }

    @Test
    void aFilePutsPricesIntoTheListOfAGroup() {
        var list = begun(group.replaceAll(".*/", ""));
        given().redirects()
                .follow(false)
                .cookies(cookies)
                .multiPart("csrf", cookies.get("csrf"))
                .multiPart(
                        "prices",
                        "p.csv",
                        ("Артикул;Опт\r\n" + id + ";2700\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(list.replace("/office/prices/", "/office/imports/prices/"))
                .then()
                .statusCode(303);
        dated(list, 1).statusCode(303);
        var general = begun("");
        rows(general, "3300", "5000", "4500", "6000").statusCode(303);
        // the general list changes the same price at the same moment: they do not meet
        dated(general, 1).statusCode(303);

        clock.passes(Duration.ofDays(2));
        assertThat(wholesale(goods.anna())).isEqualTo(2_700);
        assertThat(wholesale(goods.boris())).isEqualTo(3_300);
    }

    @Test
    void partnersAreFoundByTheirShopsAndNamesAreOnesOwn() {
        given().cookies(cookies)
                .queryParam("q", "boris")
                .get(group)
                .then()
                .statusCode(200)
                .body(containsString("Добавить"));
        form().formParam("name", "Опт " + id)
                .post("/office/prices/groups")
                .then()
                .statusCode(422)
                .body(containsString("уже есть"));
        form().formParam("name", " ").post(group + "/name").then().statusCode(422);
        form().formParam("name", "Крупный опт " + id)
                .post(group + "/name")
                .then()
                .statusCode(303);
        given().cookies(cookies).get("/office/prices/groups").then().body(containsString("Крупный опт " + id));
        form().formParam("currency", "RUB")
                .formParam("group", java.util.UUID.randomUUID().toString())
                .post("/office/prices")
                .then()
                .statusCode(404);
    }

    private Feed feed(String price, String wholesale) {
        return Feed.of(Feed.anOffer(id)
                .with("name", "Группа " + id)
                .with("price", price)
                .param("Оптовая цена", wholesale));
    }

    private int wholesale(Shop shop) {
        return goods.priced(shop, new Sku(id)).wholesale().getAmountMajorInt();
    }

    private String slug() {
        return goods.network(
                        "select p.slug from product p join variant v on v.product_id = p.id where v.sku = ?",
                        row -> row.getString(1),
                        id)
                .get(0);
    }

    private String franchisee(String shop) {
        shops.open(shop);
        return given().cookies(staff.session(staff.ofShop(shop, Role.FRANCHISEE)))
                .queryParam("q", id)
                .get("/franchise/goods")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String begun(String whose) {
        return place(form().formParam("currency", "RUB")
                .formParam("group", whose)
                .formParam("note", "тест " + id)
                .post("/office/prices"));
    }

    private static String place(io.restassured.response.Response response) {
        return response.then().statusCode(303).extract().header("Location").replaceAll("^http://[^/]+", "");
    }

    private ValidatableResponse member(Shop shop, String deed) {
        return form().formParam("partner", shop.franchisee().value().toString())
                .formParam("do", deed)
                .post(group + "/members")
                .then();
    }

    private ValidatableResponse rows(String list, String wholesale, String recommended, String floor, String ceiling) {
        return form().formParam("new", id)
                .formParam("wholesale ", wholesale)
                .formParam("recommended ", recommended)
                .formParam("floor ", floor)
                .formParam("ceiling ", ceiling)
                .post(list + "/rows")
                .then();
    }

    private ValidatableResponse dated(String list, int days) {
        var due = LocalDateTime.now(ZoneId.of("Europe/Moscow"))
                .plusDays(days)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        return form().formParam("due", due).post(list + "/date").then();
    }

    private RequestSpecification form() {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"));
    }
}
