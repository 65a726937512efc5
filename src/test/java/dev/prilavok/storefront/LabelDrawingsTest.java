package dev.prilavok.storefront;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CareCode;
import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Material;
import dev.prilavok.catalog.Versions;
import dev.prilavok.order.ShopsFixture;
import io.quarkus.qute.Engine;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What is drawn beside the composition of a thing and beside each instruction of its label. */
@QuarkusTest
class LabelDrawingsTest {
    @Inject
    Engine templates;

    @Inject
    CatalogFixture goods;

    @Inject
    ShopsFixture shops;

    @Test
    void everyInstructionOfALabelHasADrawingOfItsOwn() {
        areTheirOwn("storefront/_care", CareCode.values());
    }

    @Test
    void everyMaterialHasADrawingOfItsOwn() {
        areTheirOwn("storefront/_material", Material.values());
    }

    @Test
    void theProductsPageShowsThem() {
        var anna = shops.open("anna");
        var sku = goods.dress(2).get(0);
        var sold = goods.priced(anna, sku);
        goods.change(
                "update product set composition = '{\"ru\": \"Лён 55 %, шёлк 45 %\", \"en\": \"Linen 55%, silk 45%\"}',"
                        + " care = '{WASH30,NOIRON}' where id = ?",
                sold.product());
        goods.change(Versions.CATALOGUE_CHANGED);

        for (var page : List.of("/s/anna/p/" + sold.slug(), "/s/anna/p/" + sold.slug() + "?lang=en")) {
            var label = Jsoup.parse(given().accept("text/html").get(page).asString())
                    .select(".facts li:has(svg)");
            assertThat(label).hasSize(3);
            assertThat(label.get(0).text()).contains("55").contains("45");
            assertThat(label.get(0).select("svg").eachAttr("aria-hidden")).containsExactly("true", "true");
            assertThat(label.get(0).select("svg").get(0).html())
                    .isEqualTo(drawing("storefront/_material", Material.LINEN));
            assertThat(label.get(0).select("svg").get(1).html())
                    .isEqualTo(drawing("storefront/_material", Material.SILK));
            assertThat(label.get(1).select("svg").html()).isEqualTo(drawing("storefront/_care", CareCode.WASH30));
            assertThat(label.get(2).select("svg").html()).isEqualTo(drawing("storefront/_care", CareCode.NOIRON));
        }
    }

    private void areTheirOwn(String template, Enum<?>[] codes) {
        var drawings = Arrays.stream(codes).map(code -> drawing(template, code)).toList();
        var otherwise = Jsoup.parse(templates
                        .getTemplate(template)
                        .data("code", "no such code")
                        .render())
                .select("svg")
                .html();

        assertThat(drawings)
                .doesNotHaveDuplicates()
                .doesNotContain(otherwise)
                .allMatch(drawing -> drawing.contains("<path") || drawing.contains("<circle"));
    }

    private String drawing(String template, Enum<?> code) {
        return Jsoup.parse(templates
                        .getTemplate(template)
                        .data("code", code.name().toLowerCase(Locale.ROOT))
                        .render())
                .select("svg")
                .html();
    }
}
