package dev.prilavok.catalog;

/** A picture that is not kept; the goods are, without it. */
public final class PictureRefused extends Exception {
    private static final long serialVersionUID = 1;

    public enum Reason {
        NOT_A_PICTURE,
        BROKEN,
        TOO_BIG,
        TOO_HEAVY,
        NOT_FOUND
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
