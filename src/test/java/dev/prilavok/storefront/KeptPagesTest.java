package dev.prilavok.storefront;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Listings;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.stock.HoldPurpose;
import dev.prilavok.stock.Holding;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list that was kept is sent again while it is true, and not a moment longer. */
@QuarkusTest
class KeptPagesTest {
    @Inject
    CatalogFixture goods;

    @Inject
    Listings listings;

    @Inject
    Stock stock;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    private List<Sku> skus = List.of();
    private UUID product = Ids.next();
    private String section = "";

    @BeforeEach
    void aSectionWithOneDress() {
        skus = goods.dress(1);
        product = goods.priced(goods.anna(), skus.get(0)).product();
        section = "/c/" + goods.aSectionOfItsOwn(skus.get(0));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void theSecondReaderGetsWhatTheFirstOneGot() {
        var first = anna().get(section).asString();
        var second = kept(anna());

        assertThat(second.asString()).isEqualTo(first).contains("44–48");
        assertThat(second.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(second.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void aPackedPageSaysTheSame() {
        var plain = kept(anna()).asString();
        var packed = kept(given().header("Host", "anna.localhost").header("Accept-Encoding", "gzip"));

        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("Vary")).containsIgnoringCase("accept-encoding");
        assertThat(packed.asString()).isEqualTo(plain);
    }

    @Test
    void aPriceIsNewAtOnce() {
        assertThat(kept(anna()).asString()).contains("5\u00a0000");

        scope.shop(annasShop().id(), () -> listings.ask(annasShop().id(), product, CatalogFixture.rub(5_500), "anna"));

        assertThat(anna().get(section).asString()).contains("5\u00a0500").doesNotContain("5\u00a0000");
    }

    @Test
    void aHiddenProductIsGoneAtOnceAndBackAtOnce() {
        kept(anna());

        scope.shop(annasShop().id(), () -> listings.hide(annasShop().id(), product, "anna"));
        anna().get(section).then().statusCode(404);

        scope.shop(annasShop().id(), () -> listings.show(annasShop().id(), product, "anna"));
        assertThat(anna().get(section).asString()).contains("44–48");
    }

    @Test
    void aSizeThatIsHeldIsTakenOffAtOnceAndComesBackAtOnce() {
        assertThat(kept(anna()).asString()).contains("44–48");

        var owner = hold(skus.get(1));
        assertThat(anna().get(section).asString()).contains("44, 48").doesNotContain("44–48");

        scope.shop(annasShop().id(), () -> stock.release(owner));
        assertThat(anna().get(section).asString()).contains("44–48");
    }

    @Test
    void aHoldThatWasTakenBackChangesNothing() {
        kept(anna());
        try {
            scope.shop(annasShop().id(), () -> {
                stock.hold(holding(Ids.next(), skus.get(0)));
                throw new IllegalStateException("taken back");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("taken back");
        }
        assertThat(kept(anna()).asString()).contains("44–48");
    }

    @Test
    void eachLanguageAndBasketHasItsOwn() {
        var russian = kept(anna()).asString();
        var english = kept(anna().cookie("lang", "en")).asString();
        var two = kept(anna().cookie("bag", "2")).asString();

        assertThat(english).contains("<html lang=\"en\">").isNotEqualTo(russian);
        assertThat(two).contains("<b>2</b>");
        assertThat(russian).contains("<html lang=\"ru\">").doesNotContain("<b>2</b>");
    }

    @Test
    void aChosenGridIsStillRemembered() {
        anna().get(section + "?grid=EU");
        assertThat(anna().get(section + "?grid=EU").cookie("grid")).isEqualTo("EU");
    }

    @Test
    void twoShopsNeverSeeEachOthersPages() {
        var annas = kept(anna()).asString();
        var boriss = kept(at("boris")).asString();

        assertThat(annas).contains("Берег").doesNotContain("Шаг");
        assertThat(boriss).contains("Шаг").doesNotContain("Берег");
        assertThat(kept(anna()).asString()).isEqualTo(annas);

        var byPath = given().get("/s/anna" + section).asString();
        assertThat(byPath).contains("href=\"/s/anna/basket\"");
        assertThat(annas).contains("href=\"/basket\"");
    }

    @Test
    void whatThePageSaysOfTheDayFollowsTheDay() {
        // in Kaliningrad it is two hours later
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        clock.standsAt(day.atTime(10, 0).toInstant(ZoneOffset.UTC));
        assertThat(kept(anna()).asString()).contains("сегодня до 21:00");

        clock.standsAt(day.atTime(20, 0).toInstant(ZoneOffset.UTC));
        assertThat(anna().get(section).asString()).contains("завтра с 10:00").doesNotContain("сегодня до");
    }

    @Test
    void anAddressAskedManyTimesAtOnceIsTheSameForAll() {
        var one = kept(anna()).asString();
        var all = java.util.stream.IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> anna().get(section).asString())
                .distinct()
                .toList();
        assertThat(all).containsExactly(one);
    }

    @Test
    void formsAndOtherCommandsPassBy() {
        kept(anna());

        assertThat(anna().delete(section).statusCode()).isIn(404, 405);
        assertThat(anna().head(section).header("Server-Timing")).isNull();
    }

    // Whatever else goes on in the network may make a page old: then the next one is kept.
    private Response kept(RequestSpecification reader) {
        var answer = reader.get(section);
        for (var tries = 0; tries < 200 && !"kept".equals(answer.header("Server-Timing")); tries++) {
            LockSupport.parkNanos(50_000_000);
            answer = reader.get(section);
        }
        assertThat(answer.header("Server-Timing")).isEqualTo("kept");
        return answer;
    }

    private UUID hold(Sku sku) {
        var owner = Ids.next();
        scope.shop(annasShop().id(), () -> stock.hold(holding(owner, sku)));
        return owner;
    }

    private static Holding holding(UUID owner, Sku sku) {
        return new Holding(owner, HoldPurpose.CART, null, null, new TreeMap<>(Map.of(sku, 1)));
    }

    private Shop annasShop() {
        return goods.anna();
    }

    private static RequestSpecification anna() {
        return at("anna");
    }

    private static RequestSpecification at(String slug) {
        return given().header("Host", slug + ".localhost").header("Accept-Encoding", "identity");
    }
}
