package dev.prilavok.royalty.terms;

import dev.prilavok.agreement.Terms;
import dev.prilavok.kernel.Moneys;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Terms as programs read and write them: percentages as decimal texts, sums in minor units of the currency. */
@Schema(name = "AgreementTerms")
record TermsJson(
        @Nullable String currency,
        @Nullable String royaltyPercent,

        @Nullable @Schema(description = "RETAIL, RETAIL_WITHOUT_VAT or MARGIN")
        String base,

        @Nullable String fundPercent,
        boolean onDelivery,
        boolean onGross,
        @Nullable List<Category> categories,
        @Nullable List<Days> holidays,
        @Nullable @Schema(description = "MARGINAL or WHOLE") String stepMode,
        @Nullable List<Step> steps,
        @Nullable Long least,
        @Nullable Long most,
        long shareFull,
        long sharePartly,
        long shareRefused,
        long shareReturn,

        @Nullable @Schema(description = "NONE, FULL or PERCENT")
        String loss,

        @Nullable String lossPercent,

        @Nullable @Schema(description = "ON_DELIVERY, ON_REMITTANCE or AFTER_RETURN_WINDOW")
        String availability,

        long payoutFrom,
        long debtFloor,
        @Nullable String instalmentPercent,
        boolean receiptFirst,
        @Nullable @Schema(description = "NPD, USN or OSNO") String tax) {

    @Schema(name = "AgreementCategory")
    record Category(@Nullable String category, @Nullable String percent) {}

    @Schema(name = "AgreementHoliday")
    record Days(
            @Nullable String from,
            @Nullable String to,
            @Nullable String percent) {}

    @Schema(name = "AgreementStep")
    record Step(long from, @Nullable String percent) {}

    static TermsJson of(Terms terms) {
        var rules = terms.rules();
        var royalty = rules.royalty();
        var share = terms.deliveryShare();
        return new TermsJson(
                terms.currency().getCode(),
                terms.royalty().toString(),
                terms.base().name(),
                terms.fund().toString(),
                royalty.onDelivery(),
                royalty.onGross(),
                royalty.categories().stream()
                        .map(one -> new Category(one.category(), one.percent().toString()))
                        .toList(),
                royalty.holidays().stream()
                        .map(one -> new Days(
                                one.from().toString(),
                                one.to().toString(),
                                one.percent().toString()))
                        .toList(),
                royalty.tiers().mode().name(),
                royalty.tiers().steps().stream()
                        .map(one ->
                                new Step(Moneys.minor(one.from()), one.percent().toString()))
                        .toList(),
                minor(royalty.minimum()),
                minor(royalty.cap()),
                Moneys.minor(share.keptInFull()),
                Moneys.minor(share.keptPartly()),
                Moneys.minor(share.refused()),
                Moneys.minor(rules.returnShare()),
                rules.compensation().kind().name(),
                rules.compensation().percent().toString(),
                terms.availability().name(),
                Moneys.minor(rules.payout().minimum()),
                Moneys.minor(rules.payout().debtFloor()),
                rules.payout().instalment().toString(),
                rules.payout().receiptFirst(),
                rules.taxRegime() == null ? null : rules.taxRegime().name());
    }

    private static @Nullable Long minor(@Nullable Money money) {
        return money == null ? null : Moneys.minor(money);
    }

    /** The same as a form would send it, so that there is one place which says what is wrong. */
    Map<String, List<String>> fields() {
        var fields = new LinkedHashMap<String, List<String>>();
        put(fields, "currency", currency);
        put(fields, "royalty", royaltyPercent);
        put(fields, "base", base);
        put(fields, "fund", fundPercent);
        put(fields, "delivery", onDelivery ? "on" : null);
        put(fields, "gross", onGross ? "on" : null);
        list(fields, "category", categories, Category::category);
        list(fields, "categoryRate", categories, Category::percent);
        list(fields, "holidayFrom", holidays, Days::from);
        list(fields, "holidayTo", holidays, Days::to);
        list(fields, "holidayRate", holidays, Days::percent);
        put(fields, "mode", stepMode);
        list(fields, "stepFrom", steps, one -> plain(one.from()));
        list(fields, "stepRate", steps, Step::percent);
        put(fields, "least", least == null ? null : plain(least));
        put(fields, "most", most == null ? null : plain(most));
        put(fields, "shareFull", plain(shareFull));
        put(fields, "sharePartly", plain(sharePartly));
        put(fields, "shareRefused", plain(shareRefused));
        put(fields, "shareReturn", plain(shareReturn));
        put(fields, "loss", loss);
        put(fields, "lossPercent", lossPercent);
        put(fields, "availability", availability);
        put(fields, "payoutFrom", plain(payoutFrom));
        put(fields, "debtFloor", plain(debtFloor));
        put(fields, "instalment", instalmentPercent);
        put(fields, "receipt", receiptFirst ? "on" : null);
        put(fields, "tax", tax);
        return fields;
    }

    private String plain(long minor) {
        return BigDecimal.valueOf(minor, decimals()).toPlainString();
    }

    private int decimals() {
        try {
            return currency == null ? 2 : CurrencyUnit.of(currency).getDecimalPlaces();
        } catch (IllegalCurrencyException unknown) {
            return 2;
        }
    }

    private static void put(Map<String, List<String>> fields, String name, @Nullable String value) {
        if (value != null) fields.put(name, List.of(value));
    }

    private static <T> void list(
            Map<String, List<String>> fields,
            String name,
            @Nullable List<T> rows,
            Function<T, @Nullable String> value) {
        if (rows == null) return;
        fields.put(
                name,
                rows.stream()
                        .map(row -> {
                            var text = value.apply(row);
                            return text == null ? "" : text;
                        })
                        .toList());
    }
}
