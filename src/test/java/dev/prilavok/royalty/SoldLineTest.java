package dev.prilavok.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.AvailabilityPolicy;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.agreement.DeliveryShare;
import dev.prilavok.agreement.LineRate;
import dev.prilavok.agreement.RoyaltyBase;
import dev.prilavok.agreement.RoyaltyRules;
import dev.prilavok.agreement.Rules;
import dev.prilavok.agreement.Tiers;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.Funder;
import dev.prilavok.order.LinePieces;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.PricingSnapshot;
import dev.prilavok.tenancy.FranchiseeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Whatever comes back piece by piece takes back exactly what it brought, whatever the terms say. */
class SoldLineTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    @Property
    void piecesTakeBackTogetherWhatTheyBroughtTogether(
            @ForAll("lines") SoldLine sold, @ForAll @IntRange(max = 4) int left) {
        var kept = sold.line().quantity();
        var rest = Math.min(left, kept - 1);

        var brought = sold.kept(kept);
        var taxed = sold.vat(kept);
        for (var pieces = kept; pieces > rest; pieces--) {
            brought = brought.minus(sold.back(pieces, 1));
            taxed = taxed.minus(sold.vatBack(kept, pieces, 1));
        }

        var once = sold.back(kept, kept - rest);
        assertThat(brought).isEqualTo(sold.kept(kept).minus(once));
        assertThat(brought.retail()).isEqualTo(sold.kept(rest).retail());
        assertThat(brought.wholesale()).isEqualTo(sold.kept(rest).wholesale());
        assertThat(brought.fund()).isEqualTo(sold.kept(rest).fund());
        assertThat(brought.subsidy()).isEqualTo(sold.kept(rest).subsidy());
        assertThat(brought.royalty())
                .as("gross royalty stays")
                .isEqualTo(sold.kept(isGross(sold) ? kept : rest).royalty());
        assertThat(taxed).isEqualTo(sold.vat(kept).minus(sold.vatBack(kept, kept, kept - rest)));
        if (!isGross(sold)) assertThat(taxed).isEqualTo(sold.vat(rest));
    }

    @Property
    void whatIsOwedAndWhatIsTakenIsThePrice(@ForAll("lines") SoldLine sold) {
        var split = sold.kept(sold.line().quantity());

        assertThat(split.retail().minus(split.subsidy())).isEqualTo(sold.line().total());
        assertThat(split.royalty().isGreaterThan(split.base())).isFalse();
        assertThat(split.royalty().isNegative()).isFalse();
    }

    private static boolean isGross(SoldLine sold) {
        return sold.terms().rules().royalty().onGross();
    }

    @Provide
    Arbitrary<SoldLine> lines() {
        var terms = Combinators.combine(
                        Arbitraries.of(ContractModel.class),
                        Arbitraries.of(RoyaltyBase.class),
                        Arbitraries.of(true, false))
                .as(SoldLineTest::terms);
        var line = Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.longs().between(1, 5_000_000),
                        Arbitraries.longs().between(0, 5_000_000),
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.of(0, 500, 1_000, 2_200),
                        Arbitraries.of(Funder.class))
                .as(SoldLineTest::line);
        return Combinators.combine(line, terms, Arbitraries.integers().between(0, 10_000))
                .as((one, version, rate) ->
                        new SoldLine(one, version, new LineRate(new Percent(rate), LineRate.Rule.CATEGORY, "coats")));
    }

    private static OrderLineView line(int quantity, long unit, long wholesale, int off, int vat, Funder funder) {
        var full = unit * quantity;
        var discount = full * off / 10_000;
        return new OrderLineView(
                1,
                new Sku("A-1"),
                new UUID(0, 1),
                "a",
                "A",
                "red",
                "M",
                quantity,
                minor(unit),
                minor(full - discount),
                null,
                null,
                300,
                false,
                new PricingSnapshot(
                        minor(unit),
                        minor(wholesale),
                        "RUB-1",
                        new Percent(vat),
                        minor(discount),
                        discount == 0 ? null : funder,
                        1),
                new LinePieces(quantity, 0, 0, 0, 0));
    }

    private static AgreementVersion terms(ContractModel model, RoyaltyBase base, boolean gross) {
        var plain = Rules.plain(RUB);
        var none = Money.zero(RUB);
        return new AgreementVersion(
                new UUID(0, 1),
                new FranchiseeId(new UUID(0, 2)),
                1,
                Instant.EPOCH,
                model,
                Percent.of("8"),
                base,
                Percent.of("2"),
                new DeliveryShare(none, none, none),
                AvailabilityPolicy.ON_REMITTANCE,
                new Rules(
                        new RoyaltyRules(false, gross, List.of(), List.of(), Tiers.NONE, null, null),
                        none,
                        plain.compensation(),
                        plain.payout(),
                        null));
    }

    private static Money minor(long kopecks) {
        return Moneys.of(kopecks, RUB);
    }
}
