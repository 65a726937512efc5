package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.BrandShops;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The brands that this repository brings look like shops of different people, and each can be read. */
@QuarkusTest
class BrandsBrowserTest {
    private static final Set<String> SERIF = Set.of("Cormorant", "Literata");
    private static final int ALIKE_AT_MOST = 2;
    private static final double NEARLY = 0.04;

    /** What the eye tells brands apart by, as the browser has computed it from files that it has really loaded. */
    private static final String TRAITS = """
            async () => {
              await document.fonts.ready;
              const style = selector => getComputedStyle(document.querySelector(selector));
              const light = colour => {
                const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map(v => v / 255)
                  .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              const loaded = new Set([...document.fonts].filter(face => face.status === 'loaded').map(face => face.family.replace(/"/g, '')));
              const face = selector => {
                const family = style(selector).fontFamily.split(',')[0].replace(/"/g, '').trim();
                return loaded.has(family) ? family : 'not loaded: ' + family;
              };
              const button = style('.btn');
              return {
                paper: light(style('body').backgroundColor), body: face('body'), heading: face('h1'),
                radius: parseFloat(button.borderTopLeftRadius), accent: button.backgroundColor,
                contrast: (() => {
                  const of = (a, b) => { const [x, y] = [light(a), light(b)]; return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05); };
                  return Math.min(of(style('body').color, style('body').backgroundColor), of(button.color, button.backgroundColor));
                })()
              };
            }""";

    @Inject
    BrandShops brands;

    @Inject
    CatalogFixture goods;

    @Inject
    ShopsFixture shops;

    private record Look(
            String shop, double paper, String body, String heading, double radius, String accent, double contrast) {
        static Look of(Shop shop, Page page) {
            var traits = (Map<?, ?>) page.evaluate(TRAITS);
            return new Look(
                    shop.slug(),
                    number(traits.get("paper")),
                    (String) traits.get("body"),
                    (String) traits.get("heading"),
                    number(traits.get("radius")),
                    (String) traits.get("accent"),
                    number(traits.get("contrast")));
        }

        int differencesFrom(Look other) {
            return (int) IntStream.of(
                            Math.abs(paper - other.paper) > NEARLY ? 1 : 0,
                            body.equals(other.body) ? 0 : 1,
                            heading.equals(other.heading) ? 0 : 1,
                            radius == other.radius ? 0 : 1,
                            accent.equals(other.accent) ? 0 : 1)
                    .filter(differs -> differs == 1)
                    .count();
        }

        private static double number(Object value) {
            return ((Number) value).doubleValue();
        }
    }

    @Test
    void sixBrandsLookLikeSixShops() throws IOException {
        var anna = shops.open("anna");
        var dress = goods.priced(anna, goods.dress(3).get(0)).slug();
        var looks = new ArrayList<Look>();
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(Map.of(), true);
            for (var shop : brands.opened()) looks.add(seen(page, shop, dress));
        }

        assertThat(looks).hasSize(6).allSatisfy(look -> {
            assertThat(look.body()).doesNotStartWith("not loaded");
            assertThat(look.heading()).doesNotStartWith("not loaded");
            assertThat(look.contrast()).isGreaterThanOrEqualTo(4.5);
        });
        for (var one : looks)
            for (var other : looks)
                if (one != other)
                    assertThat(one.differencesFrom(other))
                            .as("differences of %s and %s", one, other)
                            .isGreaterThanOrEqualTo(5 - ALIKE_AT_MOST);
        hasBothEnds(looks);
    }

    private static void hasBothEnds(List<Look> looks) {
        assertThat(looks).anyMatch(look -> look.paper() < 0.1).anyMatch(look -> look.paper() > 0.8);
        assertThat(looks)
                .anyMatch(look -> SERIF.contains(look.heading()))
                .anyMatch(look -> !SERIF.contains(look.heading()));
        assertThat(looks).anyMatch(look -> look.radius() >= 12).anyMatch(look -> look.radius() == 0);
    }

    private static Look seen(Page page, Shop shop, String dress) {
        page.navigate(PhoneBrowser.at("/s/" + shop.slug() + "/"));
        PhoneBrowser.isAccessible(page);
        PhoneBrowser.fitsEveryScreen(page);
        page.navigate(PhoneBrowser.at("/s/" + shop.slug() + "/p/" + dress));
        PhoneBrowser.isAccessible(page);
        PhoneBrowser.fitsEveryScreen(page);
        return Look.of(shop, page);
    }
}
