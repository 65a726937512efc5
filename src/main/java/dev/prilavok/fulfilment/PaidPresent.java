package dev.prilavok.fulfilment;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** The buyer ordered the parcel as a present, so it goes out as one. */
public final class PaidPresent extends Refusal {
    private static final long serialVersionUID = 1;

    PaidPresent() {
        super("paid-present", 409);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(ParcelMessages.class, locale).paidPresent();
    }
}
