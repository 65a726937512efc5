package dev.prilavok.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListingWordsTest {
    @Inject
    ListingWords words;

    @Inject
    Catalog catalog;

    @Inject
    PermitRows permits;

    @Inject
    Listings listings;

    @Inject
    CatalogFixture goods;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    @AfterEach
    void sectionsSayNothingAgain() {
        goods.change("delete from listing_permit where product_id is null");
        goods.network(Versions.CATALOGUE_CHANGED + " returning version", row -> true);
    }

    @Test
    void aShopSpeaksInItsOwnWordsOnlyWhereHeadOfficeLetsIt() {
        var sku = goods.dress(1).get(0);
        var anna = goods.anna();
        var before = goods.priced(anna, sku);
        var section = section(before.product());

        free(section, false);
        assertThatThrownBy(() -> say(anna, before.product(), "Сарафан Анны", ""))
                .isInstanceOfSatisfying(
                        NotPermitted.class,
                        refused -> assertThat(refused.say(dev.prilavok.kernel.Langs.RU))
                                .contains("не разрешила магазинам своё название"));
        assertThat(goods.priced(anna, sku).name()).isEqualTo(before.name());

        free(section, true);
        say(anna, before.product(), "Сарафан Анны", "Строка <b>одна</b>\n\nвторая");
        assertThat(goods.priced(anna, sku).name()).isEqualTo("Сарафан Анны");
        assertThat(goods.priced(goods.boris(), sku).name()).isEqualTo(before.name());
        var card = scope.shop(anna.id(), () -> catalog.card(anna.id(), before.slug()))
                .orElseThrow();
        assertThat(card.name()).isEqualTo("Сарафан Анны");
        assertThat(card.description()).isEqualTo("<p>Строка &lt;b&gt;одна&lt;/b&gt;</p><p>вторая</p>");

        free(section, false);
        assertThat(goods.priced(anna, sku).name()).isEqualTo(before.name());
        assertThat(known(anna, before.product()).name()).isEqualTo("Сарафан Анны");
        assertThat(known(anna, before.product()).nameRests()).isTrue();
        say(anna, before.product(), "", "");
        assertThat(known(anna, before.product()).name())
                .as("an empty field of a closed form takes nothing away")
                .isEqualTo("Сарафан Анны");
    }

    @Test
    void aShopsOwnNameIsFoundInThatShopAlone() {
        var sku = goods.dress(1).get(0);
        var anna = goods.anna();
        var product = goods.priced(anna, sku).product();
        free(section(product), true);
        var word = "Ольшанка" + CatalogFixture.id().replaceAll("[^A-Za-z]", "").toLowerCase(java.util.Locale.ROOT);
        say(anna, product, word + " летняя", "Шуршит по-своему, cretonne/organdie");

        assertThat(found(anna, word)).containsExactly(product);
        assertThat(found(anna, word + " летние")).containsExactly(product);
        assertThat(found(anna, word + " белая"))
                .as("a word of the shop and one of head office")
                .containsExactly(product);
        assertThat(found(anna, word.substring(0, word.length() - 1) + "ъ"))
                .as("a slip of the finger")
                .contains(product);
        assertThat(found(anna, word + " organdie"))
                .as("split as the question is")
                .containsExactly(product);
        assertThat(found(goods.boris(), word)).isEmpty();
        assertThat(given().get("/s/anna/suggest?q=" + word).asString()).contains(word + " летняя");

        free(section(product), false);
        assertThat(found(anna, word)).isEmpty();
        assertThat(given().get("/s/anna/search?q=" + word).statusCode()).isEqualTo(200);
        var report = given().cookies(staff.session(staff.headOffice(Role.CATALOGUE_MANAGER)))
                .get("/office/search")
                .asString();
        assertThat(report).contains(word.toLowerCase(java.util.Locale.ROOT), "у магазинов: 1");
    }

    private List<UUID> found(Shop shop, String text) {
        return scope.shop(shop.id(), () -> catalog.list(shop.id(), CatalogQuery.search(text, 20))).items().stream()
                .map(ProductTile::product)
                .toList();
    }

    @Test
    void theProductOverrulesTheBrandAndTheBrandTheSection() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(Feed.anOffer(id).with("vendor", "Марка " + id)));
        var anna = goods.anna();
        var sku = new dev.prilavok.kernel.Sku(id);
        var product = goods.priced(anna, sku).product();
        free(section(product), true);
        assertThat(known(anna, product).mayName()).isTrue();

        scope.network(() -> permits.except("Марка " + id, "", may(false, null), "office"));
        assertThat(known(anna, product).mayName()).isFalse();
        assertThat(known(anna, product).mayTold())
                .as("the brand says nothing of the text")
                .isTrue();

        scope.network(() -> permits.except("", id, may(true, null), "office"));
        assertThat(known(anna, product).mayName()).isTrue();
    }

    @Test
    void anOwnPriceRestsWhileHeadOfficeKeepsThePriceToItself() {
        var sku = goods.dress(1).get(0);
        var anna = goods.anna();
        var product = goods.priced(anna, sku).product();
        scope.shop(anna.id(), () -> listings.ask(anna.id(), product, CatalogFixture.rub(4_600), "anna"));
        assertThat(goods.priced(anna, sku).retail()).isEqualTo(CatalogFixture.rub(4_600));

        scope.network(() -> permits.except("", sku.value(), may(null, false), "office"));

        assertThat(goods.priced(anna, sku).retail()).isEqualTo(CatalogFixture.rub(5_000));
        assertThatThrownBy(() -> scope.shop(
                        anna.id(), () -> listings.ask(anna.id(), product, CatalogFixture.rub(4_700), "anna")))
                .isInstanceOf(NotPermitted.class);
        var cookies = staff.session(staff.ofShop("anna", Role.FRANCHISEE));
        assertThat(given().cookies(cookies).get("/franchise/goods?q=" + sku).asString())
                .contains("отдыхает и вернётся", "оставила за собой");
        assertThat(given().cookies(cookies)
                        .get("/franchise/goods?show=own_price&q=" + sku)
                        .asString())
                .contains(product.toString());

        var exception = goods.network(
                        "select id from listing_permit where product_id = ?",
                        row -> row.getObject(1, UUID.class),
                        product)
                .get(0);
        scope.network(() -> permits.remove(exception));
        assertThat(goods.priced(anna, sku).retail()).isEqualTo(CatalogFixture.rub(4_600));
    }

    @Test
    void anExceptionThatSaysNothingIsRefusedInWordsAndKeepsWhatWasTyped() {
        var cookies = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
        for (var typed : java.util.Map.of(
                        "Назовите либо марку", new String[] {"", "", "yes"},
                        "Такого артикула нет", new String[] {"", "no-such-article", "no"},
                        "Товаров такой марки нет", new String[] {"no-such-brand", "", "no"},
                        "хотя бы одно", new String[] {"no-such-brand", "", ""})
                .entrySet()) {
            var answer = given().cookies(cookies)
                    .accept("text/html")
                    .contentType(ContentType.URLENC.withCharset("UTF-8"))
                    .formParam("csrf", cookies.get("csrf"))
                    .formParam("brand", typed.getValue()[0])
                    .formParam("article", typed.getValue()[1])
                    .formParam("price", typed.getValue()[2])
                    .post("/office/listings/exceptions");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.asString()).contains(typed.getKey(), "value=\"" + typed.getValue()[1] + "\"");
        }
    }

    private static PermitRows.Fields may(
            @org.jspecify.annotations.Nullable Boolean name, @org.jspecify.annotations.Nullable Boolean price) {
        return new PermitRows.Fields(name, null, null, price);
    }

    @Test
    void aChangeOfHeadOfficeKeepsTheShopsWordsAndIsSeen() {
        var sku = goods.dress(1).get(0);
        var anna = goods.anna();
        var product = goods.priced(anna, sku).product();
        free(section(product), true);
        say(anna, product, "Своё", "");
        assertThat(known(anna, product).nameMoved()).isFalse();

        scope.network(() -> {
            sql.change("update product set name = '{\"ru\": \"Платье новое\"}' where id = ?", product);
            return sql.change(Versions.CATALOGUE_CHANGED);
        });

        assertThat(goods.priced(anna, sku).name()).isEqualTo("Своё");
        assertThat(known(anna, product)).satisfies(known -> {
            assertThat(known.nameMoved()).isTrue();
            assertThat(known.officeName()).isEqualTo("Платье новое");
            assertThat(known.nameThen()).isEqualTo("Платье льняное");
        });
        say(anna, product, "Своё", "");
        assertThat(known(anna, product).nameMoved()).isFalse();
        say(anna, product, "", "");
        assertThat(goods.priced(anna, sku).name()).isEqualTo("Платье новое");
    }

    @Test
    void refusesWhatIsTooLongOrNotThere() {
        var anna = goods.anna();
        var product = goods.priced(anna, goods.dress(1).get(0)).product();
        free(section(product), true);

        assertThatThrownBy(() -> say(anna, product, "х".repeat(121), "")).isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> say(anna, product, "", "х".repeat(4_001))).isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> say(anna, Ids.next(), "х", "")).isInstanceOf(NotFound.class);
    }

    @Test
    void headOfficeOpensAndClosesSectionsOnItsPage() {
        var anna = goods.anna();
        var product = goods.priced(anna, goods.dress(1).get(0)).product();
        var section = section(product);
        var cookies = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
        var page = given().cookies(cookies).accept("text/html").get("/office/listings?q=anna");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains(anna.name(), "Пробные платья");

        given().redirects()
                .follow(false)
                .cookies(cookies)
                .accept("text/html")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", cookies.get("csrf"))
                .formParam("photo", section.toString())
                .post("/office/listings/freedoms")
                .then()
                .statusCode(303);
        assertThat(known(anna, product)).satisfies(known -> {
            assertThat(known.mayPhoto()).isTrue();
            assertThat(known.mayName()).isFalse();
        });
    }

    private void say(Shop shop, UUID product, String name, String told) {
        scope.shop(shop.id(), () -> words.say(shop.id(), product, new ListingWords.Wish(name, told, ""), "anna"));
    }

    private OwnWords known(Shop shop, UUID product) {
        return scope.shop(shop.id(), () -> words.of(shop.id(), product));
    }

    private UUID section(UUID product) {
        return goods.network(
                        "select category_id from product where id = ?", row -> row.getObject(1, UUID.class), product)
                .get(0);
    }

    private void free(UUID section, boolean may) {
        scope.network(
                () -> permits.sections(List.of(new PermitRows.Section(section, "", may, may, may, true)), "office"));
    }
}
