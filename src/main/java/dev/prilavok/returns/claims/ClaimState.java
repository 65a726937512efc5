package dev.prilavok.returns.claims;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** States of a claim to a carrier, and what may follow what. */
public enum ClaimState {
    DRAFT,
    FILED,
    ACCEPTED,
    PARTIAL,
    REJECTED,
    ESCALATED,
    PAID,
    WRITTEN_OFF;

    private static final Map<ClaimState, Set<ClaimState>> NEXT = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(FILED),
            FILED, EnumSet.of(ACCEPTED, PARTIAL, REJECTED),
            ACCEPTED, EnumSet.of(PAID),
            PARTIAL, EnumSet.of(PAID),
            REJECTED, EnumSet.of(ESCALATED),
            // an escalation may also be won
            ESCALATED, EnumSet.of(ACCEPTED, PARTIAL, WRITTEN_OFF)));

    /** Whether a claim may go there from here. */
    public boolean mayBecome(ClaimState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
