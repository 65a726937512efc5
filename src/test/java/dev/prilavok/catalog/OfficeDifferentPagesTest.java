package dev.prilavok.catalog;

import static dev.prilavok.catalog.CatalogFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Behind every figure of what a shop does its own way stand exactly the rows that it counts. */
@QuarkusTest
class OfficeDifferentPagesTest {
    private static final String LISTINGS = "/office/listings";

    @Inject
    Listings listings;

    @Inject
    ListingRules rules;

    @Inject
    CatalogFixture goods;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    private Shop anna;
    private Map<String, String> manager = Map.of();
    private UUID product;
    private UUID rule;

    @BeforeEach
    void aShopWithItsOwnWays() {
        anna = goods.anna();
        manager = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
        product = goods.priced(anna, goods.dress(1).get(0)).product();
        rule = Ids.next();
        scope.shop(anna.id(), () -> {
            listings.hide(anna.id(), List.of(product), "anna");
            listings.ask(anna.id(), product, rub(5_100), "anna");
            rules.add(
                    anna.id(), new ListingRule(rule, false, Map.of(Facet.GENDER, Set.of("kids", "women")), 7), "anna");
        });
    }

    @AfterEach
    void asBefore() {
        scope.shop(anna.id(), () -> {
            rules.remove(anna.id(), rule);
            listings.show(anna.id(), List.of(product), "anna");
            listings.askRecommended(anna.id(), product, "anna");
        });
    }

    @Test
    void everyFigureLeadsToItsRows() {
        var cells = page(LISTINGS + "?q=anna")
                .select("tr:contains(" + anna.name() + ")")
                .first();
        assertThat(cells).isNotNull();
        var links = cells.select("a");
        assertThat(links).hasSizeGreaterThanOrEqualTo(3);

        for (var link : links)
            assertThat(rows(link.attr("href")))
                    .as(link.attr("href"))
                    .isEqualTo(Integer.parseInt(link.text()))
                    .isPositive();
        for (var cell : cells.select("td.num"))
            assertThat(cell.text().equals("0")).isEqualTo(cell.select("a").isEmpty());
    }

    @Test
    void shopsComePageByPageThoseThatDoMostTheirOwnWayFirst() {
        var figures = new ArrayList<Integer>();
        var names = new ArrayList<String>();
        for (var next = LISTINGS; next != null; ) {
            var page = page(next);
            for (var row : page.select("section[aria-labelledby=different] tbody tr")) {
                names.add(row.select("td").get(0).text());
                figures.add(row.select("td.num").stream()
                        .mapToInt(cell -> Integer.parseInt(cell.text()))
                        .sum());
            }
            var link = page.selectFirst("a[rel=next]");
            next = link == null ? null : link.attr("href");
        }

        assertThat(figures).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(names).contains(anna.name(), goods.boris().name());
        assertThat(page(LISTINGS + "?q=" + "nobody-is-called-so").text()).contains("Такого магазина нет");
        given().cookies(manager).get(LISTINGS + "?cursor=x").then().statusCode(400);
    }

    // All of them, page by page.
    private int rows(String address) {
        var count = 0;
        for (var next = address; next != null; ) {
            var page = page(next);
            count += page.select(".sheet tbody tr").size();
            var link = page.selectFirst("a[rel=next]");
            next = link == null ? null : link.attr("href");
        }
        return count;
    }

    @Test
    void aRowSaysWhatWasDoneByWhomAndLeadsToTheProduct() {
        var row = page(LISTINGS + "/shops/anna?show=hidden").selectFirst(".sheet tbody tr");

        assertThat(row).isNotNull();
        assertThat(row.selectFirst("a").attr("href")).isEqualTo("/office/products/" + product);
        assertThat(row.text()).contains("скрыто, своя цена", "5 100 ₽", "anna");
        var csv = text(LISTINGS + "/shops/anna/export?show=priced");
        assertThat(csv).contains("5100", "RUB", "скрыто, своя цена");
    }

    @Test
    void aRuleIsToldInWords() {
        var page = page(LISTINGS + "/shops/anna?show=rules");
        assertThat(page.select(".sheet tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("свободно меньше 7 шт.", "Не показывать"));
        assertThat(text(LISTINGS + "/shops/anna/export?show=rules")).contains("свободно меньше 7 шт.");
        assertThat(text(LISTINGS + "/shops/anna?show=rules&lang=en"))
                .contains("fewer than 7 units free", "Do not show");
    }

    @Test
    void nobodyElseAndNoOtherShop() {
        given().cookies(manager).get(LISTINGS + "/shops/nobody").then().statusCode(404);
        given().cookies(manager)
                .get(LISTINGS + "/shops/anna?show=hidden&cursor=x")
                .then()
                .statusCode(400);
        given().cookies(staff.session(staff.headOffice(Role.WAREHOUSE)))
                .get(LISTINGS + "/shops/anna")
                .then()
                .statusCode(403);
    }

    private Document page(String address) {
        return Jsoup.parse(text(address));
    }

    private String text(String address) {
        return given().urlEncodingEnabled(false)
                .cookies(manager)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
