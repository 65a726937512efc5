package dev.prilavok.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Money is split and rounded so that nothing appears or is lost. */
class SplitsTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    @Property(tries = 3_000)
    void partsSumToTheWholeAndAreNearTheirShare(
            @ForAll @LongRange(min = 0, max = 100_000_000_000L) long whole,
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 1_000_000_000L) Long> weights) {
        var total = weights.stream().mapToLong(Long::longValue).sum();
        if (total == 0) return;

        var parts = Splits.byWeight(
                rub(whole), weights.stream().map(SplitsTest::rub).toList());

        assertThat(Money.total(RUB, parts)).isEqualTo(rub(whole));
        for (var i = 0; i < parts.size(); i++) {
            var exact = BigDecimal.valueOf(whole)
                    .multiply(BigDecimal.valueOf(weights.get(i)))
                    .divide(BigDecimal.valueOf(total), 6, RoundingMode.HALF_UP);
            assertThat(BigDecimal.valueOf(Moneys.minor(parts.get(i)))
                            .subtract(exact)
                            .abs())
                    .isLessThanOrEqualTo(BigDecimal.ONE);
            assertThat(parts.get(i).isNegative()).isFalse();
            if (weights.get(i) == 0) assertThat(parts.get(i).isZero()).isTrue();
        }
    }

    @Property(tries = 1_000)
    void theSameSplitComesOutEveryTime(
            @ForAll @LongRange(min = 0, max = 1_000_000) long whole,
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 1_000) Long> weights) {
        var money = weights.stream().map(SplitsTest::rub).toList();

        assertThat(Splits.byWeight(rub(whole), money)).isEqualTo(Splits.byWeight(rub(whole), money));
    }

    @Property(tries = 3_000)
    void aPercentRoundsHalfUpAndItsRestIsExact(
            @ForAll @LongRange(min = 0, max = 10_000_000_000L) long whole, @ForAll @IntRange(max = 10_000) int points) {
        var share = new Percent(points).of(rub(whole));

        var exact = BigDecimal.valueOf(whole).multiply(BigDecimal.valueOf(points, 4));
        assertThat(Moneys.minor(share))
                .isEqualTo(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
        assertThat(share.plus(rub(whole).minus(share))).isEqualTo(rub(whole));
    }

    @Property(tries = 2_000)
    void taxIncludedIsBelowTheGrossAndNearTheTaxOfTheNet(
            @ForAll @LongRange(min = 0, max = 10_000_000_000L) long gross, @ForAll @IntRange(max = 3_000) int points) {
        var rate = new Percent(points);
        var tax = rate.includedIn(rub(gross));

        var net = rub(gross).minus(tax);
        assertThat(Math.abs(Moneys.minor(rate.of(net)) - Moneys.minor(tax))).isLessThanOrEqualTo(1);
    }

    @Test
    void equalRemaindersGoToTheEarlierPart() {
        assertThat(Splits.byWeight(rub(100), List.of(rub(1), rub(1), rub(1))))
                .containsExactly(rub(34), rub(33), rub(33));
        assertThat(Splits.byWeight(rub(1), List.of(rub(5), rub(5)))).containsExactly(rub(1), rub(0));
    }

    @Test
    void whatCannotBeSplitIsRefused() {
        assertThatThrownBy(() -> Splits.byWeight(rub(100), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Splits.byWeight(rub(100), List.of(rub(0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Splits.byWeight(rub(-1), List.of(rub(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Splits.byWeight(rub(1), List.of(rub(2), rub(-1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void percentsAreReadAsPeopleWriteThem() {
        assertThat(Percent.of("8.5")).isEqualTo(new Percent(850));
        assertThat(Percent.of(" 8,5 ")).isEqualTo(new Percent(850));
        assertThat(Percent.of("20").toString()).isEqualTo("20");
        assertThat(Percent.of("0.25").toString()).isEqualTo("0.25");
        assertThat(Percent.of("22").includedIn(rub(12_200))).isEqualTo(rub(2_200));
    }

    private static Money rub(long minor) {
        return Moneys.of(minor, RUB);
    }
}
