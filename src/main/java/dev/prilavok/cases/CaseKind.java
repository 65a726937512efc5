package dev.prilavok.cases;

/** What a case is about. */
public enum CaseKind {
    /** A courier brought another sum than the kept lines cost. */
    CASH_MISMATCH,
    /** What a carrier says now contradicts what has been done since. */
    OUTCOME_CONFLICT,
    /** The code that the buyer gave is not the parcel's. */
    CODE_MISMATCH,
    /** Something that had to come back was not in the parcel. */
    UNITS_MISSING,
    /** Goods arrived damaged, wrong or not at all; the buyer asks. */
    BUYER_CLAIM,
    /** A return was declined, and the buyer does not agree. */
    RETURN_APPEAL,
    /** The carrier owes for a lost or damaged parcel. */
    CARRIER_CLAIM,
    /** A carrier's register and our parcels do not agree about cash. */
    CASH_DISCREPANCY,
    /** A carrier bills for a parcel what its contract does not say. */
    INVOICE_DISPUTE;

    /** The thing that it is about is answered where it lives, and the case with it. */
    public boolean isDecidedElsewhere() {
        return this == BUYER_CLAIM || this == CASH_DISCREPANCY || this == INVOICE_DISPUTE;
    }

    /** A decision moves money, so two persons make it. */
    public boolean isAboutMoney() {
        return this == CASH_MISMATCH || this == CARRIER_CLAIM;
    }
}
