package dev.prilavok.delivery.russianpost;

import dev.prilavok.delivery.russianpost.PostHistory.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Until when a post office keeps a parcel: so many days after the one on which it came, unless the post itself says how many are left or
 * that it keeps the parcel longer.
 *
 * @param zone of the buyer's town; its calendar counts
 */
record PostStorage(ZoneId zone, PostConfig config) {
    private static final int PROCESSING = 8;
    private static final int STORAGE = 6;
    private static final int PROLONGED = 23;
    private static final Set<Integer> PROLONGED_BY_LETTER = Set.of(4, 5);
    private static final Set<Integer> LOCKERS = Set.of(9, 60, 74);
    /** What the attributes of processing say is left, in days. */
    private static final Map<Integer, Integer> LEFT = Map.of(27, 25, 33, 23, 35, 10, 28, 5, 43, 2, 56, 2, 42, 1);

    private static final Set<String> PARCELS =
            Set.of("ONLINE_PARCEL", "ONLINE_COURIER", "ECOM", "ECOM_MARKETPLACE", "POSTAL_PARCEL", "PARCEL_CLASS_1");
    private static final int DAYS_OF_PARCELS = 15;
    private static final int DAYS_OF_THE_REST = 30;

    /** The last moment as it was known when this happened; absent when nothing before says that the parcel came. */
    @Nullable
    Instant until(Operation said, List<Operation> all) {
        LocalDate last = null;
        for (var operation : all) {
            if (operation.at().isAfter(said.at())) break;
            last = last(last, operation);
        }
        return last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private @Nullable LocalDate last(@Nullable LocalDate known, Operation operation) {
        var day = operation.at().atZone(zone).toLocalDate();
        var left = operation.type() == PROCESSING ? LEFT.get(operation.attribute()) : null;
        if (left != null) return day.plusDays(left);
        if (isProlonged(operation)) return later(known, day.plusDays(days()));
        if (known != null
                || PostCodes.kind(operation.type(), operation.attribute())
                        != dev.prilavok.delivery.ParcelFact.Kind.AT_PICKUP_POINT) return known;
        var isLocker = operation.type() == PROCESSING && LOCKERS.contains(operation.attribute());
        return day.plusDays(isLocker ? config.lockerDays() : days());
    }

    private static boolean isProlonged(Operation operation) {
        return (operation.type() == PROCESSING && operation.attribute() == PROLONGED)
                || (operation.type() == STORAGE && PROLONGED_BY_LETTER.contains(operation.attribute()));
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other) ? one : other;
    }

    private int days() {
        var usual = PARCELS.contains(config.mailType()) ? DAYS_OF_PARCELS : DAYS_OF_THE_REST;
        return config.storageDays().getOrDefault(config.mailType(), usual);
    }
}
