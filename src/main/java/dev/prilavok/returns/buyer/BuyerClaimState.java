package dev.prilavok.returns.buyer;

import dev.prilavok.order.Actor;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a buyer's claim is, and who may move it where. */
public enum BuyerClaimState {
    OPEN,
    APPROVED,
    DENIED,
    RESOLVED;

    private static final Map<BuyerClaimState, Map<BuyerClaimState, Set<Actor.Kind>>> NEXT = Map.of(
            OPEN,
            Map.of(APPROVED, EnumSet.of(Actor.Kind.HEAD_OFFICE), DENIED, EnumSet.of(Actor.Kind.HEAD_OFFICE)),
            APPROVED,
            Map.of(RESOLVED, EnumSet.of(Actor.Kind.HEAD_OFFICE, Actor.Kind.SYSTEM)));

    /** Whether this party may move a claim from here to there. */
    public boolean mayBecome(BuyerClaimState next, Actor.Kind actor) {
        return NEXT.getOrDefault(this, Map.of()).getOrDefault(next, Set.of()).contains(actor);
    }
}
