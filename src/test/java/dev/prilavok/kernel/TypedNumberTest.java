package dev.prilavok.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4900|4900",
                "4 900|4900",
                "4\u00a0900,50 ₽|4900.50",
                "1\u202f234,56|1234.56",
                "1,234.56|1234.56",
                "1.234,56|1234.56",
                "€59.90|59.90",
                "−12,5|-12.5",
                "500 руб.|500",
                "+3|3",
                "7.|7"
            })
    void readsWhatPeopleWrite(String typed, BigDecimal number) {
        assertThat(TypedNumber.read(typed)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "one",
                "1e9",
                "1E999999999",
                "1e-999999999",
                "0x10",
                "1.2.3",
                ",",
                "-",
                "--1",
                "NaN",
                "1234567890123456"
            })
    void refusesTheRest(String typed) {
        assertThat(TypedNumber.read(typed)).isNull();
        assertThat(TypedNumber.sum(typed, RUB)).isNull();
    }

    @Test
    void aSumIsNeverFinerThanItsCoin() {
        assertThat(TypedNumber.sum("10,055", RUB)).isNull();
        assertThat(TypedNumber.sum("10,050", RUB)).isEqualTo(Money.of(RUB, new BigDecimal("10.05")));
        assertThat(TypedNumber.sum("10", CurrencyUnit.JPY)).isEqualTo(Money.ofMajor(CurrencyUnit.JPY, 10));
        assertThat(TypedNumber.sum("10.5", CurrencyUnit.JPY)).isNull();
    }

    @Test
    void isShownAsItWouldBeTyped() {
        assertThat(TypedNumber.of(Money.of(RUB, 5_000))).isEqualTo("5000");
        assertThat(TypedNumber.of(Money.of(RUB, new BigDecimal("4900.5")))).isEqualTo("4900.50");
    }
}
