package dev.prilavok.delivery.cdek;

import dev.prilavok.delivery.AttemptReason;
import dev.prilavok.delivery.ParcelFact.Kind;
import dev.prilavok.delivery.RefusalReason;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** CDEK's statuses and reasons in our words. A status that nobody knows yet means that the parcel is on its way. */
final class CdekCodes {
    private static final Map<String, Kind> STATUSES = Map.ofEntries(
            Map.entry("RECEIVED_AT_SHIPMENT_WAREHOUSE", Kind.ACCEPTED),
            Map.entry("ACCEPTED_AT_PICK_UP_POINT", Kind.AT_PICKUP_POINT),
            Map.entry("ACCEPTED_AT_WAREHOUSE_ON_DEMAND", Kind.AT_PICKUP_POINT),
            Map.entry("POSTOMAT_POSTED", Kind.AT_PICKUP_POINT),
            Map.entry("TAKEN_BY_COURIER", Kind.OUT_FOR_DELIVERY),
            Map.entry("ISSUED_FOR_DELIVERY", Kind.OUT_FOR_DELIVERY),
            Map.entry("RETURNED_TO_DELIVERY_WAREHOUSE", Kind.ATTEMPT_FAILED),
            Map.entry("RETURNED_TO_RECIPIENT_CITY_WAREHOUSE", Kind.ATTEMPT_FAILED),
            Map.entry("POSTOMAT_RECEIVED", Kind.DELIVERED),
            Map.entry("DELIVERED", Kind.DELIVERED),
            Map.entry("NOT_DELIVERED", Kind.RETURNING));

    private static final Map<String, RefusalReason> REFUSALS = Map.ofEntries(
            Map.entry("11", RefusalReason.OTHER),
            Map.entry("12", RefusalReason.QUALITY),
            Map.entry("13", RefusalReason.WRONG_ITEM),
            Map.entry("14", RefusalReason.WRONG_ITEM),
            Map.entry("15", RefusalReason.TOO_LATE),
            Map.entry("16", RefusalReason.CHANGED_MIND),
            Map.entry("17", RefusalReason.CHANGED_MIND),
            Map.entry("18", RefusalReason.OTHER),
            Map.entry("19", RefusalReason.DEFECT),
            Map.entry("21", RefusalReason.NO_MONEY),
            Map.entry("22", RefusalReason.NOT_AS_DESCRIBED));

    private CdekCodes() {}

    static @Nullable Kind kind(String code, String reason) {
        return switch (code) {
            case "CREATED", "ACCEPTED", "REMOVED", "INVALID" -> null;
            case "DELIVERED" -> reason.equals("20") ? Kind.PARTLY_DELIVERED : Kind.DELIVERED;
            case "NOT_DELIVERED" -> undelivered(reason);
            default -> STATUSES.getOrDefault(code, Kind.IN_TRANSIT);
        };
    }

    private static Kind undelivered(String reason) {
        if (REFUSALS.containsKey(reason)) return Kind.REFUSED;
        return switch (reason) {
            case "8", "9", "10" -> Kind.DAMAGED;
            case "26", "27" -> Kind.LOST;
            default -> Kind.RETURNING;
        };
    }

    static RefusalReason refusal(String reason) {
        return REFUSALS.getOrDefault(reason, RefusalReason.OTHER);
    }

    static AttemptReason attempt(String reason) {
        return switch (reason) {
            case "1", "3" -> AttemptReason.WRONG_ADDRESS;
            case "2" -> AttemptReason.NO_ANSWER;
            default -> AttemptReason.OTHER;
        };
    }
}
