package dev.prilavok.royalty.npd;

/** The tax office did not answer, or refused. */
final class TaxOfficeTrouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    TaxOfficeTrouble(String what) {
        super(what);
    }

    TaxOfficeTrouble(String what, Throwable cause) {
        super(what, cause);
    }
}
