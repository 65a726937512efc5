package dev.prilavok.delivery;

import java.util.Locale;
import java.util.UUID;

/** A place where parcels wait for their buyers, and what it allows. */
public record PickupPoint(
        String code,
        UUID city,
        String address,
        String addressEn,
        boolean fittingRoom,
        boolean cod,
        boolean cards,
        boolean cash,
        int maxGrams,
        OpeningHours hours,
        int storageDays) {

    public String address(Locale locale) {
        return City.russian(locale) ? address : addressEn;
    }

    public String hours(Locale locale) {
        return hours.shown(locale);
    }
}
