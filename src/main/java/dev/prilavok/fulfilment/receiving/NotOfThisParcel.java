package dev.prilavok.fulfilment.receiving;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** Something came out of a parcel that never went into it, or more of it. */
public final class NotOfThisParcel extends Refusal {
    private static final long serialVersionUID = 1;

    private final String scanned;

    NotOfThisParcel(String scanned) {
        super("not-of-this-parcel", 422);
        this.scanned = scanned;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(ReceivingMessages.class, locale).notOfThisParcel(scanned);
    }
}
