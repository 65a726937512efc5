package dev.prilavok.office;

import static dev.prilavok.catalog.CatalogFixture.rub;
import static dev.prilavok.catalog.Feed.anOffer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.catalog.OwnSets;
import dev.prilavok.catalog.Versions;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the demo's people do with goods: true in the shops and in the consoles, as if they had done it there. */
@QuarkusTest
class DemoListingsTest {
    @Inject
    DemoListings demo;

    @Inject
    DemoPlans plans;

    @Inject
    OwnSets sets;

    @Inject
    CatalogFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    private String id = "";
    private Shop anna;

    @BeforeEach
    void twoProducts() {
        // other tests close sections and brands of the one head office they share
        goods.change("delete from listing_permit where product_id is null");
        goods.network(Versions.CATALOGUE_CHANGED + " returning version", row -> true);
        anna = shops.open("anna");
        id = CatalogFixture.id();
        goods.imported(Feed.of(
                anOffer(id + "a").of(id + "a").with("name", "Первое " + id),
                anOffer(id + "b").of(id + "b").with("name", "Второе " + id)));
    }

    @Test
    void aSetHasItsPageWithWhatTheShopSells() {
        var set = demo.set(
                anna,
                new DemoListings.OwnSet(
                        "Вечер " + id,
                        "К театру",
                        List.of(new Sku(id + "b"), new Sku("nobody-sells-" + id), new Sku(id + "a"))));
        try {
            var made = scope.shop(anna.id(), () -> sets.of(anna.id(), set));
            assertThat(made.items()).containsExactly(product("b"), product("a"));

            var page = given().get("/s/anna/sets/" + made.slug()).then().statusCode(200);
            assertThat(page.extract().asString()).contains("Вечер " + id, "К театру", "Первое " + id, "Второе " + id);
        } finally {
            scope.shop(anna.id(), () -> sets.gone(anna.id(), set, true));
        }
    }

    @Test
    void aPriceAndANameOfItsOwnAreAskedInTheShopAndCountedAtHeadOffice() {
        demo.price(anna, new Sku(id + "a"), rub(5_300));
        demo.name(anna, new Sku(id + "b"), "Своё имя " + id);

        assertThat(goods.priced(anna, new Sku(id + "a")).retail()).isEqualTo(rub(5_300));
        assertThat(goods.priced(anna, new Sku(id + "b")).name()).isEqualTo("Своё имя " + id);
        assertThat(goods.priced(goods.boris(), new Sku(id + "b")).name()).isEqualTo("Второе " + id);
        var table = Jsoup.parse(given().cookies(staff.session(staff.headOffice(Role.CATALOGUE_MANAGER)))
                        .get("/office/listings?q=anna")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .selectFirst("table");
        assertThat(table).isNotNull();
        var counted = table.select("tr:contains(" + anna.name() + ") td").eachText();
        assertThat(counted.subList(4, 6)).as("own prices and own words").allMatch(cell -> cell.matches("[1-9]\\d*"));
    }

    @Test
    void severalGoodsWaitForTheFirstMorningOfAMonth() {
        var batch = plans.winter(List.of(product("a"), product("b")));
        try {
            var waiting = goods.network(
                    "select product_id, due, by_name, state, changes::text changes from planned_change where batch_id = ?",
                    row -> row.getObject("product_id", UUID.class) + " "
                            + row.getObject("due", OffsetDateTime.class)
                                    .atZoneSameInstant(ZoneId.of("Europe/Moscow"))
                                    .toLocalDateTime()
                                    .toString()
                                    .substring(8)
                            + " " + row.getString("by_name") + " " + row.getString("state") + " "
                            + row.getString("changes").contains("WINTER"),
                    batch);

            assertThat(waiting)
                    .containsExactlyInAnyOrder(
                            product("a") + " 01T09:00 catalogue PLANNED true",
                            product("b") + " 01T09:00 catalogue PLANNED true");
            var card = given().cookies(staff.session(staff.headOffice(Role.CATALOGUE_MANAGER)))
                    .get("/office/plans/many/" + batch)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(Jsoup.parse(card)
                            .select("section[aria-labelledby=goods] a")
                            .eachText())
                    .containsExactlyInAnyOrder("Первое " + id, "Второе " + id);
        } finally {
            var cookies = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
            given().redirects()
                    .follow(false)
                    .cookies(cookies)
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("csrf", cookies.get("csrf"))
                    .post("/office/plans/many/" + batch + "/cancel")
                    .then()
                    .statusCode(303);
        }
    }

    private UUID product(String which) {
        return goods.network(
                        "select product_id from variant where sku = ?", row -> row.getObject(1, UUID.class), id + which)
                .get(0);
    }
}
