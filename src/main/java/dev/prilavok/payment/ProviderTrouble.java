package dev.prilavok.payment;

/** A provider that gave no answer, or none that anybody understands: what was asked may have been done or not, and is asked again. */
public final class ProviderTrouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What went wrong, so that the office reads a sentence of its own language. */
    public enum Kind {
        SILENT,
        RESTING,
        BUSY,
        LOGIN,
        STRANGE
    }

    private final Kind kind;

    public ProviderTrouble(Kind kind, String forLog) {
        super(kind + ": " + forLog);
        this.kind = kind;
    }

    public ProviderTrouble(Kind kind, String forLog, Throwable cause) {
        super(kind + ": " + forLog, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
