package dev.prilavok.fulfilment.papers;

import dev.prilavok.fulfilment.ParcelState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Which parcels the list shows; the name is in the address. */
enum ParcelChip {
    HOUSE(EnumSet.of(
            ParcelState.PLANNED, ParcelState.PICKING, ParcelState.SHORT, ParcelState.PACKED, ParcelState.READY)),
    SHORT(EnumSet.of(ParcelState.SHORT)),
    WAY(EnumSet.of(
            ParcelState.HANDED_OVER,
            ParcelState.IN_TRANSIT,
            ParcelState.AT_PICKUP_POINT,
            ParcelState.OUT_FOR_DELIVERY,
            ParcelState.ATTEMPT_FAILED,
            ParcelState.IN_TRIAL)),
    BACK(EnumSet.of(
            ParcelState.DELIVERED_PARTIAL,
            ParcelState.REFUSED,
            ParcelState.RETURNING,
            ParcelState.RETURNED,
            ParcelState.DAMAGED)),
    DONE(EnumSet.of(ParcelState.DELIVERED_FULL, ParcelState.INSPECTED, ParcelState.LOST, ParcelState.VOID)),
    ALL(EnumSet.noneOf(ParcelState.class));

    private final Set<ParcelState> states;

    ParcelChip(Set<ParcelState> states) {
        this.states = states;
    }

    static ParcelChip named(String name) {
        return Arrays.stream(values())
                .filter(chip -> chip.code().equals(name))
                .findFirst()
                .orElse(HOUSE);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<ParcelState> states() {
        return states;
    }

    /** Whether a promise that has passed still matters. */
    static boolean isOpen(ParcelState state) {
        return HOUSE.states.contains(state) || WAY.states.contains(state);
    }
}
