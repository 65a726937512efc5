package dev.prilavok.delivery;

import static dev.prilavok.delivery.ShippedAtlas.ATLAS;
import static dev.prilavok.delivery.ShippedAtlas.city;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedTablesTest {

    @Test
    void everyTownHasNamesAZoneAndAPlaceOnTheMap() {
        var ids = new HashSet<UUID>();

        assertThat(towns()).hasSizeGreaterThan(1_100).allSatisfy(town -> {
            assertThat(ids.add(town.id())).isTrue();
            assertThat(town.name()).matches("[А-ЯЁ][А-ЯЁа-яё0-9 -]+");
            assertThat(town.nameEn()).matches("[\\p{IsLatin}][\\p{IsLatin}0-9' -]+");
            assertThat(town.zone()).isNotNull();
            assertThat(town.lat()).isBetween(40.0, 82.0);
        });
    }

    @Test
    void everyTownIsReachedByThePost() {
        assertThat(towns())
                .allSatisfy(town -> assertThat(List.of("RUB", "EUR"))
                        .anyMatch(
                                currency -> ATLAS.tariff("post", town, currency).isPresent()));
    }

    @ParameterizedTest
    @CsvSource({
        "Калининград, Europe/Kaliningrad", "Самара, Europe/Samara", "Екатеринбург, Asia/Yekaterinburg",
        "Верхоянск, Asia/Vladivostok", "Среднеколымск, Asia/Srednekolymsk", "Якутск, Asia/Yakutsk",
        "Петропавловск-Камчатский, Asia/Kamchatka", "Севастополь, Europe/Simferopol", "Рига, Europe/Riga"
    })
    void townsKeepTheirOwnTime(String town, String zone) {
        assertThat(city(town).zone()).isEqualTo(ZoneId.of(zone));
    }

    @Test
    void everyPickupPointStandsInATownThatPickupServes() {
        var points = towns().stream()
                .flatMap(town -> ATLAS.pickupPoints(town.id()).stream())
                .toList();

        assertThat(points).hasSizeGreaterThanOrEqualTo(60).allSatisfy(point -> {
            var town = ATLAS.city(point.city()).orElseThrow();
            assertThat(List.of("RUB", "EUR"))
                    .anyMatch(currency -> ATLAS.tariff("pickup", town, currency).isPresent());
            assertThat(point.storageDays()).isPositive();
        });
    }

    @Test
    void hoursReadLikeASentenceInBothLanguages() {
        var hours = new OpeningHours("Mo-Fr 10:00-20:00; Sa-Su 11:00-18:00");

        assertThat(hours.shown(Locale.forLanguageTag("ru"))).isEqualTo("пн–пт 10:00–20:00, сб–вс 11:00–18:00");
        assertThat(hours.shown(Locale.ENGLISH)).isEqualTo("Mon–Fri 10:00–20:00, Sat–Sun 11:00–18:00");
        assertThat(new OpeningHours("Mo-Su 09:00-21:00").shown(Locale.ENGLISH)).isEqualTo("daily 09:00–21:00");
    }

    @Test
    void aFederalCityIsNotItsOwnRegion() {
        var russian = Locale.forLanguageTag("ru");

        assertThat(city("Москва").label(russian)).isEqualTo("Москва");
        assertThat(city("Светлогорск").label(russian)).isEqualTo("Светлогорск, Калининградская область");
        assertThat(city("Светлогорск").label(Locale.ENGLISH)).isEqualTo("Svetlogorsk, Kaliningrad Oblast");
    }

    private static List<City> towns() {
        return List.of("RUB", "EUR").stream()
                .flatMap(currency -> ATLAS.suggest("", currency, Integer.MAX_VALUE).stream())
                .toList();
    }
}
