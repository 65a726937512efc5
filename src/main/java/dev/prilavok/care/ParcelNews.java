package dev.prilavok.care;

/** What a buyer is told about a parcel. */
enum ParcelNews {
    HANDED_OVER,
    OUT_FOR_DELIVERY,
    AT_PICKUP_POINT,
    ATTEMPT_FAILED,
    OUTCOME,
    WAITS_A_WEEK,
    LAST_DAY
}
