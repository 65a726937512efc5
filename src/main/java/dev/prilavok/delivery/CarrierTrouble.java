package dev.prilavok.delivery;

/** A carrier that could not be asked, or whose answer nobody understands; what was to be done is tried again. */
public final class CarrierTrouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What went wrong, so that the office reads a sentence of its own language. */
    public enum Kind {
        SILENT,
        RESTING,
        BUSY,
        LOGIN,
        STRANGE,
        LIMIT
    }

    private final Kind kind;

    public CarrierTrouble(Kind kind, String forLog) {
        super(kind + ": " + forLog);
        this.kind = kind;
    }

    public CarrierTrouble(Kind kind, String forLog, Throwable cause) {
        super(kind + ": " + forLog, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
