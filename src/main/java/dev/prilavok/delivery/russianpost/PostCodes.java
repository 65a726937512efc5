package dev.prilavok.delivery.russianpost;

import dev.prilavok.delivery.AttemptReason;
import dev.prilavok.delivery.ParcelFact.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The post's types and attributes of operations in our words; what says nothing about where a parcel is has no word. */
final class PostCodes {
    /** Attributes of "handed over" that mean: to the sender. */
    private static final Set<Integer> TO_SENDER = Set.of(2, 4, 7, 9, 16, 20, 22, 24, 28, 29, 30, 31);

    private static final int TO_BE_SCANNED = 14;
    /** Attributes of "processing" that mean: it waits for its buyer. */
    private static final Set<Integer> WAITS =
            Set.of(2, 9, 10, 14, 23, 27, 28, 33, 35, 39, 40, 42, 43, 56, 57, 58, 59, 60, 62, 74);

    private static final Set<Integer> WITH_A_POSTMAN = Set.of(15, 18, 70);

    private PostCodes() {}

    static @Nullable Kind kind(int type, int attribute) {
        return switch (type) {
            case 1 -> Kind.ACCEPTED;
            case 2 -> handedOver(attribute);
            case 3 -> returning(attribute);
            case 5 -> attribute == 1 || attribute == 2 ? Kind.LOST : Kind.IN_TRANSIT;
            case 6 -> Kind.AT_PICKUP_POINT;
            case 8 -> processed(attribute);
            case 12, 42 -> inVain(attribute);
            case 50, 51 -> Kind.ATTEMPT_FAILED;
            case 16, 17, 18 -> Kind.LOST;
            case 4, 7, 9, 10, 14, 31, 33, 61 -> Kind.IN_TRANSIT;
            case 48 -> Kind.PARTLY_DELIVERED;
            case 62 -> Kind.RETURNED;
            default -> null;
        };
    }

    private static Kind handedOver(int attribute) {
        if (attribute == TO_BE_SCANNED) return Kind.IN_TRANSIT;
        return TO_SENDER.contains(attribute) ? Kind.RETURNED : Kind.DELIVERED;
    }

    private static Kind returning(int attribute) {
        return switch (attribute) {
            case 4 -> Kind.REFUSED;
            case 15 -> Kind.PARTLY_DELIVERED;
            default -> Kind.RETURNING;
        };
    }

    private static Kind processed(int attribute) {
        if (WAITS.contains(attribute)) return Kind.AT_PICKUP_POINT;
        return WITH_A_POSTMAN.contains(attribute) ? Kind.OUT_FOR_DELIVERY : Kind.IN_TRANSIT;
    }

    private static Kind inVain(int attribute) {
        return switch (attribute) {
            case 14 -> Kind.DAMAGED;
            case 28 -> Kind.LOST;
            default -> Kind.ATTEMPT_FAILED;
        };
    }

    static AttemptReason attempt(int attribute) {
        return switch (attribute) {
            case 1, 10 -> AttemptReason.NOBODY_HOME;
            case 2, 9 -> AttemptReason.ASKED_LATER;
            case 3, 4, 5, 16 -> AttemptReason.WRONG_ADDRESS;
            case 15 -> AttemptReason.NO_MONEY;
            case 21 -> AttemptReason.NO_ANSWER;
            default -> AttemptReason.OTHER;
        };
    }
}
