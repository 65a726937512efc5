package dev.prilavok.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Colours that people can read: what we offer passes, what we propose instead passes, what is left out is judged too. */
class LegibilityTest {
    @Test
    void everyPaletteReadsWell() {
        assertThat(Palettes.all()).hasSizeGreaterThanOrEqualTo(6);
        for (var palette : Palettes.all()) {
            assertThat(palette.colours().keySet()).containsExactlyElementsOf(ShopBrand.COLOURS);
            assertThat(Theme.faint(palette.colours())).as(palette.key()).isEmpty();
        }
        assertThat(Palettes.all().stream()
                        .filter(one -> Contrast.ratio("#ffffff", one.colours().get("--paper")) > 10))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void theNearestGoodColourIsGoodAndNear() {
        var chance = new Random(7);
        for (var i = 0; i < 500; i++) {
            var theme = new HashMap<String, String>();
            for (var name : ShopBrand.COLOURS) theme.put(name, "#%06x".formatted(chance.nextInt(0x1000000)));
            for (var seen : Theme.faint(theme)) {
                var better = seen.better();
                assertThat(better).matches("#[0-9a-f]{6}");
                assertThat(Contrast.ratio(better, seen.backColour()))
                        .as("%s on %s", better, seen.backColour())
                        .isGreaterThanOrEqualTo(seen.least());
            }
        }
        var pale = Legibility.of(Map.of("--muted", "#8a8a8a", "--paper", "#ffffff")).stream()
                .filter(seen -> seen.front().equals("--muted"))
                .findFirst()
                .orElseThrow();
        assertThat(pale.better()).isEqualTo("#767676");
    }

    @Test
    void whatAThemeLeavesOutIsTheHousesOwn() throws Exception {
        assertThat(Theme.faint(Map.of("--paper", "#101010")))
                .extracting(Legibility::front)
                .contains("--ink", "--muted", "--accent");
        assertThat(Legibility.of(Map.of())).isEmpty();
        var sheet = Files.readString(Path.of("src/main/resources/META-INF/resources/storefront/shop.css"))
                .replace("#fff;", "#ffffff;");
        Theme.USUAL.forEach((name, value) -> assertThat(sheet).contains(name + ": " + value));
    }

    @Test
    void figuresAreNeverRoundedUp() {
        var almost = new Legibility("--ink", "--paper", "#777777", "#ffffff", 4.478, 4.5);
        assertThat(almost.shown(Locale.ENGLISH)).isEqualTo("4.47");
        assertThat(almost.shown(Locale.forLanguageTag("ru"))).isEqualTo("4,47");
        assertThat(almost.passes()).isFalse();
    }

    @Test
    void aValueReachesNoFurtherThanItsOwnSemicolon() {
        assertThat(Theme.fits("--font-text", "\"PT Serif")).isFalse();
        assertThat(Theme.fits("--font-text", "x;}body{color:red")).isFalse();
        assertThat(Theme.fits("--ink", "#000000;--x:1")).isFalse();
        assertThat(Theme.fits("--evil", "#000000")).isFalse();
        for (var font : BrandFonts.names())
            assertThat(Theme.fits("--font-text", BrandFonts.stack(font)))
                    .as(font)
                    .isTrue();
        for (var density : new String[] {"0.8", "1", "1.25"})
            assertThat(Theme.fits("--density", density)).isTrue();
    }

    @Test
    void aLogoIsHeldAgainstItsBackground() {
        var white = "<svg viewBox=\"0 0 9 9\"><rect fill=\"#fff\"/></svg>";
        assertThat(LogoSight.isLost(white, Map.of("--paper", "#fefefe"))).isTrue();
        assertThat(LogoSight.isWeak(white, Map.of("--paper", "#101010"))).isFalse();
        assertThat(LogoSight.isLost("<svg fill=\"currentColor\"/>", Map.of("--paper", "#000000", "--ink", "#ffffff")))
                .isFalse();
    }
}
