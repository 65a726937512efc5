package dev.prilavok.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The first and the last day on which a parcel is promised, as the buyer's calendar counts them. */
record Promise(LocalDate earliest, LocalDate latest) {

    /** When and where the warehouse gives parcels to the carrier. */
    record Handover(ZoneId zone, LocalTime cutoff, WorkingDays days) {
        Instant after(Instant now) {
            var local = now.atZone(zone);
            var today = local.toLocalDate();
            var first = local.toLocalTime().isBefore(cutoff) ? today : today.plusDays(1);
            return days.onOrAfter(first).atTime(cutoff).atZone(zone).toInstant();
        }
    }

    /** The parcel travels for from–to days after the handover; the courier comes on his own working days only. */
    static Promise of(Instant now, Handover handover, int from, int to, ZoneId buyer, WorkingDays courier) {
        var start = handover.after(now).atZone(buyer).toLocalDate();
        return new Promise(courier.onOrAfter(start.plusDays(from)), courier.onOrAfter(start.plusDays(to)));
    }
}
