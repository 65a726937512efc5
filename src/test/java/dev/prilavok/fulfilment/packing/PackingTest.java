package dev.prilavok.fulfilment.packing;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import dev.prilavok.catalog.CategoryPaths;
import dev.prilavok.fulfilment.ParcelPhotos;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.fulfilment.Warehouse;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PackingTest {
    @Inject
    Packing packing;

    @Inject
    RecipeRows recipes;

    @Inject
    InsertRows inserts;

    @Inject
    Materials materials;

    @Inject
    CategoryPaths categories;

    @Inject
    Warehouse warehouse;

    @Inject
    ParcelPhotos photos;

    @Inject
    ParcelsFixture parcels;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    private Shop anna;
    private Map<String, String> packer = Map.of();

    @BeforeEach
    void somebodyAtTheStation() {
        anna = shops.open("anna");
        packer = staff.session(staff.headOffice(Role.WAREHOUSE));
    }

    @Test
    void theRecipeIsDoneStepByStepAndCostsWhatItTakes() {
        var sku = goods.sold(rub(900), 5);
        var id = packed(sku);
        var recipe = scope.network(() -> packing.recipeFor(null));
        assertThat(recipe.seconds()).isBetween(180, 300);
        var film = onHand("film");

        form().formParam("tick", 1)
                .post(url(id) + "/packing")
                .then()
                .statusCode(422)
                .body(containsString("осталось: 4"));
        assertThat(parcels.view(anna, id).state()).isEqualTo(ParcelState.PACKED);
        form().formParam("tick", 1, 2, 3, 4, 5)
                .post(url(id) + "/packing")
                .then()
                .statusCode(303);

        assertThat(parcels.view(anna, id).state()).isEqualTo(ParcelState.READY);
        var done = scope.shop(anna.id(), () -> packing.doneOf(parcels.view(anna, id)))
                .orElseThrow();
        // 1 m of film at 15, 1.5 m of kraft at 7, 1.5 m of tape at 90 for 66 m, a box at 45
        assertThat(done.cost()).isEqualTo(Money.of(CurrencyUnit.of("RUB"), new BigDecimal("72.55")));
        assertThat(onHand("film")).isEqualByComparingTo(film.subtract(BigDecimal.ONE));
        given().cookies(packer)
                .get(url(id) + "/packing")
                .then()
                .statusCode(200)
                .body(containsString("материалы стоят"));
    }

    @Test
    void aCategoryMayHaveARecipeOfItsOwn() {
        var sku = goods.sold(rub(900), 5);
        var slug = categoryOf(sku);
        var id = packed(sku);
        var step = new Recipe.Step(1, "Чехол", "Garment bag", 600, null, new BigDecimal("0.000"), null);

        scope.network(() -> recipes.write(recipes.add(slug, "Платья", "Dresses", "test"), List.of(step), "test"));

        assertThat(scope.network(() -> packing.recipeFor(slug)).steps()).containsExactly(step);
        var parcel = parcels.view(anna, id);
        assertThat(scope.shop(anna.id(), () -> packing.recipeOf(parcel)).category())
                .isEqualTo(slug);
        assertThatThrownBy(() ->
                        scope.shop(anna.id(), () -> packing.finish(parcel, Set.of(), List.of(), ParcelsFixture.PACKER)))
                .isInstanceOf(StepsLeft.class);
    }

    @Test
    void insertsFollowTheirRulesAsFarAsTheirBudgetGoes() {
        var sku = goods.sold(rub(900), 5);
        var slug = categoryOf(sku);
        var forDresses = insert(Insert.Rule.CATEGORY, slug, 1_000, 1_500);
        var forOthers = insert(Insert.Rule.CATEGORY, "no-such-category", 1_000, 1_500);
        var lastYear = insert(Insert.Rule.DATES, null, 100, 100_000);
        var first = packed(sku);
        var second = packed(sku);

        assertThat(insertsOf(first)).contains(forDresses).doesNotContain(forOthers, lastYear);
        finish(first, forDresses);

        assertThat(insertsOf(second)).as("the budget is for one").doesNotContain(forDresses);
    }

    @Test
    void aFirstOrderGetsTheLetter() {
        var rows = scope.network(inserts::all);
        var letter = rows.stream()
                .filter(one -> one.rule() == Insert.Rule.FIRST_ORDER)
                .findFirst()
                .orElseThrow();

        assertThat(insertsOf(packed(goods.sold(rub(900), 5)))).contains(letter.id());
    }

    @Test
    void aPhotographOfThePackedParcelIsKept() throws IOException {
        var id = packed(goods.sold(rub(900), 5));
        var bytes = new ByteArrayOutputStream();
        var picture = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(1, 1, id.hashCode());
        ImageIO.write(picture, "png", bytes);

        upload(id, bytes.toByteArray());
        upload(id, "no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        var kept = photos.of(parcels.view(anna, id));
        assertThat(kept).hasSize(1);
        given().cookies(packer).get(kept.get(0).src()).then().statusCode(200);
        given().cookies(packer)
                .get(url(id) + "/packing")
                .then()
                .body(containsString(kept.get(0).hash()));
    }

    private void upload(UUID id, byte[] file) {
        given().redirects()
                .follow(false)
                .cookies(packer)
                .multiPart("csrf", packer.get("csrf"))
                .multiPart("photo", "box.png", file, "image/png")
                .post(url(id) + "/photo")
                .then()
                .statusCode(303);
    }

    @Test
    void theBookKeepsMaterialsAndSaysWhenToOrder() {
        var before = onHand("kraft");

        form().formParam("material", "kraft")
                .formParam("quantity", "100")
                .formParam("total", "700")
                .formParam("document", "invoice 7")
                .post("/office/packing/materials")
                .then()
                .statusCode(303);

        assertThat(onHand("kraft")).isEqualByComparingTo(before.add(new BigDecimal(100)));
        form().formParam("material", "kraft")
                .formParam("quantity", "90,5")
                .post("/office/packing/materials/count")
                .then()
                .statusCode(303);
        assertThat(onHand("kraft")).isEqualByComparingTo("90.5");
        form().formParam("material", "kraft")
                .formParam("quantity", "many")
                .post("/office/packing/materials")
                .then()
                .statusCode(422);
        given().cookies(packer).get("/office/packing").then().statusCode(200).body(containsString("Крафт-бумага"));
        form().formParam("category", "").post("/office/packing/recipes").then().statusCode(403);
    }

    @Test
    void aDirectorWritesRecipesAndInserts() {
        var director = staff.session(staff.headOffice(Role.DIRECTOR));
        var slug = categoryOf(goods.sold(rub(900), 5));

        var card = form(director)
                .formParam("category", slug)
                .post("/office/packing/recipes")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        form(director)
                .formParam("textRu", "Сложить", "", "Закрыть")
                .formParam("textEn", "Fold", "", "")
                .formParam("seconds", "20", "30", "40")
                .formParam("material", "film", "", "nonsense")
                .formParam("quantity", "0,5", "0", "0")
                .post(card)
                .then()
                .statusCode(303);

        var steps = scope.network(() -> packing.recipeFor(slug)).steps();
        assertThat(steps).extracting(Recipe.Step::textRu).containsExactly("Сложить", "Закрыть");
        assertThat(steps).extracting(Recipe.Step::textEn).containsExactly("Fold", "Закрыть");
        assertThat(steps.get(1).material()).isNull();
        form(director).formParam("textRu", "").post(card).then().statusCode(422);
        form(director)
                .formParam("nameRu", "Открытка")
                .formParam("rule", "DATES")
                .formParam("cost", "9")
                .formParam("budget", "900")
                .post("/office/packing/inserts")
                .then()
                .statusCode(422);
        form(director)
                .formParam("nameRu", "Открытка " + slug)
                .formParam("rule", "CATEGORY")
                .formParam("category", slug)
                .formParam("cost", "9")
                .formParam("budget", "900")
                .post("/office/packing/inserts")
                .then()
                .statusCode(303);
        assertThat(scope.network(inserts::all))
                .anySatisfy(one -> assertThat(one.nameRu()).isEqualTo("Открытка " + slug));
    }

    private UUID packed(Sku sku) {
        var id = parcels.planned(anna, parcels.confirmed(anna, sku));
        scope.shop(anna.id(), () -> {
            warehouse.pick(anna.id(), id, sku, null, ParcelsFixture.PACKER);
            warehouse.packed(anna.id(), id, ParcelsFixture.PACKER);
        });
        return id;
    }

    private void finish(UUID id, UUID insert) {
        var parcel = parcels.view(anna, id);
        scope.shop(
                anna.id(), () -> packing.finish(parcel, Set.of(1, 2, 3, 4, 5), List.of(insert), ParcelsFixture.PACKER));
    }

    private List<UUID> insertsOf(UUID id) {
        var parcel = parcels.view(anna, id);
        return scope.shop(anna.id(), () -> packing.insertsOf(parcel)).stream()
                .map(Insert::id)
                .toList();
    }

    private UUID insert(Insert.Rule rule, String category, long cost, long budget) {
        var day = rule == Insert.Rule.DATES ? LocalDate.of(2020, 1, 1) : null;
        var insert = new Insert(Ids.next(), "Тест", "Test", rule, day, day, category, cost, budget, 0, true);
        scope.network(() -> inserts.add(insert));
        return insert.id();
    }

    private String categoryOf(Sku sku) {
        return scope.network(() -> categories.of(List.of(sku))).get(sku).get(0);
    }

    private BigDecimal onHand(String material) {
        return scope.network(materials::all).stream()
                .filter(one -> one.code().equals(material))
                .findFirst()
                .orElseThrow()
                .onHand();
    }

    private String url(UUID id) {
        return "/office/picking/anna/" + parcels.view(anna, id).number();
    }

    private RequestSpecification form() {
        return form(packer);
    }

    private static RequestSpecification form(Map<String, String> who) {
        return given().redirects()
                .follow(false)
                .cookies(who)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", who.get("csrf"));
    }
}
