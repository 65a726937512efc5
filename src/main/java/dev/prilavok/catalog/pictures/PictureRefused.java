package dev.prilavok.catalog.pictures;

import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** A picture that is not kept; the goods are, without it. */
public final class PictureRefused extends Exception {
    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Reason {
        NOT_A_PICTURE,
        /** A picture, but of a kind that browsers and we do not read: HEIC, AVIF, TIFF. */
        OTHER_KIND,
        BROKEN,
        TOO_BIG,
        TOO_HEAVY,
        NOT_FOUND;

        /** What happened and what to mend. */
        public String say(Locale locale) {
            return Texts.of(PictureMessages.class, locale).refused(this);
        }
    }

    private final Reason reason;

    public PictureRefused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
