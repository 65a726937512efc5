package dev.prilavok.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import dev.prilavok.tenancy.FranchiseeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The franchisee's column of domain.md 2.9, and what holds for any terms. */
class RoyaltySplitTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final KeptLine A = line(2_500, 0, 1_500);
    private static final KeptLine B = line(1_500, 0, 900);
    private static final KeptLine C = line(1_000, 0, 600);

    @Example
    void keptInFull() {
        var split = RoyaltySplit.of(terms(RoyaltyBase.RETAIL), List.of(A, B, C), Outcome.KEPT_IN_FULL);

        assertThat(split).isEqualTo(new RoyaltySplit(rub(5_000), rub(3_000), rub(400), rub(100), rub(50), rub(0)));
        assertThat(split.owed()).isEqualTo(rub(1_450));
    }

    @Example
    void onlyAKept() {
        assertThat(RoyaltySplit.of(terms(RoyaltyBase.RETAIL), List.of(A), Outcome.KEPT_PARTLY))
                .isEqualTo(new RoyaltySplit(rub(2_500), rub(1_500), rub(200), rub(50), rub(150), rub(0)))
                .satisfies(split -> assertThat(split.owed()).isEqualTo(rub(600)));
    }

    @Example
    void everythingRefused() {
        assertThat(RoyaltySplit.of(terms(RoyaltyBase.RETAIL), List.of(), Outcome.REFUSED)
                        .owed())
                .isEqualTo(rub(-100));
    }

    @Example
    void aReturnedLater() {
        assertThat(RoyaltySplit.ofReturned(terms(RoyaltyBase.RETAIL), List.of(A))
                        .owed())
                .isEqualTo(rub(-750));
    }

    @Example
    void lostAndMadeWhole() {
        assertThat(RoyaltySplit.of(terms(RoyaltyBase.RETAIL), List.of(A, B, C), Outcome.LOST)
                        .owed())
                .isEqualTo(rub(1_500));
    }

    @Example
    void promotionPaidByHeadOffice() {
        var promoted = line(2_250, 250, 1_500);

        var split = RoyaltySplit.of(terms(RoyaltyBase.RETAIL), List.of(promoted), Outcome.KEPT_PARTLY);

        assertThat(split).isEqualTo(new RoyaltySplit(rub(2_500), rub(1_500), rub(200), rub(50), rub(150), rub(250)));
        assertThat(split.owed()).isEqualTo(rub(600));
        assertThat(RoyaltySplit.ofReturned(terms(RoyaltyBase.RETAIL), List.of(promoted))
                        .owed())
                .isEqualTo(rub(-750));
    }

    @Example
    void royaltyOnPricesWithoutVat() {
        var royalties = Stream.of(A, B, C)
                .map(line ->
                        RoyaltySplit.of(terms(RoyaltyBase.RETAIL_WITHOUT_VAT), List.of(line), Outcome.KEPT_IN_FULL))
                .map(RoyaltySplit::royalty)
                .toList();

        assertThat(royalties).extracting(Moneys::minor).containsExactly(16_393L, 9_836L, 6_557L);
    }

    @Property
    void aWholeIsTheSumOfItsLines(
            @ForAll("lines") List<KeptLine> lines,
            @ForAll @IntRange(max = 10_000) int royalty,
            @ForAll RoyaltyBase base) {
        var terms = terms(base, royalty);
        var owed = RoyaltySplit.of(terms, lines, Outcome.LOST).owed();

        var each = Money.total(
                RUB,
                lines.stream()
                        .map(line -> RoyaltySplit.of(terms, List.of(line), Outcome.LOST)
                                .owed())
                        .toList());

        assertThat(owed).isEqualTo(each);
    }

    @Property
    void whatComesBackTakesBackExactlyWhatItBrought(@ForAll("lines") List<KeptLine> lines, @ForAll RoyaltyBase base) {
        var terms = terms(base);
        var rest = new ArrayList<>(lines);
        var returned = rest.remove(0);

        var sale = RoyaltySplit.of(terms, lines, Outcome.LOST).owed();
        var back = RoyaltySplit.ofReturned(terms, List.of(returned)).owed();

        assertThat(sale.plus(back))
                .isEqualTo(RoyaltySplit.of(terms, rest, Outcome.LOST).owed());
    }

    @Provide
    Arbitrary<List<KeptLine>> lines() {
        var line = Combinators.combine(
                        Arbitraries.longs().between(0, 10_000_000),
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.longs().between(0, 10_000_000),
                        Arbitraries.of(0, 500, 1_000, 2_200))
                .as((paid, subsidy, wholesale, vat) -> new KeptLine(
                        Moneys.of(paid, RUB), Moneys.of(subsidy, RUB), Moneys.of(wholesale, RUB), new Percent(vat)));
        return line.list().ofMinSize(1).ofMaxSize(6);
    }

    private static AgreementVersion terms(RoyaltyBase base) {
        return terms(base, 800);
    }

    private static AgreementVersion terms(RoyaltyBase base, int royalty) {
        return new AgreementVersion(
                new UUID(0, 1),
                new FranchiseeId(new UUID(0, 2)),
                1,
                Instant.EPOCH,
                ContractModel.AGENT,
                new Percent(royalty),
                base,
                Percent.of("2"),
                new DeliveryShare(rub(50), rub(150), rub(100)),
                AvailabilityPolicy.ON_REMITTANCE);
    }

    private static KeptLine line(long paid, long subsidy, long wholesale) {
        return new KeptLine(rub(paid), rub(subsidy), rub(wholesale), Percent.of("22"));
    }

    private static Money rub(long rubles) {
        return Money.of(RUB, rubles);
    }
}
