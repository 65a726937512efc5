package dev.prilavok.social;

import java.util.Map;
import java.util.Set;

/** Where a link is in its life; a multi-use link stays active however often it is used. */
public enum LinkState {
    ACTIVE,
    OPENED,
    ORDERED,
    EXPIRED,
    REVOKED;

    private static final Map<LinkState, Set<LinkState>> NEXT = Map.of(
            ACTIVE, Set.of(OPENED, ORDERED, EXPIRED, REVOKED),
            OPENED, Set.of(ORDERED, EXPIRED, REVOKED),
            ORDERED, Set.of(),
            EXPIRED, Set.of(),
            REVOKED, Set.of());

    boolean mayBecome(LinkState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** A buyer may still order by it. */
    public boolean isLive() {
        return this == ACTIVE || this == OPENED;
    }
}
