package dev.prilavok.care;

import dev.prilavok.delivery.AttemptReason;
import dev.prilavok.delivery.PickupPoint;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.LineOutcome;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.OrderView;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sentences about a parcel; nothing where the parcel has gone on and the sentence is no longer true.
 *
 * @param outcomes the truths about its end, the oldest first
 */
record ParcelWords(
        OrderView order,
        ParcelView parcel,
        List<LineOutcomes> outcomes,
        List<PickupPoint> points,
        @Nullable ZoneId zone) {
    Optional<String> of(ParcelNews news, int turn) {
        return switch (news) {
            case HANDED_OVER -> when(parcel.state().isMoving(), say().handedOver(number(), days(), tracking()));
            case OUT_FOR_DELIVERY -> when(parcel.state() == ParcelState.OUT_FOR_DELIVERY, say().out(number(), due()));
            case AT_PICKUP_POINT -> when(waits(), atPoint());
            case ATTEMPT_FAILED -> when(parcel.state() == ParcelState.ATTEMPT_FAILED, missed());
            case WAITS_A_WEEK -> when(waits(), say().waits(number(), until(), place()));
            case LAST_DAY -> when(waits(), say().lastDay(number(), until(), place()));
            case OUTCOME -> outcome(turn);
        };
    }

    private static Optional<String> when(boolean stillTrue, String text) {
        return stillTrue ? Optional.of(text) : Optional.empty();
    }

    private boolean waits() {
        return parcel.state() == ParcelState.AT_PICKUP_POINT;
    }

    private String atPoint() {
        return parcel.storedUntil() == null
                ? say().atPoint(number(), place())
                : say().atPointUntil(number(), place(), until());
    }

    // Our own courier comes when the buyer says; with others the seller arranges it.
    private String missed() {
        var why = Arrays.stream(AttemptReason.values())
                .filter(reason -> reason.name().equals(parcel.attemptReason()))
                .findFirst()
                .orElse(AttemptReason.OTHER)
                .shown(locale());
        return missed(why.substring(0, 1).toLowerCase(locale()) + why.substring(1));
    }

    private String missed(String why) {
        if (parcel.nextAttempt() != null)
            return say().missedAgreed(number(), why, NoticeDays.day(parcel.nextAttempt(), locale()));
        return parcel.carrier().equals("own-courier") ? say().missedChoose(number(), why) : say().missed(number(), why);
    }

    // A correction is news only when it says something else about what is kept or paid.
    private Optional<String> outcome(int version) {
        var now = version(version);
        if (now.isEmpty()) return Optional.empty();
        var text = ended(now.get());
        var before = version(version - 1);
        if (before.isEmpty()) return Optional.of(text);
        return ended(before.get()).equals(text) ? Optional.empty() : Optional.of(say().corrected(text));
    }

    private Optional<LineOutcomes> version(int version) {
        return outcomes.stream().filter(one -> one.version() == version).findFirst();
    }

    private String ended(LineOutcomes known) {
        var sum = Moneys.shown(known.collected().plus(known.prepaid()), locale());
        return switch (known.result()) {
            case KEPT_FULL -> say().keptAll(number(), sum);
            case KEPT_PARTIAL -> say().keptSome(number(), known.pieces(LineOutcome.KEPT), parcel.units(), sum);
            case REFUSED -> say().keptNothing(number());
            case LOST -> known.pieces(LineOutcome.DAMAGED) > 0 ? say().damaged(number()) : say().lost(number());
        };
    }

    private String tracking() {
        return parcel.trackingNumber() == null ? "" : say().tracking(parcel.trackingNumber());
    }

    private String due() {
        return Moneys.shown(parcel.due(), locale());
    }

    private String days() {
        return NoticeDays.between(parcel.promisedFrom(), parcel.promisedTo(), locale());
    }

    private String place() {
        return points.stream()
                .filter(point -> point.code().equals(parcel.point()))
                .map(point -> point.address(locale()))
                .findFirst()
                .orElse(parcel.deliveryTitle());
    }

    private String until() {
        Instant until = parcel.storedUntil();
        if (until == null) return "";
        return NoticeDays.day(until.atZone(zone == null ? ZoneOffset.UTC : zone).toLocalDate(), locale());
    }

    private String number() {
        return order.number().shown();
    }

    private Locale locale() {
        return order.locale();
    }

    private ParcelNewsMessages say() {
        return Texts.of(ParcelNewsMessages.class, locale());
    }

    @Override
    public String toString() {
        return "ParcelWords(" + parcel.number() + ")";
    }
}
