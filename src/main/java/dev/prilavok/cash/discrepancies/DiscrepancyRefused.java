package dev.prilavok.cash.discrepancies;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.function.Function;

/** A discrepancy cannot go this step. */
public final class DiscrepancyRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Function<DiscrepancyMessages, String> text;

    private DiscrepancyRefused(String code, int status, Function<DiscrepancyMessages, String> text) {
        super(code, status);
        this.text = text;
    }

    static DiscrepancyRefused moved() {
        return new DiscrepancyRefused("discrepancy-moved", 409, DiscrepancyMessages::moved);
    }

    static DiscrepancyRefused notOwed() {
        return new DiscrepancyRefused("discrepancy-not-owed", 409, DiscrepancyMessages::notOwed);
    }

    static DiscrepancyRefused secondPerson() {
        return new DiscrepancyRefused("second-person", 409, DiscrepancyMessages::secondPerson);
    }

    static DiscrepancyRefused noReason() {
        return new DiscrepancyRefused("reason-missing", 422, DiscrepancyMessages::noReason);
    }

    @Override
    public String say(Locale locale) {
        return text.apply(Texts.of(DiscrepancyMessages.class, locale));
    }
}
