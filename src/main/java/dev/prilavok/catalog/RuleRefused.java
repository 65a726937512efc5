package dev.prilavok.catalog;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** A rule that cannot be kept. */
public final class RuleRefused extends Refusal {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        EMPTY,
        TOO_MANY,
        UNITS
    }

    private final Reason reason;

    RuleRefused(Reason reason) {
        super("rule-refused", 422);
        this.reason = reason;
        if (reason == Reason.UNITS) at("units");
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(RuleMessages.class, locale).refused(reason, ListingRules.MOST, ListingRules.MOST_UNITS);
    }
}
