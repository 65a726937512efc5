package dev.prilavok.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A share rounds half up, once: what is a hair below the half does not become it on the way. */
class PercentTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final int WHOLE = 10_000;

    @ParameterizedTest
    @CsvSource({
        "0.01, 49.95, 0.00",
        "0.01, 49.99, 0.00",
        "0.01, 50.00, 0.01",
        "8, 1000.07, 80.01",
        "8.5, 0.05, 0.00",
        "7.77, 12.61, 0.98",
        "100, 0.01, 0.01",
    })
    void aShareRoundsOnce(String percent, String whole, String share) {
        assertThat(Percent.of(percent).of(Money.parse("RUB " + whole))).isEqualTo(Money.parse("RUB " + share));
    }

    @Test
    void anyShareIsWhatWholeKopecksSay() {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++) {
            var kopecks = random.nextLong(100_000_000);
            var points = 1 + random.nextInt(WHOLE);
            var share = (kopecks * points + WHOLE / 2) / WHOLE;
            var tax = (2 * kopecks * points + WHOLE + points) / (2L * (WHOLE + points));

            assertThat(new Percent(points).of(rub(kopecks)))
                    .as("%d bp of %d", points, kopecks)
                    .isEqualTo(rub(share));
            assertThat(new Percent(points).includedIn(rub(kopecks)))
                    .as("%d bp in %d", points, kopecks)
                    .isEqualTo(rub(tax));
        }
    }

    private static Money rub(long kopecks) {
        return Money.ofMinor(RUB, kopecks);
    }
}
