package dev.prilavok.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import dev.prilavok.tenancy.FranchiseeId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The end of a month by any terms: steps, the most, the least, and R6 over a million of lines. */
class MonthRoyaltyTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final int CASES = 1_000_000;

    @Example
    void aStepCountsForWhatIsAboveIt() {
        var terms = terms(tiers(Tiers.Mode.MARGINAL, 100_000, "6", 300_000, "5"), null, null);

        // 100 000 at 8, 200 000 at 6, 50 000 at 5
        assertThat(terms.monthRoyalty(sold(350_000, 28_000)).trueUp()).isEqualTo(rub(8_000 + 12_000 + 2_500 - 28_000));
        assertThat(terms.monthRoyalty(sold(100_000, 8_000)).trueUp()).isEqualTo(rub(0));
    }

    @Example
    void aStepCountsForEverythingOnceItIsReached() {
        var terms = terms(tiers(Tiers.Mode.WHOLE, 100_000, "6", 300_000, "5"), null, null);

        assertThat(terms.monthRoyalty(sold(350_000, 28_000)).trueUp()).isEqualTo(rub(17_500 - 28_000));
        assertThat(terms.monthRoyalty(sold(300_000, 24_000)).trueUp()).isEqualTo(rub(15_000 - 24_000));
        assertThat(terms.monthRoyalty(sold(99_999, 8_000)).trueUp()).isEqualTo(rub(0));
    }

    @Example
    void theLeastIsByDaysInTheFirstMonth() {
        var terms = terms(Tiers.NONE, rub(3_000), null);

        assertThat(terms.monthRoyalty(sold(10_000, 800)).minimum()).isEqualTo(rub(2_200));
        assertThat(terms.monthRoyalty(new MonthSales(NOVEMBER, LocalDate.of(2026, 11, 21), rub(0), rub(0), rub(0)))
                        .minimum())
                .as("ten days of thirty")
                .isEqualTo(rub(1_000));
        assertThat(terms.monthRoyalty(sold(50_000, 4_000)).sum()).isEqualTo(rub(0));
    }

    @Example
    void daysWithoutRoyaltyHaveNoLeast() {
        var free = new Holiday(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 15), Percent.ZERO);
        var terms = terms(new RoyaltyRules(false, false, List.of(), List.of(free), Tiers.NONE, rub(3_000), null));

        assertThat(terms.monthRoyalty(sold(0, 0)).minimum()).isEqualTo(rub(1_500));
    }

    @Example
    void moreThanTheMostIsGivenBack() {
        var terms = terms(Tiers.NONE, null, rub(5_000));

        assertThat(terms.monthRoyalty(sold(100_000, 8_000))).isEqualTo(new MonthRoyalty(rub(-3_000), rub(0)));
    }

    @Example
    void aHolidayNeverMakesALineDearer() {
        var holiday = new Holiday(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 2), Percent.of("6"));
        var terms = terms(new RoyaltyRules(
                false,
                false,
                List.of(new CategoryRate("coats", Percent.of("5")), new CategoryRate("outer", Percent.of("7"))),
                List.of(holiday),
                Tiers.NONE,
                null,
                null));

        assertThat(terms.rate(LocalDate.of(2026, 11, 2), List.of()).percent()).isEqualTo(Percent.of("6"));
        assertThat(terms.rate(LocalDate.of(2026, 11, 3), List.of()).percent()).isEqualTo(Percent.of("8"));
        assertThat(terms.rate(LocalDate.of(2026, 11, 2), List.of("coats", "outer")))
                .isEqualTo(new LineRate(Percent.of("5"), LineRate.Rule.CATEGORY, "coats"));
        assertThat(terms.rate(LocalDate.of(2026, 11, 3), List.of("jackets", "outer"))
                        .percent())
                .isEqualTo(Percent.of("7"));
        assertThat(terms.rate(LocalDate.of(2026, 11, 2), List.of("jackets", "outer"))
                        .rule())
                .isEqualTo(LineRate.Rule.HOLIDAY);
    }

    @Property
    void theSlicesOfATurnoverAreTheWhole(
            @ForAll("steps") Tiers tiers, @ForAll @LongRange(min = 1, max = 1_000_000_000_00L) long turnover) {
        assertThat(Money.total(RUB, tiers.slices(minor(turnover)))).isEqualTo(minor(turnover));
        assertThat(tiers.slices(minor(turnover))).noneMatch(Money::isNegative);
    }

    @Property
    void whoSellsMorePaysNoLess(
            @ForAll("steps") Tiers steps,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_00L) long turnover,
            @ForAll @LongRange(min = 0, max = 1_000_000_00L) long more) {
        var terms = terms(new Tiers(Tiers.Mode.MARGINAL, steps.steps()), null, null);

        // each slice is rounded once, so the last kopeck of each may go either way
        assertThat(due(terms, turnover + more))
                .isGreaterThanOrEqualTo(due(terms, turnover) - 1 - steps.steps().size());
    }

    private static long due(AgreementVersion terms, long turnover) {
        var charged = terms.royalty().of(minor(turnover));
        var sales = new MonthSales(NOVEMBER, LONG_AGO, minor(turnover), minor(turnover), charged);
        return Moneys.minor(charged.plus(terms.monthRoyalty(sales).trueUp()));
    }

    @Property
    void aMonthIsNeverAboveTheMostNorBelowTheLeast(
            @ForAll("steps") Tiers tiers,
            @ForAll @LongRange(min = -100_000_00L, max = 1_000_000_000_00L) long turnover,
            @ForAll @LongRange(min = 0, max = 100_000_00L) long least,
            @ForAll @LongRange(min = 0, max = 100_000_000_00L) long above) {
        var terms = terms(tiers, minor(least), minor(least + above));
        var charged = terms.royalty().of(minor(turnover));

        var end = terms.monthRoyalty(new MonthSales(NOVEMBER, LONG_AGO, minor(turnover), minor(turnover), charged));

        assertThat(Moneys.minor(charged.plus(end.sum()))).isBetween(least, least + above);
        assertThat(end.minimum().isNegative()).isFalse();
    }

    @Property
    void theLeastOfTheFirstMonthGrowsWithItsDays(
            @ForAll @LongRange(min = 0, max = 100_000_00L) long least, @ForAll @IntRange(min = 1, max = 29) int day) {
        var terms = terms(Tiers.NONE, minor(least), null);
        var figures = new MonthFigures(terms);
        var earlier = figures.least(NOVEMBER, NOVEMBER.atDay(day));

        assertThat(earlier).isGreaterThanOrEqualTo(figures.least(NOVEMBER, NOVEMBER.atDay(day + 1)));
        assertThat(figures.least(NOVEMBER, NOVEMBER.atDay(1))).isEqualTo(minor(least));
        assertThat(figures.least(NOVEMBER, LocalDate.of(2026, 12, 1))).isEqualTo(minor(0));
    }

    /** R6: every split is exact to the kopeck, checked by whole numbers alone. */
    @Example
    void aMillionOfLinesAndMonthsSumToTheWhole() {
        var chance = new SplittableRandom(20261122);
        var plain = terms(Tiers.NONE, null, null);
        for (var i = 0; i < CASES; i++) {
            oneLine(plain, chance);
            if (i % 4 == 0) oneMonth(chance);
        }
    }

    private static void oneLine(AgreementVersion terms, SplittableRandom chance) {
        var price = chance.nextLong(50_000_000);
        var subsidy = chance.nextLong(1_000_000);
        var wholesale = chance.nextLong(50_000_000);
        var own = chance.nextInt(10_001);
        var split = LineSplit.of(
                terms,
                new KeptLine(minor(price), minor(subsidy), minor(wholesale), new Percent(2_200), new Percent(own)));
        var royalty = halfUp(price + subsidy, own);
        var fund = halfUp(price + subsidy, 200);
        if (Moneys.minor(split.royalty()) != royalty
                || Moneys.minor(split.fund()) != fund
                || Moneys.minor(split.retail()) != price + subsidy
                || Moneys.minor(split.wholesale()) != wholesale)
            throw new AssertionError(split + " of " + price + " + " + subsidy + " at " + own);
    }

    private static void oneMonth(SplittableRandom chance) {
        var first = 1 + chance.nextLong(100_000_000);
        var second = first + 1 + chance.nextLong(100_000_000);
        var one = chance.nextInt(10_001);
        var two = chance.nextInt(10_001);
        var turnover = 1 + chance.nextLong(400_000_000);
        var mode = chance.nextBoolean() ? Tiers.Mode.MARGINAL : Tiers.Mode.WHOLE;
        var tiers = new Tiers(
                mode,
                List.of(
                        new Tiers.Step(minor(first), new Percent(one)),
                        new Tiers.Step(minor(second), new Percent(two))));

        var change = Moneys.minor(tiers.difference(new Percent(800), minor(turnover), minor(turnover)));

        var expected = mode == Tiers.Mode.WHOLE
                ? halfUp(turnover, turnover < first ? 0 : (turnover < second ? one : two) - 800)
                : halfUp(Math.min(turnover, second) - Math.min(turnover, first), one - 800)
                        + halfUp(turnover - Math.min(turnover, second), two - 800);
        if (change != expected)
            throw new AssertionError(tiers + " change " + turnover + " by " + change + ", not by " + expected);
    }

    // Away from nought, as the one rule of rounding says.
    private static long halfUp(long minor, int basisPoints) {
        var product = Math.multiplyExact(minor, (long) basisPoints);
        return product < 0 ? -((-product + 5_000) / 10_000) : (product + 5_000) / 10_000;
    }

    @Provide
    Arbitrary<Tiers> steps() {
        var step = Combinators.combine(
                        Arbitraries.longs().between(1, 100_000_000_00L),
                        Arbitraries.integers().between(0, 2_000))
                .as((more, bp) -> new Tiers.Step(minor(more), new Percent(bp)));
        return Combinators.combine(Arbitraries.of(Tiers.Mode.class), step.list().ofMaxSize(4))
                .as((mode, list) -> new Tiers(mode, growing(list)));
    }

    private static List<Tiers.Step> growing(List<Tiers.Step> steps) {
        var growing = new ArrayList<Tiers.Step>();
        var from = minor(0);
        for (var step : steps) {
            from = from.plus(step.from());
            growing.add(new Tiers.Step(from, step.percent()));
        }
        return growing;
    }

    private static Tiers tiers(Tiers.Mode mode, long one, String first, long two, String second) {
        return new Tiers(
                mode,
                List.of(new Tiers.Step(rub(one), Percent.of(first)), new Tiers.Step(rub(two), Percent.of(second))));
    }

    private static MonthSales sold(long rubles, long charged) {
        return new MonthSales(NOVEMBER, LONG_AGO, rub(rubles), rub(rubles), rub(charged));
    }

    private static AgreementVersion terms(Tiers tiers, @Nullable Money least, @Nullable Money most) {
        return terms(new RoyaltyRules(false, false, List.of(), List.of(), tiers, least, most));
    }

    private static AgreementVersion terms(RoyaltyRules rules) {
        var plain = Rules.plain(RUB);
        return new AgreementVersion(
                new UUID(0, 1),
                new FranchiseeId(new UUID(0, 2)),
                1,
                Instant.EPOCH,
                ContractModel.AGENT,
                Percent.of("8"),
                RoyaltyBase.RETAIL,
                Percent.of("2"),
                new DeliveryShare(rub(50), rub(150), rub(100)),
                AvailabilityPolicy.ON_REMITTANCE,
                new Rules(rules, plain.returnShare(), plain.compensation(), plain.payout(), null));
    }

    private static Money minor(long kopecks) {
        return Moneys.of(kopecks, RUB);
    }

    private static Money rub(long rubles) {
        return Money.of(RUB, rubles);
    }
}
