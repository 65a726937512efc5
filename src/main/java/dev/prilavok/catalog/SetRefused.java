package dev.prilavok.catalog;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** A set that cannot be kept as it is. */
public final class SetRefused extends Refusal {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        NO_TITLE,
        TOO_LONG,
        DAYS,
        NO_DAY,
        NO_ARTICLES,
        TOO_MANY
    }

    private final Reason reason;

    SetRefused(Reason reason) {
        super("set-refused", 422);
        this.reason = reason;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(SetMessages.class, locale)
                .refused(reason, SetDesk.LONGEST_TITLE, SetDesk.LONGEST_NOTE, SetDesk.MOST_BY_HAND);
    }
}
