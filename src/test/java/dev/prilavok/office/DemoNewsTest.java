package dev.prilavok.office;

import static dev.prilavok.catalog.CatalogFixture.rub;
import static dev.prilavok.catalog.Feed.anOffer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.Arrivals;
import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.catalog.Prices;
import dev.prilavok.fulfilment.counting.PaperLines;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes to the demo network and who pays less in it: true in the consoles and the shops, as if people had done it there. */
@QuarkusTest
class DemoNewsTest {
    @Inject
    DemoNews demo;

    @Inject
    DemoPartners partners;

    @Inject
    Arrivals arrivals;

    @Inject
    Prices prices;

    @Inject
    CatalogFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    private Shop anna;
    private String id = "";

    @BeforeEach
    void theShop() {
        anna = shops.open("anna");
        id = CatalogFixture.id();
    }

    @AfterEach
    void nothingWaitsAndNobodyPaysLess() {
        clock.reset();
        scope.shop(anna.id(), () -> arrivals.keepBack(anna.id(), false));
        goods.change("delete from price_group_member");
    }

    private void come() {
        goods.imported(Feed.of(
                anOffer(id + "a").of(id + "a").with("name", "Первое " + id),
                anOffer(id + "b").of(id + "b").with("name", "Второе " + id)));
    }

    @Test
    void whatIsNewWaitsWhereItIsKeptBack() {
        demo.keepBack(anna);
        come();

        assertThat(sold()).isEmpty();
        assertThat(news().total()).isEqualTo(2);
        assertThat(news().waits()).isTrue();
    }

    @Test
    void whoeverLooksThroughItKeepsAllButWhatHeLeavesOut() {
        scope.shop(anna.id(), () -> arrivals.keepBack(anna.id(), true));
        scope.shop(anna.id(), () -> arrivals.keepBack(anna.id(), false));
        come();
        assertThat(sold()).hasSize(2);

        demo.look(anna, List.of(new Sku(id + "b")));

        assertThat(sold()).containsExactly(id + "a");
        assertThat(news().total()).isZero();
    }

    private Arrivals.News news() {
        return scope.shop(anna.id(), () -> arrivals.of(anna.id()));
    }

    private List<String> sold() {
        var both = List.of(new Sku(id + "a"), new Sku(id + "b"));
        return scope.shop(anna.id(), () -> prices.priced(anna.id(), both)).keySet().stream()
                .map(Sku::value)
                .toList();
    }

    @Test
    void aPaperSaysWhatCameAndWhatDidNot() {
        come();
        var before = free();

        var paper = demo.receive(
                "УПД " + id,
                List.of(
                        new PaperLines.Line(new Sku(id + "a"), 5, 4, rub(1_000)),
                        new PaperLines.Line(new Sku(id + "b"), 3, 0, rub(1_000))));

        assertThat(free())
                .containsEntry(id + "a", before.get(id + "a") + 4)
                .containsEntry(id + "b", before.get(id + "b"));
        var page = Jsoup.parse(given().cookies(staff.session(staff.headOffice(Role.WAREHOUSE)))
                .get("/office/stock-papers/" + paper)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(page.text()).contains("УПД " + id, "Первое " + id, "Второе " + id);
        assertThat(page.select("table tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("5 4 -1"))
                .anySatisfy(row -> assertThat(row).contains("3 0 -3"));
    }

    private Map<String, Integer> free() {
        return goods
                .network(
                        "select sku, available from stock_level where sku like ?",
                        row -> Map.entry(row.getString(1), row.getInt(2)),
                        id + "%")
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void membersOfAGroupPayLessFromTheDayOfTheirListAndBuyersPayTheSame() {
        come();
        var sku = new Sku(id + "a");
        var general = goods.priced(anna, sku);
        var group = partners.group("Давно с нами " + id, List.of(anna));

        partners.list(
                group,
                goods.boris(),
                new DemoPartners.Terms(
                        "на 10 % меньше",
                        Percent.of("10"), List.of(sku), clock.instant().plusSeconds(60)));

        assertThat(goods.priced(anna, sku).wholesale()).isEqualTo(general.wholesale());
        clock.passes(Duration.ofMinutes(2));
        assertThat(goods.priced(anna, sku).wholesale())
                .isEqualTo(general.wholesale().multipliedBy(9).dividedBy(10, java.math.RoundingMode.UNNECESSARY));
        assertThat(goods.priced(anna, sku).retail()).isEqualTo(general.retail());
        assertThat(goods.priced(goods.boris(), sku).wholesale()).isEqualTo(general.wholesale());
        var cookies = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
        assertThat(given().cookies(cookies).get("/office/prices/groups").asString())
                .contains("Давно с нами " + id);
        assertThat(given().cookies(cookies).get("/office/prices").asString()).contains("на 10 % меньше");
    }
}
