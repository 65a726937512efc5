package dev.prilavok.catalog.master;

import static dev.prilavok.catalog.CatalogFixture.rub;
import static dev.prilavok.catalog.Feed.anOffer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.catalog.Listings;
import dev.prilavok.catalog.intake.ImportedRow;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same garment twice: found, decided about, made one. */
@QuarkusTest
class TwinsTest {
    @Inject
    CatalogFixture goods;

    @Inject
    Listings listings;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    MasterRows rows;

    @Inject
    VersionRows versions;

    @Inject
    Scope scope;

    private String id = "";
    private Map<String, String> cookies = Map.of();

    @BeforeEach
    void twoDresses() {
        id = CatalogFixture.id();
        goods.imported(Feed.of(
                dress("a", "Платье синее " + id).with("barcode", "bar" + id),
                dress("b", "Другое имя " + id).with("barcode", "bar" + id)));
        cookies = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
    }

    @Test
    void aBarcodeThatAnotherProductHasIsSaidInTheReport() {
        var report = goods.imported(Feed.of(dress("c", "Третье").with("barcode", "bar" + id)));

        var row = goods.rows(report).get(0);
        assertThat(row.outcome()).isEqualTo(ImportedRow.Outcome.ADDED);
        assertThat(row.problem(Langs.RU)).contains("bar" + id);
    }

    @Test
    void theSameWordsOfOneBrandMakeAPairUntilSomebodyDecides() {
        goods.imported(Feed.of(
                dress("d", "Юбка " + id + " льняная").with("vendor", "Лён " + id),
                dress("e", "Льняные юбки " + id).with("vendor", "Лён " + id)));
        assertThat(pair("d", "e")).isTrue();

        post("differ", product("d"), product("e")).statusCode(303);

        assertThat(pair("d", "e")).isFalse();
    }

    @Inject
    FindAlike alike;

    @Test
    void misspelledNamesOfOneBrandMakeAPairAndOtherNumbersDoNot() {
        var brand = "Бренд " + id;
        goods.imported(Feed.of(
                dress("f", "Кардиган мериносовый длинный").with("vendor", brand),
                dress("g", "Кардеган мереносовый длинный").with("vendor", brand),
                dress("h", "Кардиган мериносовый длинный 2").with("vendor", brand),
                dress("i", "Кордиган мериносовый длинный").with("vendor", "Чужой " + brand)));

        findAll();

        assertThat(pair("f", "g")).isTrue();
        assertThat(pair("f", "h")).isFalse();
        assertThat(pair("f", "i")).isFalse();
        post("differ", product("f"), product("g")).statusCode(303);
        assertThat(pair("f", "g")).isFalse();

        goods.imported(Feed.of(dress("g", "Юбка совсем другая").with("vendor", brand)));
        findAll();
        assertThat(goods.network("select 1 from product_alike where ? in (one, other)", row -> 1, product("g")))
                .isEmpty();
    }

    // goods of all other tests of the run stand before ours
    private void findAll() {
        for (var i = 0; i < 20; i++) alike.run();
    }

    @Test
    void twoBecomeOneAndEverythingThatLedToThemLeadsThere() {
        var anna = shops.open("anna");
        var kept = product("a");
        var gone = product("b");
        var slug = scope.network(() -> rows.find(gone)).slug();
        scope.shop(anna.id(), () -> {
            listings.ask(anna.id(), gone, rub(5_500), "anna");
            return true;
        });
        assertThat(pair("a", "b")).isTrue();

        post("merge", kept, gone).statusCode(303);

        assertThat(pair("a", "b")).isFalse();
        var now = scope.network(() -> rows.find(kept));
        assertThat(now.facts().skus()).containsExactlyInAnyOrder(id + "a", id + "b");
        assertThat(scope.network(() -> rows.find(gone)).facts().skus()).isEmpty();
        assertThat(scope.network(() -> versions.at(kept, now.version()))).isEqualTo(now.facts());
        assertThat(goods.priced(goods.anna(), new Sku(id + "b")).retail()).isEqualTo(rub(5_500));
        given().redirects()
                .follow(false)
                .get("/s/anna/p/" + slug)
                .then()
                .statusCode(301)
                .header("Location", containsString("/s/anna/p/" + now.slug()));
        // the feed of the other goes on speaking of its size
        var report = goods.imported(
                Feed.of(dress("b", "Другое имя " + id).with("price", "5900").with("barcode", "bar" + id)));
        assertThat(goods.rows(report)).extracting(ImportedRow::outcome).containsExactly(ImportedRow.Outcome.CHANGED);
        assertThat(scope.network(() -> rows.find(kept)).facts().skus()).hasSize(2);
        assertThat(scope.network(() -> rows.find(kept)).facts().get("name.ru")).isEqualTo("Платье синее " + id);
    }

    @Inject
    Plans plans;

    @Inject
    CarryOutPlan carryOut;

    @Test
    void aPlanForWhatBecameAPartOfAnotherIsNotCalledDone() {
        var kept = product("a");
        var gone = product("b");
        var plan = scope.network(() -> plans.plan(
                rows.find(gone),
                Map.of("name.ru", new Change("Другое имя " + id, "К сезону " + id)),
                Instant.now().plus(Duration.ofDays(1)),
                "test",
                null));
        post("merge", kept, gone).statusCode(303);

        carryOut.run(new CarryOutPlan.Task(plan));

        assertThat(scope.network(() -> plans.find(plan, "ru")).orElseThrow().state())
                .isEqualTo(PlannedChange.State.REFUSED);
        assertThat(scope.network(() -> rows.find(gone)).facts().get("name.ru")).isEqualTo("Другое имя " + id);
        given().cookies(cookies)
                .get("/office/plans?show=past")
                .then()
                .statusCode(200)
                .body(containsString("Товар объединён с другим"));
    }

    private boolean pair(String one, String other) {
        return scope.network(() -> {
            String cursor = null;
            do {
                var page = twins.list(cursor, 200, "ru");
                for (var pair : page.items())
                    if (pair.one().id().equals(product(one))
                                    && pair.other().id().equals(product(other))
                            || pair.one().id().equals(product(other))
                                    && pair.other().id().equals(product(one))) return true;
                cursor = page.next();
            } while (cursor != null);
            return false;
        });
    }

    @Inject
    Twins twins;

    @Test
    void thePageShowsPairs() {
        given().cookies(cookies).get("/office/twins").then().statusCode(200).body(not(containsString("Двойников нет")));
    }

    private UUID product(String which) {
        return goods.network(
                        "select id from product where external_id = ?",
                        row -> row.getObject(1, UUID.class),
                        "offer " + id + which)
                .get(0);
    }

    private Feed.OneOffer dress(String which, String name) {
        return anOffer(id + which).with("name", name);
    }

    private ValidatableResponse post(String deed, UUID product, UUID twin) {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"))
                .formParam("product", product.toString())
                .formParam("twin", twin.toString())
                .post("/office/twins/" + deed)
                .then();
    }
}
