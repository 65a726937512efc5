package dev.prilavok.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RubleBarTest {
    private static final Locale RU = Locale.forLanguageTag("ru");

    @Test
    void itsPartsMakeTheWhole() {
        var bar = Objects.requireNonNull(RubleBar.of(
                Map.of(
                        LineKind.RETAIL, rub(250_000),
                        LineKind.WHOLESALE, rub(-150_000),
                        LineKind.ROYALTY, rub(-20_000),
                        LineKind.MARKETING_FUND, rub(-5_001),
                        LineKind.DELIVERY_SHARE, rub(-15_000)),
                RU));

        assertThat(bar.parts())
                .extracting(RubleBar.Part::tone)
                .containsExactly("wholesale", "royalty", "fund", "delivery", "yours");
        assertThat(bar.parts().stream().mapToInt(RubleBar.Part::percent).sum()).isEqualTo(100);
        assertThat(bar.parts().stream().mapToInt(RubleBar.Part::width).sum()).isEqualTo(1_000);
        for (var i = 1; i < bar.parts().size(); i++)
            assertThat(bar.parts().get(i).x())
                    .isEqualTo(
                            bar.parts().get(i - 1).x() + bar.parts().get(i - 1).width());
        assertThat(bar.parts().get(4).amount().replace('\u00a0', ' ')).isEqualTo("599,99 ₽");
    }

    @Test
    void whatCameBackIsNoPicture() {
        assertThat(RubleBar.of(Map.of(LineKind.DELIVERY_SHARE, rub(-10_000)), RU))
                .isNull();
        assertThat(RubleBar.of(Map.of(LineKind.RETAIL, rub(10_000), LineKind.ROYALTY, rub(800)), RU))
                .isNull();
        assertThat(RubleBar.of(Map.of(LineKind.RETAIL, rub(10_000), LineKind.WHOLESALE, rub(-12_000)), RU))
                .isNull();
    }

    private static Money rub(long kopecks) {
        return Money.ofMinor(CurrencyUnit.of("RUB"), kopecks);
    }
}
