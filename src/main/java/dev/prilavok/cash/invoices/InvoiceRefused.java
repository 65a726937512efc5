package dev.prilavok.cash.invoices;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.function.Function;

/** An invoice cannot go this step, or a contract cannot be written so. */
final class InvoiceRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Function<InvoiceMessages, String> text;

    private InvoiceRefused(String code, int status, Function<InvoiceMessages, String> text) {
        super(code, status);
        this.text = text;
    }

    static InvoiceRefused of(String code, int status, Function<InvoiceMessages, String> text) {
        return new InvoiceRefused(code, status, text);
    }

    static InvoiceRefused moved() {
        return of("invoice-moved", 409, InvoiceMessages::moved);
    }

    static InvoiceRefused noReason() {
        return of("reason-missing", 422, InvoiceMessages::noReason);
    }

    @Override
    public String say(Locale locale) {
        return text.apply(Texts.of(InvoiceMessages.class, locale));
    }
}
