package dev.prilavok.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown in rows is what is read out of them again. */
@QuarkusTest
class WeekFormTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "каждый день 10:00–21:00 | ежедневно 10:00–21:00 | daily 10:00–21:00",
                "пн–пт 10:00–20:00, сб 11–17 | пн–пт 10:00–20:00, сб 11:00–17:00 | Mon–Fri 10:00–20:00, Sat 11:00–17:00",
                "круглосуточно | ежедневно 00:00–24:00 | daily 00:00–24:00",
                "вт 9–18 | вт 09:00–18:00 | Tue 09:00–18:00"
            })
    void aWeekInRowsIsALineAgain(String words, String russian, String english) {
        var form = again(WeekForm.of(words));

        assertThat(form.wordy()).isFalse();
        assertThat(form.hours(null, RUSSIAN)).isEqualTo(russian);
        assertThat(form.hours(null, Locale.ENGLISH)).isEqualTo(english);
        assertThat(form.hours(words, RUSSIAN)).as("no change is no change").isEqualTo(words);
        assertThat(WeekHours.read(russian)).isEqualTo(WeekHours.read(words)).isEqualTo(WeekHours.read(english));
    }

    @ParameterizedTest
    @ValueSource(strings = {"будни 10-13, 14-19", "звоните в любое время", "пн–пт 16:00–02:00"})
    void whatRowsCannotTellStaysInWords(String words) {
        var form = again(WeekForm.of(words));

        assertThat(form.wordy()).isTrue();
        assertThat(form.hours("пн 10:00–11:00", RUSSIAN)).isEqualTo(words);
    }

    @Test
    void aShopWithoutHoursHasNone() {
        var form = again(WeekForm.of(null));

        assertThat(form.wordy()).isFalse();
        assertThat(form.rows())
                .allMatch(WeekRow::closed)
                .noneMatch(row -> row.from().isEmpty());
        assertThat(form.hours(null, RUSSIAN)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"20:00,10:00", "10:00,10:00", ",18:00", "10:00,", "25,26", "10:75,12:00", "10:00,скоро"})
    void tornHoursAreRefusedWithTheirDay(String from, String until) {
        var fields = new HashMap<>(WeekForm.of("каждый день 10–21").fields());
        fields.put("hours-3-from", from == null ? "" : from);
        fields.put("hours-3-until", until == null ? "" : until);
        var form = WeekForm.read(fields::get);
        var look = new ShopLook("Имя", "", Contacts.NONE, Map.of(), Front.NONE);

        assertThatThrownBy(() -> form.check(look))
                .isInstanceOfSatisfying(
                        BrandRefused.class,
                        refused -> assertThat(refused.fields(Locale.ENGLISH).get(WeekForm.NAME))
                                .startsWith("Wednesday:"));
        assertThat(form.rows().get(2).from()).isEqualTo(from == null ? "" : from);

        fields.put("hours-3-closed", "yes");
        WeekForm.read(fields::get).check(look);
        assertThat(WeekForm.read(fields::get).rows().get(2).hours()).isEmpty();
    }

    @Test
    void weekdaysFollowMonday() {
        var form = WeekForm.of("пн 11–19, сб 12–16").likeMonday();

        assertThat(form.hours(null, RUSSIAN)).isEqualTo("пн–пт 11:00–19:00, сб 12:00–16:00");
        assertThat(form.rows().get(DayOfWeek.SUNDAY.ordinal()).closed()).isTrue();
    }

    private static WeekForm again(WeekForm form) {
        return WeekForm.read(form.fields()::get);
    }
}
