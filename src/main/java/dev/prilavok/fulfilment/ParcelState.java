package dev.prilavok.fulfilment;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** States of a parcel, and a table that says what may follow what. */
public enum ParcelState {
    PLANNED,
    PICKING,
    SHORT,
    PACKED,
    READY,
    HANDED_OVER,
    IN_TRANSIT,
    AT_PICKUP_POINT,
    OUT_FOR_DELIVERY,
    ATTEMPT_FAILED,
    IN_TRIAL,
    DELIVERED_FULL,
    DELIVERED_PARTIAL,
    REFUSED,
    RETURNING,
    RETURNED,
    INSPECTED,
    LOST,
    DAMAGED,
    VOID;

    private static final Set<ParcelState> IN_HOUSE = EnumSet.of(PLANNED, PICKING, SHORT, PACKED, READY);
    private static final Set<ParcelState> MOVING =
            EnumSet.of(HANDED_OVER, IN_TRANSIT, AT_PICKUP_POINT, OUT_FOR_DELIVERY, ATTEMPT_FAILED, IN_TRIAL);
    private static final Set<ParcelState> OUTCOMES =
            EnumSet.of(DELIVERED_FULL, DELIVERED_PARTIAL, REFUSED, LOST, DAMAGED);

    private static final Map<ParcelState, Set<ParcelState>> NEXT = new EnumMap<>(ParcelState.class);

    static {
        NEXT.put(PLANNED, EnumSet.of(PICKING, VOID));
        NEXT.put(PICKING, EnumSet.of(PACKED, SHORT, VOID));
        NEXT.put(SHORT, EnumSet.of(PICKING, VOID));
        NEXT.put(PACKED, EnumSet.of(READY, VOID));
        NEXT.put(READY, EnumSet.of(HANDED_OVER, VOID));
        // a carrier's fact may skip forward to any later state
        NEXT.put(HANDED_OVER, later(IN_TRANSIT, AT_PICKUP_POINT, OUT_FOR_DELIVERY, ATTEMPT_FAILED, IN_TRIAL));
        NEXT.put(IN_TRANSIT, later(AT_PICKUP_POINT, OUT_FOR_DELIVERY, ATTEMPT_FAILED, IN_TRIAL));
        NEXT.put(AT_PICKUP_POINT, later(IN_TRIAL, OUT_FOR_DELIVERY));
        NEXT.put(OUT_FOR_DELIVERY, later(IN_TRIAL, ATTEMPT_FAILED, AT_PICKUP_POINT));
        NEXT.put(ATTEMPT_FAILED, later(OUT_FOR_DELIVERY, AT_PICKUP_POINT, IN_TRIAL));
        NEXT.put(IN_TRIAL, later(ATTEMPT_FAILED));
        NEXT.put(DELIVERED_PARTIAL, EnumSet.of(RETURNING, RETURNED));
        NEXT.put(REFUSED, EnumSet.of(RETURNING, RETURNED));
        NEXT.put(DAMAGED, EnumSet.of(RETURNING, RETURNED));
        NEXT.put(RETURNING, EnumSet.of(RETURNED, LOST));
        NEXT.put(RETURNED, EnumSet.of(INSPECTED));
    }

    private static Set<ParcelState> later(ParcelState... moving) {
        var next = EnumSet.of(DELIVERED_FULL, DELIVERED_PARTIAL, REFUSED, RETURNING, LOST, DAMAGED);
        next.addAll(Set.of(moving));
        return next;
    }

    /** Whether a parcel may go there from here. */
    public boolean mayBecome(ParcelState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Still in the warehouse, nobody has taken it away. */
    public boolean isInHouse() {
        return IN_HOUSE.contains(this);
    }

    /** With a carrier on the way to the buyer; nobody knows yet how it ends. */
    public boolean isMoving() {
        return MOVING.contains(this);
    }

    /** Says what became of the goods. */
    public boolean isOutcome() {
        return OUTCOMES.contains(this);
    }

    /** On the way back or back. */
    public boolean isComingBack() {
        return this == RETURNING || this == RETURNED;
    }
}
