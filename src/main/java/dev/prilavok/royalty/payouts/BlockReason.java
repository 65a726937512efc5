package dev.prilavok.royalty.payouts;

import java.util.Arrays;
import java.util.Optional;

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

    /** A reason that a person may give. */
    static Optional<BlockReason> byPerson(String name) {
        return Arrays.stream(values())
                .filter(one -> !one.passes && one.name().equals(name))
                .findFirst();
    }

    /** Whether the next plan looks by itself whether the reason is gone; otherwise a person lifts it. */
    boolean passes() {
        return passes;
    }
}
