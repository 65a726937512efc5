package dev.prilavok.storefront;

import dev.prilavok.delivery.AttemptReason;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.order.LineOutcome;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.OrderView;
import dev.prilavok.trial.Trials;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The parcel of an order, and how it ended as far as anybody knows. */
record Tracked(ParcelView parcel, @Nullable LineOutcomes outcome) {
    private static final int DAYS = 7;
    private static final Set<ParcelState> MAY_MOVE = Set.of(
            ParcelState.PLANNED,
            ParcelState.PICKING,
            ParcelState.PACKED,
            ParcelState.READY,
            ParcelState.HANDED_OVER,
            ParcelState.IN_TRANSIT,
            ParcelState.ATTEMPT_FAILED);

    /** A line and what became of its pieces, in a word. */
    record Ended(String name, String about, String word, boolean kept) {}

    /** A day to choose. */
    record Day(String value, String shown) {}

    /** Our own courier comes by, so the day is ours to move. */
    boolean mayMove() {
        return parcel.carrier().equals("own-courier") && MAY_MOVE.contains(parcel.state());
    }

    /** Days from tomorrow on in the shop's calendar. */
    static List<Day> days(LocalDate today, Shown shown) {
        return LongStream.rangeClosed(1, DAYS)
                .mapToObj(today::plusDays)
                .map(day -> new Day(day.toString(), shown.day(day)))
                .toList();
    }

    /** The code for the courier while he may come. */
    @Nullable
    String code() {
        var comes = parcel.carrier().equals("own-courier") && parcel.state().isMoving();
        return comes ? Trials.code(parcel.id()) : null;
    }

    List<Ended> ended(OrderView order, TrackingMessages say) {
        if (outcome == null) return List.of();
        return outcome.lines().stream()
                .map(line -> {
                    var sold = order.lines().stream()
                            .filter(one -> one.no() == line.no())
                            .findFirst()
                            .orElseThrow();
                    var pieces = line.quantity() > 1 ? " × " + line.quantity() : "";
                    return new Ended(
                            sold.name(),
                            sold.colour() + ", " + sold.size() + pieces,
                            word(line.outcome(), say),
                            line.outcome() == LineOutcome.KEPT);
                })
                .toList();
    }

    private static String word(LineOutcome outcome, TrackingMessages say) {
        return switch (outcome) {
            case KEPT -> say.kept();
            case REFUSED -> say.refused();
            case LOST, DAMAGED -> say.notArrived();
            case CANCELLED -> say.notSent();
        };
    }

    /** The end in one sentence. */
    String end(LineOutcomes known, Shown shown, TrackingMessages say) {
        var kept = known.pieces(LineOutcome.KEPT);
        var sum = shown.money(known.collected().plus(known.prepaid()));
        return switch (known.result()) {
            case KEPT_FULL -> say.keptAll(sum);
            case KEPT_PARTIAL -> say.keptSome(kept, parcel.units(), sum);
            case REFUSED ->
                known.lines().stream().allMatch(line -> Objects.equals(line.reason(), Trials.UNCLAIMED))
                        ? say.unclaimed()
                        : say.keptNothing();
            case LOST -> known.pieces(LineOutcome.DAMAGED) > 0 ? say.damaged() : say.lost();
        };
    }

    /** Why the courier could not hand it over, in words. */
    String whyNot(Shown shown) {
        return Arrays.stream(AttemptReason.values())
                .filter(reason -> reason.name().equals(parcel.attemptReason()))
                .findFirst()
                .orElse(AttemptReason.OTHER)
                .shown(shown.locale());
    }
}
