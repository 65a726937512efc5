package dev.prilavok.catalog.pricing;

import static dev.prilavok.catalog.CatalogFixture.rub;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.catalog.Listings;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Price lists at the desk: written, checked, dated, called off; and what the franchisee is told in time. */
@QuarkusTest
class OfficePricePagesTest {
    @Inject
    CatalogFixture goods;

    @Inject
    Listings listings;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    private Map<String, String> cookies = Map.of();
    private String id = "";

    @BeforeEach
    void aDressAt5000() {
        id = CatalogFixture.id();
        goods.imported(Feed.of(Feed.anOffer(id).with("name", "Цена " + id)));
        cookies = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void pricesTypedTodayComeIntoForceOnTheirDay() {
        var list = begun();
        rows(list, "3200", "5500", "5000", "6000").statusCode(303);
        given().cookies(cookies)
                .get(list)
                .then()
                .statusCode(200)
                .body(containsString("value=\"3200\""))
                .body(containsString("сейчас 3000"));
        dated(list, 2).statusCode(303);

        assertThat(goods.priced(goods.anna(), new Sku(id)).retail()).isEqualTo(rub(5_000));
        given().cookies(cookies).get("/office/prices").then().statusCode(200).body(containsString("Ждёт своего дня"));
        clock.passes(Duration.ofDays(3));
        assertThat(goods.priced(goods.anna(), new Sku(id)).retail()).isEqualTo(rub(5_500));
        assertThat(goods.priced(goods.anna(), new Sku(id)).wholesale()).isEqualTo(rub(3_200));
    }

    @Test
    void whatIsInForceIsNotWrittenAnyMore() {
        var list = "/office/prices/"
                + goods.network(
                                "select version_id from wholesale_price where sku = ?",
                                row -> row.getObject(1, UUID.class),
                                id)
                        .get(0);

        rows(list, "1", "5500", "5000", "6000").statusCode(422).body(containsString("уже не меняется"));
        dated(list, 2).statusCode(422);
        form().post(list + "/cancel").then().statusCode(422);
        assertThat(goods.priced(goods.anna(), new Sku(id)).retail()).isEqualTo(rub(5_000));
    }

    @Test
    void whatMakesNoPriceIsRefusedInWords() {
        var list = begun();
        rows(list, "3000", "5000", "6000", "5500")
                .statusCode(422)
                .body(containsString("Нижняя граница 6000 выше верхней 5500"))
                .body(containsString("value=\"5500\""));
        rows(list, "3000", "7000", "4500", "6000").statusCode(422).body(containsString("вне границ"));
        rows(list, "много", "", "", "").statusCode(422).body(containsString("Это не цена: много"));
        form().formParam("new", "no-such-" + id)
                .formParam("wholesale ", "1")
                .post(list + "/rows")
                .then()
                .statusCode(422)
                .body(containsString("нет в каталоге"));
        dated(list, 2).statusCode(422).body(containsString("нет ни одной цены"));
    }

    @Test
    void twoVersionsNeverChangeOnePriceAtTheSameMoment() {
        var moment = moment(5);
        var first = begun();
        rows(first, "3100", "5000", "4500", "6000").statusCode(303);
        form().formParam("due", moment).post(first + "/date").then().statusCode(303);
        var second = begun();
        rows(second, "3300", "5000", "4500", "6000").statusCode(303);

        form().formParam("due", moment)
                .post(second + "/date")
                .then()
                .statusCode(422)
                .body(containsString("цены уже меняет версия"));
        form().post(first + "/cancel").then().statusCode(303);
        form().formParam("due", moment).post(second + "/date").then().statusCode(303);
        clock.passes(Duration.ofDays(6));
        assertThat(goods.priced(goods.anna(), new Sku(id)).wholesale()).isEqualTo(rub(3_300));
        clock.reset();
        form().formParam("due", "2020-01-01T00:00")
                .post(begun() + "/date")
                .then()
                .statusCode(422);
    }

    @Test
    void aFileIsTriedTakenAndReportedRowByRow() {
        var list = begun();
        var csv = "\uFEFFАртикул;Опт;Цена от;Цена до\r\n" + id + ";3 400,50;4000;6500\r\nnothing-" + id + ";1;1;1\r\n"
                + id + ";1;1;1\r\n";
        file(list, csv, true).statusCode(303);
        given().cookies(cookies)
                .get(list)
                .then()
                .body(not(containsString("3400.50")))
                .body(containsString("нет в каталоге"))
                .body(containsString("уже был выше"));

        file(list, csv, false).statusCode(303);
        given().cookies(cookies)
                .get(list)
                .then()
                .body(containsString("3400.50"))
                .body(containsString("value=\"6500\""));
        file(list, "Имя;Сорт\r\nа;б\r\n", false).statusCode(422).body(containsString("нужны столбцы"));
        dated(list, 1).statusCode(303);
        clock.passes(Duration.ofDays(2));
        assertThat(goods.priced(goods.anna(), new Sku(id)).wholesale().getAmount())
                .isEqualByComparingTo("3400.50");
        assertThat(goods.priced(goods.anna(), new Sku(id)).retail()).isEqualTo(rub(5_000));
    }

    @Test
    void aSectionIsChangedByPercent() {
        var section = "p" + id;
        goods.imported(Feed.of(Feed.anOffer(id + "x").with("categoryId", section))
                .categories("<category id=\"" + section + "\">Платья " + id + "</category>"));
        var category = goods.network(
                        "select id::text from category where external_id = ?", row -> row.getString(1), section)
                .get(0);
        var list = begun();

        form().formParam("section", category)
                .formParam("percent", "−3,5")
                .formParam("step", "1000")
                .post(list + "/percent")
                .then()
                .statusCode(303);
        given().cookies(cookies)
                .get(list)
                .then()
                .body(containsString(id + "x"))
                // 3000 and 5000 less 3.5 %, to tens
                .body(containsString("value=\"2900\""))
                .body(containsString("value=\"4830\""))
                .body(not(containsString("wholesale " + id + "\"")));
        form().formParam("percent", "0").post(list + "/percent").then().statusCode(422);
    }

    @Test
    void theFranchiseeSeesWhatComesAndWhatBecomesOfTheOwnPrice() {
        var anna = shops.open("anna");
        var product = goods.network(
                        "select product_id from variant where sku = ?", row -> row.getObject(1, UUID.class), id)
                .get(0);
        scope.shop(anna.id(), () -> {
            listings.ask(anna.id(), product, rub(4_500), "anna");
            return true;
        });
        var list = begun();
        rows(list, "3900", "5600", "5000", "6500").statusCode(303);
        dated(list, 7).statusCode(303);

        given().cookies(staff.session(staff.ofShop("anna", Role.FRANCHISEE)))
                .queryParam("q", id)
                .get("/franchise/goods")
                .then()
                .statusCode(200)
                .body(containsString("опт 3\u00a0900"))
                .body(containsString("вместо 3\u00a0000"))
                .body(containsString("выйдет за границы"));
    }

    private String begun() {
        return form().formParam("currency", "RUB")
                .formParam("note", "тест " + id)
                .post("/office/prices")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll("^http://[^/]+", "");
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
        return form().formParam("due", moment(days)).post(list + "/date").then();
    }

    private static String moment(int days) {
        return LocalDateTime.now(ZoneId.of("Europe/Moscow"))
                .plusDays(days)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private ValidatableResponse file(String list, String csv, boolean dry) {
        var request = given().redirects()
                .follow(false)
                .cookies(cookies)
                .multiPart("csrf", cookies.get("csrf"))
                .multiPart("prices", "prices.csv", csv.getBytes(UTF_8), "text/csv");
        if (dry) request.multiPart("trial", "1");
        return request.post(list.replace("/office/", "/office/imports/")).then();
    }

    private RequestSpecification form() {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"));
    }
}
