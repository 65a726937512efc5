package dev.prilavok.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HueTest {
    @ParameterizedTest
    @CsvSource({
        "тёмно-синий,,BLUE",
        "чёрный с белыми цветами,,BLACK",
        "красный в белую крапинку,,RED",
        "молочный,,WHITE",
        "морская волна,,TURQUOISE",
        "бледно-голубой,,LIGHT_BLUE",
        "пурпурный,magenta,PURPLE",
        "'',magenta,PINK",
        "'',navy with white dots,BLUE",
        "леопардовый,,BROWN",
        "джинсово-синий,,BLUE"
    })
    void namesBelongToAHue(String russian, String english, Hue hue) {
        assertThat(Hue.of(russian, english == null ? "" : english)).containsExactly(hue);
    }

    @ParameterizedTest
    @CsvSource({"чёрно-белая клетка", "чёрный и белый"})
    void twoHuesOfEqualRankAreBoth(String russian) {
        assertThat(Hue.of(russian, "")).isEqualTo(Set.of(Hue.BLACK, Hue.WHITE));
    }

    @ParameterizedTest
    @CsvSource({
        "'хлопок 60 %, акрил 40 %',COTTON ACRYLIC",
        "'вискоза 95 %, эластан 5 %',VISCOSE",
        "'верх: кожа; подкладка: байка; подошва: резина',LEATHER",
        "'полиэстер 100 %, подкладка: хлопок 100 %',POLYESTER",
        "'полиэстер 55 %, акрил 30 %, шерсть 15 %',POLYESTER ACRYLIC",
        "ЭВА 100 %,RUBBER",
        "'вискоза 55 %, лён 45 %',VISCOSE LINEN"
    })
    void aCompositionNamesItsMainMaterials(String composition, String materials) {
        assertThat(Material.of(composition, ""))
                .extracting(Material::name)
                .containsExactlyInAnyOrder(materials.split(" "));
    }
}
