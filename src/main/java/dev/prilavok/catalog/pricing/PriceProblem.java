package dev.prilavok.catalog.pricing;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.List;
import java.util.Locale;

/** What is wrong with a price, or with a version of a price list. */
final class PriceProblem extends Refusal {
    private static final long serialVersionUID = 1;

    /** The reasons there are. */
    enum Code {
        NO_SKU,
        UNKNOWN_SKU,
        REPEATED,
        NOT_A_PRICE,
        NO_WHOLESALE,
        NO_RECOMMENDED,
        FLOOR_ABOVE_CEILING,
        OUTSIDE,
        BEFORE_TOO_LOW,
        OVERLAP,
        NO_PRICES,
        PAST_DATE,
        CLOSED,
        NO_COLUMNS,
        BAD_PERCENT,
        NOTHING_THERE,
        GROUP_NAME,
        GROUP_TAKEN
    }

    private final Code code;
    private final transient List<String> facts;

    PriceProblem(Code code, Object... facts) {
        super("price-refused", 422);
        this.code = code;
        this.facts = List.of(facts).stream().map(String::valueOf).toList();
    }

    Code reason() {
        return code;
    }

    List<String> facts() {
        return facts;
    }

    @Override
    public String say(Locale locale) {
        return say(code, facts, locale);
    }

    static String say(Code code, List<String> facts, Locale locale) {
        var first = facts.isEmpty() ? "" : facts.get(0);
        var second = facts.size() < 2 ? "" : facts.get(1);
        return Texts.of(PriceMessages.class, locale).problem(code, first, second);
    }
}
