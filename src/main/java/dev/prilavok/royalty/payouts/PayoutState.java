package dev.prilavok.royalty.payouts;

import java.util.Map;
import java.util.Set;

/** How far a payout is, and what may follow what. */
public enum PayoutState {
    PLANNED,
    APPROVED,
    SENT,
    PAID,
    RETURNED,
    /** Sent, and nobody answered: looked up at the bank, never sent again. */
    UNKNOWN,
    BLOCKED;

    private static final Map<PayoutState, Set<PayoutState>> NEXT = Map.of(
            PLANNED, Set.of(APPROVED, BLOCKED),
            APPROVED, Set.of(SENT, BLOCKED),
            SENT, Set.of(PAID, RETURNED, UNKNOWN),
            UNKNOWN, Set.of(PAID, RETURNED),
            // a bank may send money back that it had paid, and its line may turn out to be for something else
            PAID, Set.of(RETURNED, UNKNOWN),
            RETURNED, Set.of(PLANNED, BLOCKED),
            BLOCKED, Set.of(PLANNED));

    boolean mayBecome(PayoutState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether its money stands in transit. */
    public boolean isOnItsWay() {
        return this == SENT || this == UNKNOWN;
    }
}
