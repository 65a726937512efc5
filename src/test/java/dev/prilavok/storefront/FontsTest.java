package dev.prilavok.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.tenancy.BrandFonts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FontsTest {
    private static final String THEME =
            ":root {\n  --font-text: Onest, sans-serif;\n  --font-display: Cormorant, serif;\n}\n";

    @Test
    void aThemeBringsTheFacesOfItsOwnFontsOnly() {
        assertThat(Fonts.faces(THEME)).contains("Onest", "Cormorant").doesNotContain("Unbounded", "Literata");
        assertThat(Fonts.faces(":root {\n  --font-text: system-ui, sans-serif;\n}\n"))
                .isEmpty();
        assertThat(Fonts.version(THEME)).isNotEqualTo(Fonts.version(""));
    }

    @Test
    void everyFontThatABrandIsOfferedIsBundled() {
        for (var name : BrandFonts.names()) {
            var faces = Fonts.faces(":root {\n  --font-text: " + BrandFonts.stack(name) + ";\n}\n");
            assertThat(faces.isEmpty()).as(name).isEqualTo(name.equals(BrandFonts.SYSTEM));
        }
    }

    @Test
    void onlyTheLettersOfTheTextGoAheadOfTheTheme() {
        assertThat(Fonts.first(THEME, "ru")).singleElement().asString().startsWith("/storefront/fonts/onest-cyrillic");
        assertThat(Fonts.first(THEME, "en")).singleElement().asString().startsWith("/storefront/fonts/onest-latin");
        assertThat(Fonts.needed(THEME, "ru")).hasSize(4);
    }

    @Test
    void everyBrandOfTheDemoNetworkReadsRussianOnLessThanEightyKilobytes() throws Exception {
        try (var brands = Files.list(Path.of("tenants")).filter(Files::isDirectory)) {
            for (var brand : brands.toList()) {
                var theme = Files.readString(brand.resolve("theme.css"));
                var weight = Stream.concat(
                                Fonts.needed(theme, "ru").stream(),
                                Fonts.needed(theme, "ru").stream()
                                        .filter(file -> file.contains("-cyrillic"))
                                        .map(file -> file.replace("-cyrillic", "-rub")))
                        .mapToLong(FontsTest::size)
                        .sum();
                assertThat(weight).as("fonts of %s", brand).isLessThan(80 * 1024);
            }
        }
    }

    private static long size(String address) {
        var file = "META-INF/resources" + address.replaceFirst("\\?.*", "");
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return in == null ? Long.MAX_VALUE / 100 : in.readAllBytes().length;
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
