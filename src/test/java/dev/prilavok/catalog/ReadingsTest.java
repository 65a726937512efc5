package dev.prilavok.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {
    @ParameterizedTest(name = "{0} begins {1}: {2}")
    @CsvSource({
        "плат, Платья, true",
        "gkfn, Платья, true",
        "plat, Платья, true",
        "блуз, Рубашки и блузки, true",
        "ковбойки, Рубашки и блузки, false",
        "убашки, Рубашки и блузки, false",
        "вкуы, Dresses, true",
        "dre, Dresses, true",
        "т, T-shirts, false",
        "t-sh, T-shirts and tops, true",
        "ёлк, Елки, true",
    })
    void aNameIsSuggestedByHowItOrAWordOfItBegins(String typed, String name, boolean begins) {
        assertThat(Readings.of(typed).begin(name)).isEqualTo(begins);
    }
}
