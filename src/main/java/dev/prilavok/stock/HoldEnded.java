package dev.prilavok.stock;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** The hold let go of its units before it was made firm. */
public final class HoldEnded extends Refusal {
    private static final long serialVersionUID = 1;

    HoldEnded() {
        super("hold-ended", 409);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(StockMessages.class, locale).holdEnded();
    }
}
