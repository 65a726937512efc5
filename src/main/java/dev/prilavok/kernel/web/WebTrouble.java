package dev.prilavok.kernel.web;

/** Why an address outside gave no answer. */
public final class WebTrouble extends Exception {
    private static final long serialVersionUID = 1;

    /** What went wrong; some of it passes by itself. */
    public enum Reason {
        /** Not an address of the web that we ask: another scheme, a name and password in it, another port. */
        BAD_ADDRESS(false),
        /** It leads into a network that nobody outside may see. */
        INSIDE(false),
        /** This installation asks certain hosts only, and this is none of them. */
        CLOSED(false),
        NO_SUCH_HOST(true),
        UNREACHABLE(true),
        TOO_SLOW(true),
        BAD_CERTIFICATE(false),
        TOO_LARGE(false),
        TOO_MANY_REDIRECTS(false);

        private final boolean passes;

        Reason(boolean passes) {
            this.passes = passes;
        }

        public boolean passes() {
            return passes;
        }
    }

    private final Reason reason;

    public WebTrouble(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
