package dev.prilavok.fulfilment;

/** The calm colour of a state: what waits, what is done, what needs somebody. */
public final class Tones {
    private Tones() {}

    /** A class of the consoles' sheet. */
    public static String of(ParcelState state) {
        return switch (state) {
            case SHORT, ATTEMPT_FAILED, LOST, DAMAGED -> "bad";
            case PLANNED, PICKING, PACKED, RETURNED, REFUSED, RETURNING -> "wait";
            case READY, DELIVERED_FULL, DELIVERED_PARTIAL, INSPECTED -> "good";
            default -> "";
        };
    }
}
