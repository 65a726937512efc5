package dev.prilavok.payment.fiscal;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.function.Function;

/** A receipt cannot go this step now. */
public final class FiscalRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Function<FiscalMessages, String> text;

    private FiscalRefused(String code, int status, Function<FiscalMessages, String> text) {
        super(code, status);
        this.text = text;
    }

    static FiscalRefused moved() {
        return new FiscalRefused("receipt-moved", 409, FiscalMessages::moved);
    }

    static FiscalRefused number() {
        return new FiscalRefused("no-number", 422, FiscalMessages::noNumber);
    }

    @Override
    public String say(Locale locale) {
        return text.apply(Texts.of(FiscalMessages.class, locale));
    }
}
