package dev.prilavok.catalog;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** Head office does not let shops change this of the product; what a shop said before stays kept. */
public final class NotPermitted extends Refusal {
    private static final long serialVersionUID = 1;

    /** What a shop may be let change. */
    public enum What {
        NAME,
        TOLD,
        PHOTO,
        PRICE
    }

    private final What what;

    NotPermitted(What what) {
        super("listing-not-permitted", 403);
        this.what = what;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(PermitMessages.class, locale).refused(what);
    }
}
