package dev.prilavok.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in the zone of the warehouse, as people say them. */
record Moments(ZoneId zone, Locale locale) {
    String shown(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMM, HH:mm", locale).format(moment.atZone(zone));
    }
}
