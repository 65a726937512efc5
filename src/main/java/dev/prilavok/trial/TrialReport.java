package dev.prilavok.trial;

import dev.prilavok.order.Actor;
import dev.prilavok.order.Tender;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reports about the end of a parcel.
 *
 * @param operation names the report; the same one counts once
 * @param at when it happened, which may be long before it was told
 * @param pieces kept and refused pieces by line; a line that is not named was kept whole or not at all, as {@code allKept} says
 * @param collected money taken from the buyer; absent when the carrier says nothing yet and the exact sum is assumed
 */
public record TrialReport(
        UUID operation,
        Kind kind,
        Instant at,
        Actor actor,
        List<Pieces> pieces,
        boolean allKept,
        @Nullable String reason,
        @Nullable Money collected,
        @Nullable Tender tender,
        @Nullable Instant startedAt,
        @Nullable Boolean codeMatched) {
    /** What is reported. */
    public enum Kind {
        /** The buyer was there: kept this, refused that. */
        DOOR,
        /** Nobody knows where the parcel is. */
        LOST,
        /** The goods were damaged on their way. */
        DAMAGED,
        /** The carrier brings it back. */
        COMES_BACK
    }

    /** Kept pieces of one line, and why the others were refused. */
    public record Pieces(int line, int kept, @Nullable String reason) {
        public Pieces {
            if (kept < 0) throw new IllegalArgumentException("nobody keeps less than nothing");
        }
    }

    public TrialReport {
        pieces = List.copyOf(pieces);
    }

    /** A trial whose lines are told. */
    public static TrialReport door(
            UUID operation,
            Instant at,
            Actor actor,
            List<Pieces> pieces,
            @Nullable Money collected,
            @Nullable Tender tender) {
        return new TrialReport(operation, Kind.DOOR, at, actor, pieces, false, null, collected, tender, null, null);
    }

    /** Everything was kept, as a carrier says that does not tell lines apart. */
    public static TrialReport delivered(
            UUID operation, Instant at, Actor actor, @Nullable Money collected, @Nullable Tender tender) {
        return new TrialReport(operation, Kind.DOOR, at, actor, List.of(), true, null, collected, tender, null, null);
    }

    /** Everything was refused. */
    public static TrialReport refused(UUID operation, Instant at, Actor actor, @Nullable String reason) {
        return new TrialReport(operation, Kind.DOOR, at, actor, List.of(), false, reason, null, null, null, null);
    }

    /** Lost, damaged or on its way back. */
    public static TrialReport of(UUID operation, Kind kind, Instant at, Actor actor, @Nullable String reason) {
        return new TrialReport(operation, kind, at, actor, List.of(), false, reason, null, null, null, null);
    }
}
