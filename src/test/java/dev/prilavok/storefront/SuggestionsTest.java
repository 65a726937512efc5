package dev.prilavok.storefront;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.order.ShopsFixture;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a person sees below the field while words are typed. */
@QuarkusTest
class SuggestionsTest {
    @Inject
    CatalogFixture goods;

    @Inject
    ShopsFixture shops;

    @Test
    void goodsWithAPhotographShowIt() {
        var anna = shops.open("anna");
        var sku = goods.dress(2).get(0);
        var sold = goods.priced(anna, sku);
        var hashes = goods.photographed(sold.product());

        var picture = suggested(sku.value(), sold.slug()).selectFirst("img");

        assertThat(picture.attr("src")).matches("/media/" + hashes.get(0) + "/\\d+\\.jpg");
        assertThat(picture.attr("width")).isEqualTo("44");
        assertThat(picture.attr("height")).isEqualTo("56");
        assertThat(picture.hasAttr("alt")).isTrue();
        assertThat(picture.attr("alt")).as("the name stands beside it").isEmpty();
    }

    @Test
    void goodsWithoutAPhotographAreNamedAllTheSame() {
        var anna = shops.open("anna");
        var sku = goods.dress(2).get(0);
        var sold = goods.priced(anna, sku);

        var line = suggested(sku.value(), sold.slug());

        assertThat(line.select("img")).isEmpty();
        assertThat(line.text()).contains(sold.name());
    }

    @Test
    void aSectionIsSuggestedHoweverItsNameIsTyped() {
        var anna = shops.open("anna");
        var sku = goods.dress(2).get(0);
        goods.priced(anna, sku);
        goods.aSectionOfItsOwn(sku);

        for (var typed : List.of("особ", "ОСО", "jcj,jt", "osob"))
            assertThat(Jsoup.parse("<ul>" + answer(typed) + "</ul>")
                            .select("a[href*='/c/']")
                            .eachText())
                    .as(typed)
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith("Особое"));
    }

    private static Element suggested(String typed, String slug) {
        var line = Jsoup.parse("<ul>" + answer(typed) + "</ul>").selectFirst("li:has(a[href$='/p/" + slug + "'])");
        assertThat(line).as("%s suggests %s", typed, slug).isNotNull();
        return line;
    }

    private static String answer(String typed) {
        return given().queryParam("q", typed)
                .get("/s/anna/suggest")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
