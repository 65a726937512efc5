package dev.prilavok.trial;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** More pieces are said to be kept than the parcel holds. */
public final class TooManyPieces extends Refusal {
    private static final long serialVersionUID = 1;

    private final String name;
    private final int most;

    TooManyPieces(String name, int most) {
        super("too-many-pieces", 422);
        this.name = name;
        this.most = most;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(TrialMessages.class, locale).tooManyPieces(name, most);
    }
}
