package dev.prilavok.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListingWordsTest {
    @Inject
    ListingWords words;

    @Inject
    Catalog catalog;

    @Inject
    CatalogFixture goods;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    @Test
    void aShopSpeaksInItsOwnWordsOnlyWhereHeadOfficeLetsIt() {
        var sku = goods.dress(1).get(0);
        var anna = goods.anna();
        var before = goods.priced(anna, sku);
        var section = section(before.product());

        free(section, false);
        say(anna, before.product(), "Сарафан Анны", "Мой текст");
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
            return sql.change(Sql.CATALOGUE_CHANGED);
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
        var page = given().cookies(cookies).accept("text/html").get("/office/listings");
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
            assertThat(known.mayWords()).isFalse();
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
        scope.network(() -> {
            sql.change("""
                    insert into listing_freedom (category_id, words, photo, changed_by, changed_at) values (?, ?, ?, 'office', now())
                    on conflict (category_id) do update set words = excluded.words, photo = excluded.photo""", section, may, may);
            return sql.change(Sql.CATALOGUE_CHANGED);
        });
    }
}
