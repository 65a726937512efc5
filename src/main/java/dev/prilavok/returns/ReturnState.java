package dev.prilavok.returns;

import static dev.prilavok.order.Actor.Kind.BUYER;
import static dev.prilavok.order.Actor.Kind.COURIER;
import static dev.prilavok.order.Actor.Kind.FRANCHISEE;
import static dev.prilavok.order.Actor.Kind.HEAD_OFFICE;
import static dev.prilavok.order.Actor.Kind.PAYMENT;
import static dev.prilavok.order.Actor.Kind.SYSTEM;
import static dev.prilavok.order.Actor.Kind.WAREHOUSE;

import dev.prilavok.order.Actor;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** States of a return, and a table that says who may move it where. */
public enum ReturnState {
    REQUESTED,
    APPROVED,
    DECLINED,
    AWAITING_SHIPMENT,
    IN_TRANSIT,
    RECEIVED,
    INSPECTED,
    ACCEPTED,
    PARTLY_ACCEPTED,
    REJECTED,
    REFUND_DUE,
    REFUND_SENT,
    REFUNDED,
    REFUND_FAILED,
    CLOSED,
    CANCELLED,
    LOST_ON_WAY;

    private static final Map<ReturnState, Map<ReturnState, Set<Actor.Kind>>> NEXT = new EnumMap<>(ReturnState.class);

    static {
        NEXT.put(
                REQUESTED,
                Map.of(
                        APPROVED, EnumSet.of(SYSTEM, HEAD_OFFICE),
                        DECLINED, EnumSet.of(HEAD_OFFICE),
                        CANCELLED, EnumSet.of(BUYER, FRANCHISEE)));
        NEXT.put(APPROVED, Map.of(AWAITING_SHIPMENT, EnumSet.of(SYSTEM), CANCELLED, EnumSet.of(BUYER)));
        // an appeal that is right is approved after all
        NEXT.put(DECLINED, Map.of(APPROVED, EnumSet.of(HEAD_OFFICE), CLOSED, EnumSet.of(HEAD_OFFICE, SYSTEM)));
        NEXT.put(
                AWAITING_SHIPMENT,
                Map.of(
                        // head office writes down what a carrier without messages has said
                        IN_TRANSIT, EnumSet.of(COURIER, HEAD_OFFICE),
                        // brought by hand, or faster than any message
                        RECEIVED, EnumSet.of(WAREHOUSE),
                        CANCELLED, EnumSet.of(BUYER, SYSTEM)));
        NEXT.put(
                IN_TRANSIT,
                Map.of(
                        RECEIVED, EnumSet.of(WAREHOUSE),
                        LOST_ON_WAY, EnumSet.of(COURIER, HEAD_OFFICE, SYSTEM)));
        NEXT.put(RECEIVED, Map.of(INSPECTED, EnumSet.of(WAREHOUSE)));
        NEXT.put(
                INSPECTED,
                Map.of(
                        ACCEPTED, EnumSet.of(HEAD_OFFICE),
                        PARTLY_ACCEPTED, EnumSet.of(HEAD_OFFICE),
                        REJECTED, EnumSet.of(HEAD_OFFICE)));
        // an exchange whose money went into the other size leaves nothing to refund
        NEXT.put(ACCEPTED, Map.of(REFUND_DUE, EnumSet.of(SYSTEM), CLOSED, EnumSet.of(SYSTEM)));
        NEXT.put(PARTLY_ACCEPTED, Map.of(REFUND_DUE, EnumSet.of(SYSTEM), CLOSED, EnumSet.of(SYSTEM)));
        NEXT.put(REJECTED, Map.of(CLOSED, EnumSet.of(SYSTEM)));
        NEXT.put(REFUND_DUE, Map.of(REFUND_SENT, EnumSet.of(PAYMENT, HEAD_OFFICE)));
        NEXT.put(
                REFUND_SENT,
                Map.of(
                        REFUNDED, EnumSet.of(PAYMENT, HEAD_OFFICE),
                        REFUND_FAILED, EnumSet.of(PAYMENT, HEAD_OFFICE)));
        NEXT.put(REFUND_FAILED, Map.of(REFUND_DUE, EnumSet.of(HEAD_OFFICE, SYSTEM)));
        NEXT.put(REFUNDED, Map.of(CLOSED, EnumSet.of(SYSTEM)));
        NEXT.put(LOST_ON_WAY, Map.of(REFUND_DUE, EnumSet.of(SYSTEM), CLOSED, EnumSet.of(SYSTEM)));
    }

    private static final Set<ReturnState> OVER = EnumSet.of(CLOSED, CANCELLED);

    /** Pieces of such a return may be asked for again. */
    static final Set<ReturnState> LETS_GO = EnumSet.of(CANCELLED, DECLINED, REJECTED);

    private static final Set<ReturnState> CLOCK = EnumSet.of(
            REQUESTED,
            APPROVED,
            AWAITING_SHIPMENT,
            IN_TRANSIT,
            RECEIVED,
            INSPECTED,
            ACCEPTED,
            PARTLY_ACCEPTED,
            REFUND_DUE,
            REFUND_FAILED,
            LOST_ON_WAY);

    /** Whether this party may move a return from here to there. */
    public boolean mayBecome(ReturnState next, Actor.Kind actor) {
        return NEXT.getOrDefault(this, Map.of()).getOrDefault(next, Set.of()).contains(actor);
    }

    /** Nothing more happens. */
    public boolean isOver() {
        return OVER.contains(this);
    }

    /** The law's clock runs: the buyer waits for the money, or for a word about it. */
    public boolean hasClock() {
        return CLOCK.contains(this);
    }
}
