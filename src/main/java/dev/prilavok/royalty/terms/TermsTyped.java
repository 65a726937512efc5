package dev.prilavok.royalty.terms;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.RoyaltyRules;
import dev.prilavok.agreement.Terms;
import dev.prilavok.kernel.TypedNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of the form of terms, as it was typed. */
public record TermsTyped(Map<String, List<String>> fields) {
    /** Blank rows at the end of each list. */
    private static final int BLANK = 2;

    private static final int MOST_ROWS = 40;

    public TermsTyped {
        fields = Map.copyOf(fields);
    }

    /** The form of a version. */
    public static TermsTyped of(AgreementVersion version) {
        var fields = of(Terms.of(version));
        fields.put("model", List.of(version.model().name()));
        fields.put("tax", List.of(version.taxRegime().name()));
        return new TermsTyped(fields);
    }

    private static Map<String, List<String>> of(Terms terms) {
        var rules = terms.rules();
        var royalty = rules.royalty();
        var share = terms.deliveryShare();
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("currency", List.of(terms.currency().getCode()));
        fields.put("royalty", List.of(terms.royalty().toString()));
        fields.put("base", List.of(terms.base().name()));
        fields.put("fund", List.of(terms.fund().toString()));
        if (royalty.onDelivery()) fields.put("delivery", List.of("on"));
        if (royalty.onGross()) fields.put("gross", List.of("on"));
        lists(fields, royalty);
        fields.put("least", List.of(plain(royalty.minimum())));
        fields.put("most", List.of(plain(royalty.cap())));
        fields.put("shareFull", List.of(plain(share.keptInFull())));
        fields.put("sharePartly", List.of(plain(share.keptPartly())));
        fields.put("shareRefused", List.of(plain(share.refused())));
        fields.put("shareReturn", List.of(plain(rules.returnShare())));
        fields.put("loss", List.of(rules.compensation().kind().name()));
        fields.put("lossPercent", List.of(rules.compensation().percent().toString()));
        fields.put("availability", List.of(terms.availability().name()));
        fields.put("payoutFrom", List.of(plain(rules.payout().minimum())));
        fields.put("debtFloor", List.of(plain(rules.payout().debtFloor())));
        fields.put("instalment", List.of(rules.payout().instalment().toString()));
        if (rules.payout().receiptFirst()) fields.put("receipt", List.of("on"));
        return fields;
    }

    private static void lists(Map<String, List<String>> fields, RoyaltyRules royalty) {
        var categories = royalty.categories();
        fields.put("category", categories.stream().map(one -> one.category()).toList());
        fields.put(
                "categoryRate",
                categories.stream().map(one -> one.percent().toString()).toList());
        var holidays = royalty.holidays();
        fields.put(
                "holidayFrom",
                holidays.stream().map(one -> one.from().toString()).toList());
        fields.put(
                "holidayTo", holidays.stream().map(one -> one.to().toString()).toList());
        fields.put(
                "holidayRate",
                holidays.stream().map(one -> one.percent().toString()).toList());
        var tiers = royalty.tiers();
        fields.put("mode", List.of(tiers.mode().name()));
        fields.put(
                "stepFrom", tiers.steps().stream().map(one -> plain(one.from())).toList());
        fields.put(
                "stepRate",
                tiers.steps().stream().map(one -> one.percent().toString()).toList());
    }

    private static String plain(@Nullable Money money) {
        return money == null ? "" : TypedNumber.of(money);
    }

    /** What stands in a field. */
    public String value(String field) {
        return value(field, 0);
    }

    String value(String field, int row) {
        var values = fields.getOrDefault(field, List.of());
        return row < values.size() ? values.get(row).strip() : "";
    }

    public boolean isTicked(String field) {
        return !value(field).isEmpty();
    }

    /** Whether a choice is the one that is made. */
    public boolean is(String field, Object choice) {
        return value(field).equals(String.valueOf(choice));
    }

    /** One row of a list of rules. */
    public record Row(int no, String first, String second, String third) {
        public boolean is(Object choice) {
            return first.equals(String.valueOf(choice));
        }
    }

    List<Row> filled(String first, String second, String third) {
        var rows = new ArrayList<Row>();
        for (var i = 0;
                i < Math.min(MOST_ROWS, fields.getOrDefault(first, List.of()).size());
                i++) {
            var row = new Row(i + 1, value(first, i), value(second, i), value(third, i));
            if (!row.first().isEmpty()
                    || !row.second().isEmpty()
                    || !row.third().isEmpty()) rows.add(row);
        }
        return rows;
    }

    private List<Row> withBlanks(List<Row> filled) {
        var rows = new ArrayList<>(filled);
        IntStream.range(0, BLANK).forEach(i -> rows.add(new Row(rows.size() + 1, "", "", "")));
        return rows;
    }

    public List<Row> categories() {
        return withBlanks(filled("category", "categoryRate", ""));
    }

    public List<Row> holidays() {
        return withBlanks(filled("holidayFrom", "holidayTo", "holidayRate"));
    }

    public List<Row> steps() {
        return withBlanks(filled("stepFrom", "stepRate", ""));
    }
}
