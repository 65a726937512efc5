package dev.prilavok.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A shop takes a whole set, and leaves the whole of it. */
@QuarkusTest
class ShopSetsTest {
    private static final String API = "/api/v1/franchise/sets";

    @Inject
    SetDesk desk;

    @Inject
    SetCards cards;

    @Inject
    ShopSets sets;

    @Inject
    ListingRules rules;

    @Inject
    Listings listings;

    @Inject
    ListingDesk goodsDesk;

    @Inject
    Catalog catalog;

    @Inject
    Prices prices;

    @Inject
    CatalogFixture goods;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    @AfterEach
    void nothingIsLeftInTheShop() {
        var anna = goods.anna().id();
        scope.shop(
                anna,
                () -> sets.offered(anna).stream()
                        .filter(ShopSets.SetInShop::taken)
                        .forEach(set -> sets.leave(anna, set.id())));
        scope.shop(
                anna,
                () -> rules.of(anna)
                        .forEach(rule -> rules.remove(anna, rule.rule().id())));
    }

    @Test
    void bringsWhatRulesLeaveOutAndTakesJustThatAwayAgain() {
        var sku = goods.dress(1).get(0);
        var anna = goods.anna();
        var product = goods.priced(anna, sku).product();
        var set = published("Праздник", Map.of(), null, null, sku);
        scope.shop(anna.id(), () -> rules.add(anna.id(), only("no such brand"), "anna"));
        assertThat(sold(anna, sku)).isFalse();

        take(anna, set.id());

        assertThat(sold(anna, sku)).isTrue();
        assertThat(productsOf(anna, set.slug())).containsExactly(product);
        assertThat(scope.shop(anna.id(), () -> goodsDesk.one(anna.id(), product))
                        .orElseThrow()
                        .place())
                .isEqualTo(ListedGoods.Place.SHOWN);
        assertThat(given().get("/s/anna/p/" + slug(anna, sku)).statusCode()).isEqualTo(200);
        assertThat(sold(goods.boris(), sku)).as("another shop").isTrue();
        assertThat(productsOf(goods.boris(), set.slug())).isEmpty();

        scope.shop(anna.id(), () -> sets.leave(anna.id(), set.id()));

        assertThat(sold(anna, sku)).isFalse();
        assertThat(productsOf(anna, set.slug())).isEmpty();
    }

    @Test
    void aMessengerShowsASetWithItsTitleAndItsGoods() {
        var set = published(
                "В гости " + CatalogFixture.id(),
                Map.of(),
                null,
                null,
                goods.dress(1).get(0));
        take(goods.anna(), set.id());

        var page =
                org.jsoup.Jsoup.parse(given().get("/s/anna/sets/" + set.slug()).asString());

        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(set.title());
        assertThat(page.select("meta[property=og:description]").attr("content")).isNotBlank();
        assertThat(page.select("meta[property=og:url]").attr("content")).endsWith("/sets/" + set.slug());
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        var picture = page.select("meta[property=og:image]").attr("content");
        assertThat(picture).contains("/sets/" + set.slug() + "/preview.jpg?v=");
        given().get("/s/anna/sets/" + set.slug() + "/preview.jpg")
                .then()
                .statusCode(200)
                .contentType("image/jpeg");
    }

    @Test
    void aProgramTakesAndLeavesASet() {
        var set = published(
                "Через API " + CatalogFixture.id(),
                Map.of(),
                null,
                null,
                goods.dress(1).get(0));
        var token = staff.token(staff.ofShop("anna", Role.FRANCHISEE));
        var one = "items.find { it.slug == '" + set.slug() + "' }";

        given().auth().oauth2(token).get(API).then().statusCode(200).body(one + ".taken", equalTo(false));
        var key = UUID.randomUUID().toString();
        for (var times = 0; times < 2; times++)
            given().auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .post(API + "/" + set.id() + "/take")
                    .then()
                    .statusCode(200)
                    .body(one + ".taken", equalTo(true))
                    .body(one + ".shown", equalTo(1));
        assertThat(productsOf(goods.anna(), set.slug())).hasSize(1);
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(API + "/" + set.id() + "/leave")
                .then()
                .statusCode(200)
                .body(one + ".taken", equalTo(false));
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .post(API + "/" + set.id() + "/take")
                .then()
                .statusCode(400);
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(API + "/" + UUID.randomUUID() + "/take")
                .then()
                .statusCode(404);
    }

    @Test
    void whatWasHiddenByHandStaysHidden() {
        var sku = goods.dress(1).get(0);
        var anna = goods.anna();
        var product = goods.priced(anna, sku).product();
        var set = published("Тихое", Map.of(), null, null, sku);
        scope.shop(anna.id(), () -> listings.hide(anna.id(), product, "anna"));

        take(anna, set.id());

        assertThat(sold(anna, sku)).isFalse();
        assertThat(productsOf(anna, set.slug())).isEmpty();
    }

    @Test
    void aRuleOfASetBringsInWhatComesLater() {
        var brand = "Марка " + CatalogFixture.id();
        var anna = goods.anna();
        var first = branded(brand);
        var set = published("По правилу", Map.of(Facet.BRAND, Set.of(brand)), null, null);
        take(anna, set.id());
        assertThat(productsOf(anna, set.slug())).hasSize(1);

        var second = branded(brand);

        assertThat(productsOf(anna, set.slug()))
                .containsExactlyInAnyOrder(
                        goods.priced(anna, first).product(),
                        goods.priced(anna, second).product());
    }

    @Test
    void standsOnTheFirstPageInItsSeasonAndHasAPageOfItsOwnAlways() {
        var sku = goods.dress(1).get(0);
        var today = LocalDate.now(goods.anna().zone());
        var now = published("Сейчас " + CatalogFixture.id(), Map.of(), today.minusDays(1), today.plusDays(1), sku);
        var later = published("Потом " + CatalogFixture.id(), Map.of(), today.plusDays(20), null, sku);
        take(goods.anna(), now.id());
        take(goods.anna(), later.id());

        var home = given().get("/s/anna/").asString();
        assertThat(home.contains(now.title())).isTrue();
        assertThat(home.contains(later.title())).isFalse();
        for (var set : List.of(now, later)) {
            var page = given().get("/s/anna/sets/" + set.slug());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.asString().contains("BreadcrumbList")).isTrue();
            assertThat(page.asString()
                            .contains("rel=\"canonical\" href=\"http://anna.localhost:8080/sets/" + set.slug()))
                    .isTrue();
        }
        assertThat(given().get("/s/anna/sitemap-pages.xml").asString()).contains("/sets/" + later.slug());
        assertThat(given().get("/s/boris/sets/" + now.slug()).statusCode()).isEqualTo(404);
        given().get("/s/anna/api/v1/shop/sets")
                .then()
                .statusCode(200)
                .body("slug", org.hamcrest.Matchers.hasItems(now.slug(), later.slug()));
        given().get("/s/anna/api/v1/shop/products?set=" + now.slug())
                .then()
                .statusCode(200)
                .body("total", org.hamcrest.Matchers.equalTo(1));
    }

    @Test
    void whatIsBeingPreparedNoShopCanTake() {
        var id = scope.network(() -> desk.begin(Map.of("ru", "Черновик", "en", ""), "office"));
        var anna = goods.anna();

        assertThat(scope.shop(anna.id(), () -> sets.offered(anna.id())))
                .extracting(ShopSets.SetInShop::id)
                .doesNotContain(id);
        assertThatThrownBy(() -> take(anna, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> take(anna, Ids.next())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scope.network(() -> desk.begin(Map.of("ru", " "), "office")))
                .isInstanceOf(SetRefused.class);
    }

    @Test
    void peopleMakeATakeAndLeaveASetOnTheirPages() {
        var sku = goods.dress(1).get(0);
        var manager = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
        var title = "Вечер " + CatalogFixture.id();
        var begun = sent(manager, "/office/sets", "titleRu", title, "titleEn", "Evening");
        assertThat(begun.statusCode()).isEqualTo(303);
        var card = begun.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(sent(manager, card + "/goods", "articles", sku + ", no-such-article")
                        .statusCode())
                .isEqualTo(303);
        assertThat(given().cookies(manager).get(card).asString()).contains("Платье льняное");
        assertThat(sent(manager, card, "titleRu", title, "from", "2026-13-40").asString())
                .contains("День не прочитать", "value=\"2026-13-40\"");
        assertThat(sent(manager, card, "titleRu", title, "titleEn", "Evening", "published", "1")
                        .statusCode())
                .isEqualTo(303);

        var anna = staff.session(staff.ofShop("anna", Role.FRANCHISEE));
        var id = card.replaceFirst("^.*/", "");
        assertThat(given().cookies(anna).get("/franchise/sets").asString()).contains(title, "Взять всю");
        assertThat(sent(anna, "/franchise/sets/" + id + "/take").statusCode()).isEqualTo(303);
        assertThat(given().cookies(anna).get("/franchise/sets").asString()).contains("Отпустить подборку «" + title);
        assertThat(given().cookies(manager).get("/office/sets").asString()).contains(title);
        assertThat(sent(anna, "/franchise/sets/" + id + "/leave").statusCode()).isEqualTo(303);
        assertThat(sent(anna, "/franchise/sets/" + Ids.next() + "/take").statusCode())
                .isEqualTo(404);
    }

    private static io.restassured.response.Response sent(Map<String, String> cookies, String path, String... fields) {
        var form = given().redirects()
                .follow(false)
                .cookies(cookies)
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"));
        for (var i = 0; i < fields.length; i += 2) form = form.formParam(fields[i], fields[i + 1]);
        return form.post(path);
    }

    private record Made(UUID id, String slug, String title) {}

    private Made published(
            String title, Map<Facet, Set<String>> rule, @Nullable LocalDate from, @Nullable LocalDate to, Sku... skus) {
        return scope.network(() -> {
            var id = desk.begin(Map.of("ru", title, "en", ""), "office");
            for (var sku : skus) desk.add(id, sku.value());
            desk.save(id, new SetDesk.Wish(Map.of("ru", title), Map.of(), from, to, rule, "", true), "office");
            return new Made(id, cards.of(id, Langs.RU).slug(), title);
        });
    }

    private void take(Shop shop, UUID set) {
        scope.shop(shop.id(), () -> sets.take(shop.id(), set, "anna"));
    }

    private static ListingRule only(String brand) {
        return new ListingRule(Ids.next(), true, Map.of(Facet.BRAND, Set.of(brand)), null);
    }

    private Sku branded(String brand) {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(Feed.anOffer(id).with("vendor", brand)));
        return new Sku(id);
    }

    private boolean sold(Shop shop, Sku sku) {
        return scope.shop(shop.id(), () -> prices.priced(shop.id(), List.of(sku)))
                .containsKey(sku);
    }

    private String slug(Shop shop, Sku sku) {
        return goods.priced(shop, sku).slug();
    }

    private List<UUID> productsOf(Shop shop, String set) {
        return scope.shop(shop.id(), () -> catalog.list(shop.id(), CatalogQuery.set(set, 50))).items().stream()
                .map(ProductTile::product)
                .toList();
    }
}
