package dev.prilavok.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Rules as the one document that a version keeps them in: read whole, never asked field by field, hashed with the rest. */
@ApplicationScoped
class RulesJson {
    static final int SCHEMA = 1;

    private record Category(String category, String ru, String en, int bp) {}

    private record Days(String from, String to, int bp) {}

    private record Step(long from, int bp) {}

    /** The document; sums are in minor units of the version's currency, and what is absent is as it always was. */
    private record Doc(
            int schema,
            boolean delivery,
            boolean gross,
            @Nullable List<Category> categories,
            @Nullable List<Days> holidays,
            Tiers.@Nullable Mode tiers,
            @Nullable List<Step> steps,
            @Nullable Long minimum,
            @Nullable Long cap,
            long returnShare,
            LossCompensation.@Nullable Kind compensation,
            int compensationBp,
            long payoutMinimum,
            long debtFloor,
            @Nullable Integer instalmentBp,
            boolean receiptFirst,
            @Nullable TaxRegime tax) {}

    // Its own: what is hashed must not change with the settings of the rest.
    private final ObjectMapper json = new ObjectMapper();

    String write(Rules rules) {
        var royalty = rules.royalty();
        try {
            return json.writeValueAsString(new Doc(
                    SCHEMA,
                    royalty.onDelivery(),
                    royalty.onGross(),
                    royalty.categories().stream()
                            .map(one -> new Category(
                                    one.category(),
                                    one.ru(),
                                    one.en(),
                                    one.percent().basisPoints()))
                            .toList(),
                    royalty.holidays().stream()
                            .map(one -> new Days(
                                    one.from().toString(),
                                    one.to().toString(),
                                    one.percent().basisPoints()))
                            .toList(),
                    royalty.tiers().mode(),
                    royalty.tiers().steps().stream()
                            .map(one -> new Step(
                                    Moneys.minor(one.from()), one.percent().basisPoints()))
                            .toList(),
                    minor(royalty.minimum()),
                    minor(royalty.cap()),
                    Moneys.minor(rules.returnShare()),
                    rules.compensation().kind(),
                    rules.compensation().percent().basisPoints(),
                    Moneys.minor(rules.payout().minimum()),
                    Moneys.minor(rules.payout().debtFloor()),
                    rules.payout().instalment().basisPoints(),
                    rules.payout().receiptFirst(),
                    rules.taxRegime()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("rules cannot be written", impossible);
        }
    }

    Rules read(String text, CurrencyUnit currency) {
        try {
            var doc = json.readValue(text, Doc.class);
            if (doc.schema != SCHEMA) throw new IllegalStateException("rules of schema " + doc.schema);
            return new Rules(
                    royalty(doc, currency),
                    Moneys.of(doc.returnShare, currency),
                    new LossCompensation(
                            doc.compensation == null ? LossCompensation.Kind.NONE : doc.compensation,
                            new Percent(doc.compensationBp)),
                    new PayoutTerms(
                            Moneys.of(doc.payoutMinimum, currency),
                            Moneys.of(doc.debtFloor, currency),
                            new Percent(doc.instalmentBp == null ? 10_000 : doc.instalmentBp),
                            doc.receiptFirst),
                    doc.tax);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("rules cannot be read", broken);
        }
    }

    private static RoyaltyRules royalty(Doc doc, CurrencyUnit currency) {
        return new RoyaltyRules(
                doc.delivery,
                doc.gross,
                or(doc.categories).stream()
                        .map(one -> new CategoryRate(one.category, one.ru, one.en, new Percent(one.bp)))
                        .toList(),
                or(doc.holidays).stream()
                        .map(one ->
                                new Holiday(LocalDate.parse(one.from), LocalDate.parse(one.to), new Percent(one.bp)))
                        .toList(),
                new Tiers(
                        doc.tiers == null ? Tiers.Mode.MARGINAL : doc.tiers,
                        or(doc.steps).stream()
                                .map(one -> new Tiers.Step(Moneys.of(one.from, currency), new Percent(one.bp)))
                                .toList()),
                money(doc.minimum, currency),
                money(doc.cap, currency));
    }

    private static <T> List<T> or(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static @Nullable Long minor(@Nullable Money money) {
        return money == null ? null : Moneys.minor(money);
    }

    private static @Nullable Money money(@Nullable Long minor, CurrencyUnit currency) {
        return minor == null ? null : Moneys.of(minor, currency);
    }
}
