package dev.prilavok.delivery.simulator;

/** What can happen to an acted parcel, whatever the carrier calls it. */
public enum Step {
    ACCEPTED,
    SENT,
    AT_POINT,
    WITH_COURIER,
    ATTEMPT_FAILED,
    DELIVERED,
    PARTLY,
    REFUSED,
    EXPIRED,
    LOST,
    BACK_SENT,
    BACK_HOME
}
