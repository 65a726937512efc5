package dev.prilavok.stock;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where a unit is, and where it may go from there. */
public enum Place {
    AVAILABLE,
    HELD,
    SHIPPED,
    SOLD,
    RETURNING,
    QUARANTINED,
    WRITTEN_OFF;

    private static final Map<Place, Set<Place>> NEXT = new EnumMap<>(Map.of(
            AVAILABLE, EnumSet.of(QUARANTINED, WRITTEN_OFF),
            HELD, EnumSet.of(SHIPPED, AVAILABLE, WRITTEN_OFF),
            // also back: a late truth takes an outcome back before it writes another
            SHIPPED, EnumSet.of(SOLD, RETURNING, WRITTEN_OFF),
            SOLD, EnumSet.of(RETURNING, SHIPPED),
            RETURNING, EnumSet.of(AVAILABLE, QUARANTINED, WRITTEN_OFF, SHIPPED),
            QUARANTINED, EnumSet.of(AVAILABLE, WRITTEN_OFF),
            WRITTEN_OFF, EnumSet.of(SHIPPED, RETURNING, AVAILABLE)));

    /** Whether a unit may go there from here. */
    public boolean leadsTo(Place next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
