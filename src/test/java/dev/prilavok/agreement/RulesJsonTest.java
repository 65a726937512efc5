package dev.prilavok.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import dev.prilavok.tenancy.FranchiseeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The document of a version: what is written is what is read, and its seal notices the smallest change. */
class RulesJsonTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    private final RulesJson json = new RulesJson();

    @Example
    void aVersionFromBeforeThereWereRulesSaysNothingBesides() {
        assertThat(json.read("{\"schema\": 1}", RUB)).isEqualTo(Rules.plain(RUB));
    }

    @Property(tries = 300)
    void whatIsWrittenIsRead(@ForAll("rules") Rules rules) {
        assertThat(json.read(json.write(rules), RUB)).isEqualTo(rules);
    }

    @Property(tries = 100)
    void theSealOfOtherTermsIsAnother(@ForAll("rules") Rules rules, @ForAll("rules") Rules others) {
        var seals = new Seals(json);
        var one = seals.hash(version(rules, "8"), null);

        assertThat(seals.hash(version(rules, "8"), null)).isEqualTo(one);
        assertThat(seals.hash(version(rules, "8.01"), null)).isNotEqualTo(one);
        assertThat(seals.hash(version(rules, "8"), one))
                .as("after another version")
                .isNotEqualTo(one);
        assertThat(seals.hash(version(others, "8"), null).equals(one)).isEqualTo(others.equals(rules));
    }

    @Provide
    Arbitrary<Rules> rules() {
        var royalty = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        category().list().ofMaxSize(3),
                        holiday().list().ofMaxSize(2),
                        tiers(),
                        money().injectNull(0.3),
                        money().injectNull(0.3))
                .as((delivery, gross, categories, holidays, tiers, one, two) -> new RoyaltyRules(
                        delivery,
                        gross,
                        categories,
                        holidays,
                        tiers,
                        one,
                        one != null && two != null ? one.plus(two) : two));
        var payout = Combinators.combine(
                        money(), money(), Arbitraries.integers().between(1, 10_000), Arbitraries.of(true, false))
                .as((least, floor, part, receipt) -> new PayoutTerms(least, floor, new Percent(part), receipt));
        return Combinators.combine(
                        royalty,
                        money(),
                        percent().map(LossCompensation::part),
                        payout,
                        Arbitraries.of(TaxRegime.class).injectNull(0.2))
                .as(Rules::new);
    }

    private static Arbitrary<CategoryRate> category() {
        return Combinators.combine(Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8), percent())
                .as((name, percent) -> new CategoryRate("slug-" + name.length(), name, name, percent));
    }

    private static Arbitrary<Holiday> holiday() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.integers().between(0, 60),
                        percent())
                .as((from, days, percent) -> new Holiday(
                        LocalDate.of(2026, 1, 1).plusDays(from),
                        LocalDate.of(2026, 1, 1).plusDays(from + days),
                        percent));
    }

    private static Arbitrary<Tiers> tiers() {
        return Combinators.combine(Arbitraries.of(Tiers.Mode.class), money(), percent())
                .as((mode, from, percent) -> from.isZero()
                        ? new Tiers(mode, List.of())
                        : new Tiers(mode, List.of(new Tiers.Step(from, percent))));
    }

    private static Arbitrary<Percent> percent() {
        return Arbitraries.integers().between(0, 10_000).map(Percent::new);
    }

    private static Arbitrary<Money> money() {
        return Arbitraries.longs().between(0, 100_000_000).map(minor -> Moneys.of(minor, RUB));
    }

    private static AgreementVersion version(Rules rules, String royalty) {
        var none = Money.zero(RUB);
        return new AgreementVersion(
                new UUID(0, 1),
                new FranchiseeId(new UUID(0, 2)),
                1,
                Instant.EPOCH,
                ContractModel.AGENT,
                Percent.of(royalty),
                RoyaltyBase.RETAIL,
                Percent.of("2"),
                new DeliveryShare(none, none, none),
                AvailabilityPolicy.ON_REMITTANCE,
                rules);
    }
}
