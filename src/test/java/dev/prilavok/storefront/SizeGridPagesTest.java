package dev.prilavok.storefront;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CatalogFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A buyer reads sizes in the grid that he knows; what lies on the thing keeps its own label. */
@QuarkusTest
class SizeGridPagesTest {
    private static final String WOMEN = "/s/anna/c/platya?gender=women";

    @Inject
    CatalogFixture goods;

    @BeforeEach
    void demo() {
        goods.demo();
    }

    @Test
    void theListShowsTheChosenGridAndTheBrowserRemembersIt() {
        var own = given().get(WOMEN);
        assertThat(own.asString()).contains("value=\"ru-44\"").containsPattern("<span>44 <small>\\d+</small></span>");

        var chosen = given().get(WOMEN + "&grid=EU");
        assertThat(chosen.asString())
                .contains("value=\"ru-44\"")
                .containsPattern("<span>38 <small>" + count(own, "44") + "</small></span>");
        assertThat(chosen.cookie("grid")).isEqualTo("EU");

        assertThat(given().cookie("grid", "UK").get(WOMEN).asString())
                .containsPattern("<span>10 <small>\\d+</small></span>");
        assertThat(given().cookie("grid", "nonsense").get(WOMEN).asString())
                .containsPattern("<span>44 <small>\\d+</small></span>");
        assertThat(given().get(WOMEN + "&grid=nonsense").cookie("grid")).isNull();
    }

    @Test
    void tilesTellSizesInTheChosenGridToo() {
        var chosen = given().get("/s/anna/c/platya?gender=women&grid=EU").asString();

        assertThat(chosen).containsPattern("<small>3\\d(, |–)");
        assertThat(given().get(WOMEN).asString()).containsPattern("<small>4\\d(, |–)");
    }

    @Test
    void theAddressOfANarrowedListSaysTheGrid() {
        var page = given().cookie("grid", "EU").get(WOMEN + "&size=ru-44").asString();

        assertThat(page).containsPattern("href=\"[^\"]*size=ru-44[^\"]*grid=EU[^\"]*\"");
        assertThat(page).contains(">38<");
    }

    @Test
    void theProductPageShowsBothAndTheBasketTheLabel() {
        var page = given().cookie("grid", "EU")
                .get("/s/anna/p/plate-v-krupnyy-gorokh")
                .asString();

        assertThat(page).contains("<span>38<small>на бирке RU 44</small>", "data-size=\"44\"");
        assertThat(given().get("/s/anna/p/plate-v-krupnyy-gorokh").asString()).contains("<span>44");
        given().get("/s/anna/api/v1/shop/products/plate-v-krupnyy-gorokh")
                .then()
                .statusCode(200)
                .body("colours[0].sizes.find { it.size == '44' }.alike.UK", org.hamcrest.Matchers.equalTo("10"));
    }

    private static String count(Response page, String size) {
        return page.asString().replaceFirst("(?s)^.*<span>" + size + " <small>(\\d+)</small></span>.*$", "$1");
    }
}
