package dev.prilavok.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekHoursTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "каждый день 10:00–21:00 | 1234567 10:00-21:00",
                "ежедневно с 10 до 21 | 1234567 10:00-21:00",
                "10:00-21:00 | 1234567 10:00-21:00",
                "пн–пт 10:00–20:00, сб 11:00–17:00 | 12345 10:00-20:00; 6 11:00-17:00",
                "Пн - Пт 10.00 - 20.00; Сб, Вс 11-17 | 12345 10:00-20:00; 67 11:00-17:00",
                "с понедельника по пятницу с 9:30 до 18 | 12345 09:30-18:00",
                "будни 10-13, 14-19 | 12345 10:00-13:00 14:00-19:00",
                "ежедневно 10-20, вс выходной | 123456 10:00-20:00",
                "Mo-Fr 10:00-20:00; Sa 11:00-17:00 | 12345 10:00-20:00; 6 11:00-17:00",
                "Monday - Friday from 10 to 18 | 12345 10:00-18:00",
                "daily 10:00-24:00 | 1234567 10:00-24:00",
                "сб-пн 12-15 | 167 12:00-15:00",
                "круглосуточно | 1234567 00:00-24:00"
            })
    void understandsWhatPeopleWrite(String words, String week) {
        assertThat(WeekHours.read(words).map(WeekHoursTest::told)).hasValue(week);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "по договорённости",
                "звоните в любое время",
                "10:00-25:00",
                "20-10",
                "пн-пт",
                "пн 10:75-11",
                "пн-пт 10-20, звоните заранее",
                "10-12 11-13",
                "вых"
            })
    void leavesTheRestToPeople(String words) {
        assertThat(WeekHours.read(words)).isEmpty();
    }

    @Test
    void anythingIsReadInTime() {
        assertThat(WeekHours.read("пн-пт ".repeat(10_000))).isEmpty();
        assertThat(WeekHours.read("10-11 ".repeat(30))).isEmpty();
    }

    private static String told(WeekHours week) {
        return java.util.Arrays.stream(DayOfWeek.values())
                .filter(day -> !week.on(day).isEmpty())
                .collect(Collectors.groupingBy(
                        day -> week.on(day).stream()
                                .map(hours -> hours.fromShown() + "-" + hours.untilShown())
                                .collect(Collectors.joining(" ")),
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(day -> String.valueOf(day.getValue()), Collectors.joining())))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining("; "));
    }
}
