package dev.prilavok.catalog.master;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Goods that no feed brought. */
@QuarkusTest
class OfficeNewProductPagesTest {
    @Inject
    CatalogFixture goods;

    @Inject
    StaffFixture staff;

    @Inject
    MasterRows rows;

    @Inject
    Scope scope;

    private String id = "";
    private UUID section = UUID.randomUUID();
    private Map<String, String> cookies = Map.of();

    @BeforeEach
    void aSection() {
        id = CatalogFixture.id();
        section = goods.aSectionOfItsOwn(goods.dress(1).get(0));
        cookies = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
    }

    @Test
    void aProductIsMadeMeasuredAndSold() {
        var made = made(form().formParam("name.ru", "Кофта " + id)
                .formParam("told.ru", "Тёплая.\n\n- карман")
                .formParam("colours", "белый / white, чёрный")
                .formParam("sizes", "44, 46")
                .formParam("stem", id)
                .formParam("grams", "300")
                .formParam("price.wholesale", "2000")
                .formParam("price.recommended", "3500")
                .formParam("price.floor", "3000")
                .formParam("price.ceiling", "4000"));

        var facts = scope.network(() -> rows.find(made)).facts();
        assertThat(facts.skus()).hasSize(4);
        var sku = id.toUpperCase(Locale.ROOT) + "-BELYY-44";
        assertThat(facts.ofSize(sku, "colour.en")).isEqualTo("white");
        assertThat(facts.ofSize(sku, "weight")).isEqualTo("300");
        assertThat(facts.ofSize(sku, "barcode")).matches("20\\d{11}");
        assertThat(facts.get("told.ru")).isEqualTo("<p>Тёплая.</p><ul><li>карман</li></ul>");
        assertThat(facts.get("marked")).isEqualTo("true");
        // clothes wait for their measurements, as those of an import do
        assertThat(facts.text(Field.STATE)).isEqualTo("DRAFT");

        for (var one : facts.skus())
            plain().formParam("version", rows(made).version())
                    .formParam("variant " + one + " measure.BUST", "92")
                    .formParam("variant " + one + " measure.LENGTH", "60")
                    .post("/office/products/" + made)
                    .then()
                    .statusCode(303);

        assertThat(rows(made).facts().text(Field.STATE)).isEqualTo("PUBLISHED");
        var priced = goods.priced(goods.anna(), new Sku(sku));
        assertThat(priced.retail()).isEqualTo(CatalogFixture.rub(3_500));
        assertThat(priced.wholesale()).isEqualTo(CatalogFixture.rub(2_000));
        assertThat(goods.network("select slug from product where id = ?", row -> row.getString(1), made))
                .isEqualTo(List.of(dev.prilavok.catalog.Slugs.of("Кофта " + id)));
        given().cookies(cookies)
                .get("/office/products/" + made + "/history")
                .then()
                .statusCode(200);
    }

    @Test
    void sizesAreShownBeforeAnythingIsMade() {
        form().formParam("name.ru", "Шарф " + id)
                .formParam("stem", id)
                .formParam("colours", "белый")
                .formParam("sizes", "S, M")
                .formParam("do", "sizes")
                .post("/office/products/new")
                .then()
                .statusCode(200)
                .body(containsString("value=\"" + id.toUpperCase(Locale.ROOT) + "-S\""))
                .body(containsString("value=\"Шарф " + id + "\""))
                .body(containsString("value=\"" + dev.prilavok.catalog.Slugs.of("Шарф " + id) + "\""));

        assertThat(goods.network("select 1 from variant where sku = ?", row -> 1, id.toUpperCase(Locale.ROOT) + "-S"))
                .isEmpty();
    }

    @Test
    void whatIsTypedIntoARowCounts() {
        var made = made(form().formParam("name.en", "Scarf " + id)
                .formParam("row.0.sku", id + "-a")
                .formParam("row.0.colour.ru", "синий")
                .formParam("row.0.size", "46")
                .formParam("row.0.barcode", "4600" + id.hashCode())
                .formParam("row.0.weight", "120")
                .formParam("show", "WITHDRAWN"));

        var facts = rows(made).facts();
        assertThat(facts.skus()).containsExactly(id + "-a");
        assertThat(facts.ofSize(id + "-a", "barcode")).isEqualTo("4600" + id.hashCode());
        assertThat(facts.text(Field.STATE)).isEqualTo("WITHDRAWN");
    }

    @Test
    void everythingWrongIsSaidAtItsFieldAndNothingIsLost() {
        var taken = goods.dress(1).get(0).value();

        refused(form().formParam("name.ru", "")
                        .formParam("name.en", "")
                        .formParam("made.ru", "шерсть")
                        .formParam("slug", "Не адрес")
                        .formParam("row.0.sku", taken)
                        .formParam("row.0.size", "44")
                        .formParam("row.0.weight", "много")
                        .formParam("row.1.sku", taken)
                        .formParam("row.1.size", "46")
                        .formParam("price.wholesale", "2000")
                        .formParam("price.recommended", "дорого"))
                .body(containsString("хотя бы на одном языке"))
                .body(containsString("Латинские буквы, цифры и дефисы"))
                .body(containsString("уже занят"))
                .body(containsString("уже стоит выше"))
                .body(containsString("целое число граммов"))
                .body(containsString("value=\"дорого\""))
                .body(containsString("value=\"много\""))
                .body(containsString("value=\"шерсть\""))
                .body(containsString("value=\"Не адрес\""));
        refused(form().formParam("name.ru", "Шарф").formParam("stem", id).formParam("price.recommended", "3000"))
                .body(containsString("Выберите из списка"))
                .body(containsString("aria-describedby=\"d-price.wholesale\""));
    }

    @Test
    void twoOfOneNameHaveTwoAddresses() {
        var one = made(form().formParam("name.ru", "Одно имя " + id).formParam("stem", id + "a"));
        var other = made(form().formParam("name.ru", "Одно имя " + id).formParam("stem", id + "b"));

        assertThat(slug(other)).isEqualTo(slug(one) + "-2");
        refused(form().formParam("name.ru", "Третье")
                        .formParam("slug", slug(one))
                        .formParam("stem", id + "c"))
                .body(containsString(slug(one) + "-3"));
    }

    private String slug(UUID product) {
        return goods.network("select slug from product where id = ?", row -> row.getString(1), product)
                .get(0);
    }

    private Master rows(UUID product) {
        return scope.network(() -> rows.find(product));
    }

    private ValidatableResponse refused(RequestSpecification form) {
        return form.formParam("do", "save").post("/office/products/new").then().statusCode(422);
    }

    private UUID made(RequestSpecification form) {
        var place = form.formParam("do", "save")
                .formParam("category", section.toString())
                .post("/office/products/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
    }

    private RequestSpecification form() {
        return plain().formParam("gender", "WOMEN")
                .formParam("season", "SUMMER")
                .formParam("age", "ADULT")
                .formParam("vat", "STANDARD")
                .formParam("marked", "")
                .formParam("trial", "")
                .formParam("grid", "RU")
                .formParam("currency", "RUB")
                .formParam("barcodes", "yes");
    }

    private RequestSpecification plain() {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"));
    }
}
