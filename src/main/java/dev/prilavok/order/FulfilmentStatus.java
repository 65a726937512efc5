package dev.prilavok.order;

/** How far the warehouse and the carrier are with an order; stored beside its state, written by the rooms above. */
public enum FulfilmentStatus {
    NONE,
    PICKING,
    /** Something is not on its shelf; the franchisee asks the buyer. */
    SHORT,
    PACKED,
    WITH_CARRIER,
    AT_PICKUP_POINT,
    OUT_FOR_DELIVERY,
    ATTEMPT_FAILED,
    IN_TRIAL,
    DELIVERED,
    COMING_BACK,
    BACK,
    LOST
}
