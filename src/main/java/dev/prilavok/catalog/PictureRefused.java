package dev.prilavok.catalog;

/** A picture that is not kept; the goods are, without it. */
final class PictureRefused extends Exception {
    private static final long serialVersionUID = 1;

    enum Reason {
        NOT_A_PICTURE,
        BROKEN,
        TOO_BIG,
        TOO_HEAVY,
        NOT_FOUND
    }

    private final Reason reason;

    PictureRefused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
