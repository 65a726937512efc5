package dev.prilavok.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitySearchTest {

    @ParameterizedTest
    @CsvSource({
        "мос, Москва",
        "ОРЁЛ, Орёл",
        "орел, Орёл",
        "щелк, Щёлково",
        "vjcrdf, Москва",
        "gtnhjgfdk, Петропавловск-Камчатский",
        "'[f,fhjdcr', Хабаровск",
        "Yekaterinburg, Екатеринбург",
        "ekaterinb, Екатеринбург",
        "Nizhnij Novgorod, Нижний Новгород",
        "Habarovsk, Хабаровск",
        "ioshkar, Йошкар-Ола",
        "togliatti, Тольятти",
        "Moscow, Москва",
        "питер, Санкт-Петербург",
        "екб, Екатеринбург",
        "ростов на дону, Ростов-на-Дону",
        "ростовнадону, Ростов-на-Дону",
        "калиненград, Калининград",
        "нвоосибирск, Новосибирск"
    })
    void understandsHowPeopleType(String typed, String meant) {
        assertThat(names(typed, "RUB")).startsWith(meant);
    }

    @ParameterizedTest
    @CsvSource({"кшпф, Riga", "Rīga, Riga", "рига, Riga", "munchen, Munich", "Кельн, Cologne", "tallin, Tallinn"})
    void knowsTheTownsOfTheEuroShop(String typed, String meant) {
        assertThat(ShippedAtlas.ATLAS.suggest(typed, "EUR", 5))
                .first()
                .extracting(City::nameEn)
                .isEqualTo(meant);
    }

    @Test
    void putsTheBiggerTownFirst() {
        assertThat(names("новгород", "RUB")).startsWith("Нижний Новгород", "Великий Новгород");
        assertThat(names("к", "RUB")).startsWith("Казань", "Красноярск", "Краснодар");
        assertThat(names("", "RUB")).startsWith("Москва", "Санкт-Петербург", "Новосибирск");
    }

    @Test
    void tellsNamesakesApartByTheRegion() {
        var towns = List.of("Советск, Калининградская область", "советск калин", "Sovetsk Kaliningrad");

        assertThat(towns)
                .allSatisfy(typed -> assertThat(ShippedAtlas.ATLAS.suggest(typed, "RUB", 5))
                        .extracting(City::regionIso)
                        .containsExactly("RU-KGD"));
    }

    @Test
    void offersOnlyTownsThatTheCurrencyReaches() {
        assertThat(names("рига", "RUB")).doesNotContain("Рига");
        assertThat(names("москва", "EUR")).isEmpty();
        assertThat(names("мос", "USD")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "!!!",
        "ъыъыъыъыъ",
        "12345",
        "'%_'",
        "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"
    })
    void findsNothingInNonsense(String typed) {
        assertThat(names(typed, "RUB")).isEmpty();
    }

    private static List<String> names(String typed, String currency) {
        return ShippedAtlas.ATLAS.suggest(typed, currency, 5).stream()
                .map(City::name)
                .toList();
    }
}
