package dev.prilavok.order;

import static dev.prilavok.order.Actor.Kind.BUYER;
import static dev.prilavok.order.Actor.Kind.FRANCHISEE;
import static dev.prilavok.order.Actor.Kind.HEAD_OFFICE;
import static dev.prilavok.order.Actor.Kind.PAYMENT;
import static dev.prilavok.order.Actor.Kind.SYSTEM;
import static dev.prilavok.order.Actor.Kind.WAREHOUSE;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** States of an order, and a table that says who may move it where. */
public enum OrderState {
    DRAFT,
    PLACED,
    AWAITING_PREPAYMENT,
    CONFIRMED,
    RELEASED,
    IN_DELIVERY,
    COMPLETED,
    CLOSED,
    CANCELLED,
    EXPIRED;

    private static final Set<OrderState> FINISHED = EnumSet.of(COMPLETED, CLOSED, CANCELLED, EXPIRED);

    private static final Map<OrderState, Map<OrderState, Set<Actor.Kind>>> NEXT = Map.of(
            DRAFT, Map.of(PLACED, Set.of(BUYER, FRANCHISEE), EXPIRED, Set.of(SYSTEM)),
            PLACED,
                    Map.of(
                            CONFIRMED, Set.of(FRANCHISEE, HEAD_OFFICE, SYSTEM),
                            AWAITING_PREPAYMENT, Set.of(SYSTEM),
                            CANCELLED, Set.of(BUYER, FRANCHISEE, HEAD_OFFICE, SYSTEM),
                            EXPIRED, Set.of(SYSTEM)),
            AWAITING_PREPAYMENT, Map.of(CONFIRMED, Set.of(PAYMENT), CANCELLED, Set.of(SYSTEM)),
            CONFIRMED,
                    Map.of(
                            RELEASED,
                            Set.of(SYSTEM, HEAD_OFFICE, WAREHOUSE),
                            CANCELLED,
                            Set.of(BUYER, FRANCHISEE, HEAD_OFFICE)),
            RELEASED, Map.of(IN_DELIVERY, Set.of(WAREHOUSE), CANCELLED, Set.of(HEAD_OFFICE)),
            IN_DELIVERY, Map.of(COMPLETED, Set.of(SYSTEM)),
            COMPLETED, Map.of(CLOSED, Set.of(SYSTEM)));

    /** Whether this party may move an order from here to there. */
    public boolean mayBecome(OrderState next, Actor.Kind actor) {
        return NEXT.getOrDefault(this, Map.of()).getOrDefault(next, Set.of()).contains(actor);
    }

    /** Nothing more happens with the parcel; the phone is free for another order. */
    public boolean isFinished() {
        return FINISHED.contains(this);
    }
}
