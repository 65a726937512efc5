package dev.prilavok.royalty.npd;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.function.Function;

/** A receipt of a self-employed person cannot be taken back so. */
public final class ReceiptRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Function<NpdMessages, String> text;

    private ReceiptRefused(String code, int status, Function<NpdMessages, String> text) {
        super(code, status);
        this.text = text;
    }

    static ReceiptRefused moved() {
        return new ReceiptRefused("receipt-taken-back", 409, NpdMessages::takenBack);
    }

    static ReceiptRefused noWhy() {
        return new ReceiptRefused("reason-missing", 422, NpdMessages::noWhy);
    }

    static ReceiptRefused noReason() {
        return new ReceiptRefused("reason-unknown", 422, NpdMessages::noReason);
    }

    static ReceiptRefused unsure() {
        return new ReceiptRefused("not-confirmed", 422, NpdMessages::unsure);
    }

    @Override
    public String say(Locale locale) {
        return text.apply(Texts.of(NpdMessages.class, locale));
    }
}
