package dev.prilavok.royalty.payouts;

/** Why a payout cannot go on. */
public enum BlockReason {
    NO_REQUISITES(true),
    /** The franchisee is no longer registered as self-employed. */
    NPD_LOST(true),
    /** The agreement wants the receipt before the money. */
    RECEIPT_AWAITED(true),
    /** An earlier payout still has no receipt and its deadline is over. */
    RECEIPT_OVERDUE(true),
    /** Less is available now than was planned. */
    NEGATIVE_BALANCE(true),
    DISPUTED(false),
    COMPLIANCE(false);

    private final boolean passes;

    BlockReason(boolean passes) {
        this.passes = passes;
    }

    /** Whether the next plan looks by itself whether the reason is gone; otherwise a person lifts it. */
    boolean passes() {
        return passes;
    }
}
