package dev.prilavok.catalog.intake;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** A source of supply that cannot be added so. */
final class SupplyRefused extends Refusal {
    private static final long serialVersionUID = 1;

    /** What is wrong. */
    enum Reason {
        NAME,
        PREFIX,
        TAKEN
    }

    private final Reason reason;

    SupplyRefused(Reason reason) {
        super("supply-refused", 422);
        this.reason = reason;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(SupplyMessages.class, locale).refused(reason);
    }
}
