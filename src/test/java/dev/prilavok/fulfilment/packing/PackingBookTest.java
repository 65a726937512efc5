package dev.prilavok.fulfilment.packing;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.catalog.CategoryPaths;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the book of packing tells: which version breaks, what each step looks like, where a budget went. */
@QuarkusTest
class PackingBookTest {
    @Inject
    Packing packing;

    @Inject
    RecipeRows recipes;

    @Inject
    DamageRows damage;

    @Inject
    InsertRows inserts;

    @Inject
    CategoryPaths categories;

    @Inject
    Warehouse warehouse;

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
    private Map<String, String> director = Map.of();

    @BeforeEach
    void aDirector() {
        anna = shops.open("anna");
        director = staff.session(staff.headOffice(Role.DIRECTOR));
    }

    @Test
    void damageIsCountedByTheVersionThatPackedTheParcel() {
        var sku = goods.sold(rub(900), 10);
        var recipe = recipeFor(sku);
        packed(anna, sku);
        var broken = packed(anna, sku);
        scope.network(() -> recipes.write(recipe, List.of(step(null)), "test"));
        packed(anna, sku);
        handOver(broken);

        cameBack(broken, sku, "DEFECT");

        assertThat(rates(recipe)).containsExactly("version 2: 0 of 1", "version 1: 1 of 2");
        given().cookies(director)
                .get("/office/packing/recipes/damage")
                .then()
                .statusCode(200)
                .body(containsString("редакция 2"))
                .body(containsString("50"));
        given().cookies(director)
                .queryParam("from", "2026-02-30")
                .get("/office/packing/recipes/damage")
                .then()
                .statusCode(422);
    }

    @Test
    void aFitPieceIsNotDamagedWhateverIsTicked() {
        var sku = goods.sold(rub(900), 10);
        var recipe = recipeFor(sku);
        var parcel = packed(anna, sku);
        handOver(parcel);

        cameBack(parcel, sku, "FIT");

        assertThat(rates(recipe)).containsExactly("version 1: 0 of 1");
    }

    @Test
    void buyersSeeThePhotographOfAStep() throws IOException {
        var sku = goods.sold(rub(900), 10);
        var recipe = recipeFor(sku);

        upload(recipe, picture(recipe)).statusCode(303);
        upload(recipe, "no picture".getBytes(StandardCharsets.UTF_8)).statusCode(422);

        var photo = scope.network(() -> recipes.find(recipe))
                .orElseThrow()
                .steps()
                .get(0)
                .photo();
        assertThat(photo).isNotNull();
        given().header("Host", "anna.localhost")
                .accept("text/html")
                .get("/packing")
                .then()
                .statusCode(200)
                .body(containsString("/media/" + photo + "/360.jpg"));
        given().header("Host", "anna.localhost")
                .get("/media/" + photo + "/360.jpg")
                .then()
                .statusCode(200);
        form().formParam("textRu", "Сложить аккуратно")
                .formParam("seconds", "20")
                .formParam("quantity", "0")
                .formParam("photo", photo)
                .post("/office/packing/recipes/" + recipe)
                .then()
                .statusCode(303);
        assertThat(scope.network(() -> recipes.find(recipe)).orElseThrow().steps())
                .as("the next version keeps the photograph")
                .extracting(Recipe.Step::photo)
                .containsExactly(photo);
        form().formParam("textRu", "Чужое фото")
                .formParam("seconds", "20")
                .formParam("quantity", "0")
                .formParam("photo", "0".repeat(64))
                .post("/office/packing/recipes/" + recipe)
                .then()
                .statusCode(303);
        assertThat(scope.network(() -> recipes.find(recipe)).orElseThrow().steps())
                .extracting(Recipe.Step::photo)
                .containsOnlyNulls();
    }

    @Test
    void aBudgetIsOfAllShopsTogether() {
        var boris = shops.open("boris");
        var sku = goods.sold(rub(900), 10);
        recipeFor(sku);
        var insert = new Insert(
                Ids.next(),
                "Сувенир " + sku,
                "Souvenir " + sku,
                Insert.Rule.CATEGORY,
                null,
                null,
                slug(sku),
                1_000,
                2_000,
                0,
                true);
        scope.network(() -> inserts.add(insert));

        packed(anna, sku, insert.id());
        packed(boris, sku, insert.id());

        var third = picked(boris, sku);
        var offered = scope.shop(boris.id(), () -> packing.insertsOf(parcels.view(boris, third)));
        assertThat(offered)
                .as("two shops have spent what is there for both")
                .extracting(Insert::id)
                .doesNotContain(insert.id());
        assertThat(scope.network(inserts::byShop))
                .filteredOn(one -> one.insert().equals(insert.id()))
                .extracting(InsertRows.Spent::shop)
                .containsExactlyInAnyOrder(anna.id().value(), boris.id().value());
        given().cookies(director)
                .get("/office/packing/inserts")
                .then()
                .statusCode(200)
                .body(containsString("Сувенир " + sku))
                .body(containsString("бюджет закончился"))
                .body(not(containsString("packing:")));
    }

    private List<String> rates(UUID recipe) {
        var name = scope.network(() -> recipes.find(recipe)).orElseThrow().nameRu();
        var day = java.time.Duration.ofDays(1);
        var now = java.time.Instant.now();
        return scope.network(() -> damage.between(now.minus(day), now.plus(day))).stream()
                .filter(rate -> rate.nameRu().equals(name))
                .map(rate -> "version " + rate.version() + ": " + rate.damaged() + " of " + rate.packed())
                .toList();
    }

    private UUID recipeFor(Sku sku) {
        var slug = slug(sku);
        return scope.network(() -> recipes.add(slug, "Рецепт " + sku, "Recipe " + sku, "test"));
    }

    private String slug(Sku sku) {
        return scope.network(() -> categories.of(List.of(sku))).get(sku).get(0);
    }

    private static Recipe.Step step(@org.jspecify.annotations.Nullable String photo) {
        return new Recipe.Step(1, "Чехол", "Garment bag", 600, null, BigDecimal.ZERO, photo);
    }

    private UUID picked(Shop shop, Sku sku) {
        var id = parcels.planned(shop, parcels.confirmed(shop, sku));
        scope.shop(shop.id(), () -> {
            warehouse.pick(shop.id(), id, sku, null, ParcelsFixture.PACKER);
            warehouse.packed(shop.id(), id, ParcelsFixture.PACKER);
        });
        return id;
    }

    private UUID packed(Shop shop, Sku sku, UUID... enclosed) {
        var id = picked(shop, sku);
        var parcel = parcels.view(shop, id);
        scope.shop(shop.id(), () -> {
            Set<Integer> all = packing.recipeOf(parcel).steps().stream()
                    .map(Recipe.Step::no)
                    .collect(Collectors.toSet());
            packing.finish(parcel, all, List.of(enclosed), ParcelsFixture.PACKER);
        });
        return id;
    }

    private void handOver(UUID parcel) {
        scope.shop(anna.id(), () -> warehouse.handOver(anna.id(), parcel, null, null, ParcelsFixture.PACKER));
    }

    private void cameBack(UUID parcel, Sku sku, String grade) {
        var url = "/office/receiving/anna/" + parcels.view(anna, parcel).number();
        form().post(url + "/receive").then().statusCode(303);
        form().formParam("code", sku.value())
                .formParam("grade", grade)
                .formParam("carriage", "true")
                .post(url + "/scan")
                .then()
                .statusCode(303);
        form().post(url + "/finish").then().statusCode(303);
    }

    private io.restassured.response.ValidatableResponse upload(UUID recipe, byte[] file) {
        return given().redirects()
                .follow(false)
                .cookies(director)
                .multiPart("csrf", director.get("csrf"))
                .multiPart("step", "1")
                .multiPart("photo", "step.png", file, "image/png")
                .post("/office/packing/recipes/" + recipe + "/photo")
                .then();
    }

    private static byte[] picture(UUID seed) throws IOException {
        var picture = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(1, 1, seed.hashCode());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private RequestSpecification form() {
        return given().redirects()
                .follow(false)
                .cookies(director)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", director.get("csrf"));
    }
}
