package dev.prilavok.storefront;

import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.LineOutcome;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.OrderView;
import dev.prilavok.storefront.StatusPage.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The path of an order in plain words: what was, what is, what comes. */
final class StatusSteps {
    private enum Place {
        DONE("done"),
        HERE("here"),
        AHEAD("");

        private final String css;

        Place(String css) {
            this.css = css;
        }
    }

    private final OrderView order;
    private final @Nullable Tracked tracked;
    private final Shown shown;
    private final StatusMessages say;
    private final TrackingMessages track;
    private final List<Step> steps = new ArrayList<>();

    private StatusSteps(OrderView order, @Nullable Tracked tracked, Shown shown) {
        this.order = order;
        this.tracked = tracked;
        this.track = Texts.of(TrackingMessages.class, shown.locale());
        this.shown = shown;
        this.say = Texts.of(StatusMessages.class, shown.locale());
    }

    static List<Step> of(OrderView order, @Nullable Tracked tracked, Shown shown) {
        var path = new StatusSteps(order, tracked, shown);
        return switch (order.state()) {
            case CANCELLED -> path.stopped(path.say.stepCancelled(), path.when(OrderState.CANCELLED));
            case EXPIRED -> path.stopped(path.say.stepExpired(), path.say.stepExpiredNote());
            default -> tracked == null ? path.all() : path.withParcel(tracked);
        };
    }

    private List<Step> stopped(String title, @Nullable String note) {
        step(say.stepPlaced(), shown.moment(order.placedAt()), Place.DONE);
        if (when(OrderState.CONFIRMED) != null) step(say.stepConfirmed(), when(OrderState.CONFIRMED), Place.DONE);
        steps.add(new Step(title, note, "here stop"));
        return steps;
    }

    private List<Step> all() {
        var now = reached();
        if (now == 0) step(say.stepPlacedNow(), confirmBy(), Place.HERE);
        else step(say.stepPlaced(), shown.moment(order.placedAt()), Place.DONE);
        step(now == 1 ? say.stepConfirmedNow() : say.stepConfirmed(), when(OrderState.CONFIRMED), place(1, now));
        if (now == 2) step(say.stepPackedNow(), null, Place.HERE);
        else step(say.stepPacked(), when(OrderState.RELEASED), place(2, now));
        var days = shown.days(order.delivery().earliest(), order.delivery().latest());
        if (now == 3) step(say.stepOnWayNow(days), say.stepOnWayNote(shown.money(order.due())), Place.HERE);
        else step(say.stepOnWay(), now < 3 ? say.stepPromise(days) : null, place(3, now));
        step(order.delivery().trial() ? say.stepTrial() : say.stepLook(), null, place(4, now));
        step(now >= 5 ? say.stepDoneNow() : say.stepPay(), null, now >= 5 ? Place.HERE : Place.AHEAD);
        return steps;
    }

    private List<Step> withParcel(Tracked known) {
        step(say.stepPlaced(), shown.moment(order.placedAt()), Place.DONE);
        step(say.stepConfirmed(), when(OrderState.CONFIRMED), Place.DONE);
        var parcel = known.parcel();
        var now = parcelReached(known);
        if (now == 2) step(track.picking(), parcel.state() == ParcelState.SHORT ? track.shortNote() : null, Place.HERE);
        else step(track.packed(), null, Place.DONE);
        if (now == 3) step(onTheWay(known), wayNote(known), Place.HERE);
        else step(track.onTheWay(), now < 3 ? say.stepPromise(days()) : null, place(3, now));
        if (order.delivery().trial() && now < 5) step(now == 4 ? track.trialNow() : track.trial(), null, place(4, now));
        if (known.outcome() == null) step(say.stepPay(), null, Place.AHEAD);
        else step(known.end(known.outcome(), shown, track), restNote(known), Place.HERE);
        return steps;
    }

    private int parcelReached(Tracked known) {
        if (known.outcome() != null) return 5;
        return switch (known.parcel().state()) {
            case PLANNED, PICKING, SHORT, PACKED, READY -> 2;
            case IN_TRIAL -> 4;
            default -> 3;
        };
    }

    private String onTheWay(Tracked known) {
        return switch (known.parcel().state()) {
            case OUT_FOR_DELIVERY -> track.courierNow();
            case AT_PICKUP_POINT -> track.atPointNow();
            case ATTEMPT_FAILED -> track.attemptNow();
            default -> track.onTheWayNow(days());
        };
    }

    private @Nullable String wayNote(Tracked known) {
        var parcel = known.parcel();
        if (parcel.state() == ParcelState.ATTEMPT_FAILED && parcel.nextAttempt() == null)
            return track.attemptNote(known.whyNot(shown));
        if (parcel.state() == ParcelState.AT_PICKUP_POINT && parcel.storedUntil() != null)
            return track.storedUntil(shown.moment(parcel.storedUntil()));
        if (parcel.nextAttempt() != null)
            return track.moved(
                    shown.day(parcel.nextAttempt()), parcel.nextInterval() == null ? "" : parcel.nextInterval());
        return parcel.trackingNumber() == null
                ? say.stepOnWayNote(shown.money(order.due()))
                : track.tracking(parcel.trackingNumber());
    }

    private @Nullable String restNote(Tracked known) {
        return known.outcome() != null
                        && known.outcome().pieces(LineOutcome.REFUSED) > 0
                        && known.outcome().pieces(LineOutcome.KEPT) > 0
                ? track.restGoesBack()
                : null;
    }

    private String days() {
        return shown.days(order.delivery().earliest(), order.delivery().latest());
    }

    private int reached() {
        return switch (order.state()) {
            case CONFIRMED -> 1;
            case RELEASED -> 2;
            case IN_DELIVERY -> 3;
            case COMPLETED, CLOSED -> 5;
            default -> 0;
        };
    }

    private static Place place(int step, int now) {
        return step < now ? Place.DONE : step == now ? Place.HERE : Place.AHEAD;
    }

    private @Nullable String confirmBy() {
        return order.expiresAt() == null ? null : say.stepPlacedNote(shown.moment(order.expiresAt()));
    }

    private @Nullable String when(OrderState state) {
        return order.history().stream()
                .filter(entry -> entry.to() == state)
                .map(entry -> shown.moment(entry.at()))
                .findFirst()
                .orElse(null);
    }

    private void step(String title, @Nullable String note, Place place) {
        steps.add(new Step(title, note, place.css));
    }
}
