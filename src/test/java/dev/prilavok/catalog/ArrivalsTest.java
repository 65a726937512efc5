package dev.prilavok.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is new comes in by itself or waits, as the shop wants it; a decision about it can be taken back. */
@QuarkusTest
class ArrivalsTest {
    @Inject
    Arrivals arrivals;

    @Inject
    Prices prices;

    @Inject
    CatalogFixture goods;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    @AfterEach
    void nothingWaitsAnyMore() {
        clock.reset();
        scope.shop(boris().id(), () -> arrivals.keepBack(boris().id(), false));
    }

    @Test
    void comesInByItselfAndIsToldSinceTheLastLook() {
        looked();
        var sku = goods.dress(1).get(0);

        assertThat(sold(sku)).isTrue();
        assertThat(news()).containsExactly(product(sku));
        looked();
        assertThat(news()).isEmpty();
    }

    @Test
    void waitsUntilTheFranchiseeLetsAllOfItIn() {
        var before = goods.dress(1).get(0);
        scope.shop(boris().id(), () -> arrivals.keepBack(boris().id(), true));
        var sku = goods.dress(1).get(0);
        assertThat(sold(before)).isTrue();
        assertThat(sold(sku)).isFalse();
        assertThat(given().get("/s/boris/p/" + goods.priced(goods.anna(), sku).slug())
                        .statusCode())
                .isEqualTo(404);

        var seen = clock.instant();
        var late = goods.dress(1).get(0);
        scope.shop(boris().id(), () -> arrivals.all(boris().id(), seen));

        assertThat(sold(sku)).isTrue();
        assertThat(sold(late)).as("nobody has seen it yet").isFalse();
    }

    @Test
    void whatWasNotChosenIsHiddenAndAllOfItCanBeTakenBack() {
        scope.shop(boris().id(), () -> arrivals.keepBack(boris().id(), true));
        var wanted = goods.dress(1).get(0);
        var other = goods.dress(1).get(0);

        var chosen = List.of(product(wanted));
        var decided = scope.shop(boris().id(), () -> arrivals.some(boris().id(), chosen, clock.instant(), "boris"));

        assertThat(sold(wanted)).isTrue();
        assertThat(sold(other)).isFalse();
        assertThat(decided.hidden()).containsExactly(product(other));
        assertThat(news()).isEmpty();

        scope.shop(boris().id(), () -> arrivals.undo(boris().id(), decided, "boris"));
        assertThat(news()).containsExactlyInAnyOrder(product(wanted), product(other));
        assertThat(sold(wanted)).isFalse();
    }

    @Test
    void whatAFastClockPublishedIsNewWhenItsMomentComes() {
        clock.passes(Duration.ofHours(1));
        var sku = goods.dress(1).get(0);
        clock.reset();
        scope.shop(boris().id(), () -> arrivals.keepBack(boris().id(), true));

        assertThat(news()).isEmpty();
        assertThat(sold(sku)).isFalse();

        clock.passes(Duration.ofHours(1).plusSeconds(5));
        assertThat(news()).contains(product(sku));
        looked();
        assertThat(news()).doesNotContain(product(sku));
        assertThat(sold(sku)).isTrue();
    }

    @Test
    void thePageAsksAndTakesBack() {
        looked();
        var sku = goods.dress(1).get(0);
        var other = goods.dress(1).get(0);
        var boris = staff.session(staff.ofShop("boris", Role.FRANCHISEE));
        var page = given().cookies(boris).get("/franchise/goods/new").asString();
        assertThat(page).contains(product(sku).toString(), product(other).toString(), "Оставить все");
        var until = page.replaceFirst("(?s)^.*name=\"until\" value=\"(\\d+)\".*$", "$1");

        assertThat(sent(boris, "some", "until", until).asString()).contains("Отметьте хотя бы один");
        var chosen = sent(boris, "some", "until", until, "chosen", product(sku).toString());
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(sold(other)).isFalse();

        var after = given().urlEncodingEnabled(false)
                .cookies(boris)
                .get(chosen.header("Location"))
                .asString();
        assertThat(after).contains("С прошлого раза ничего нового");
        var undo = after.replaceFirst("(?s)^.*name=\"undo\" value=\"([^\"]+)\".*$", "$1");
        assertThat(sent(boris, "undo", "undo", undo).statusCode()).isEqualTo(303);
        assertThat(sold(other)).isTrue();
        assertThat(sent(boris, "undo", "undo", "nonsense").statusCode()).isEqualTo(404);
        assertThat(sent(boris, "policy", "waits", "1").statusCode()).isEqualTo(303);
        assertThat(given().cookies(boris).get("/franchise/goods/new").asString())
                .contains("Новинки ждут здесь");
    }

    private static io.restassured.response.Response sent(Map<String, String> cookies, String path, String... fields) {
        var form = given().redirects()
                .follow(false)
                .cookies(cookies)
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"));
        for (var i = 0; i < fields.length; i += 2) form = form.formParam(fields[i], fields[i + 1]);
        return form.post("/franchise/goods/new/" + path);
    }

    private void looked() {
        scope.shop(boris().id(), () -> arrivals.all(boris().id(), clock.instant()));
    }

    private List<UUID> news() {
        return scope.shop(boris().id(), () -> arrivals.of(boris().id())).goods().stream()
                .map(ListedGoods::product)
                .toList();
    }

    private boolean sold(Sku sku) {
        return scope.shop(boris().id(), () -> prices.priced(boris().id(), List.of(sku)))
                .containsKey(sku);
    }

    private UUID product(Sku sku) {
        return goods.priced(goods.anna(), sku).product();
    }

    private Shop boris() {
        return goods.boris();
    }
}
