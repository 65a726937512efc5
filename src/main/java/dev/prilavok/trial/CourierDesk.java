package dev.prilavok.trial;

import dev.prilavok.delivery.Delivery;
import dev.prilavok.delivery.PickupPoint;
import dev.prilavok.fulfilment.Heard;
import dev.prilavok.fulfilment.ParcelMessages;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One courier's parcels, and what he reports about them. */
@ApplicationScoped
class CourierDesk {
    private final Parcels parcels;
    private final Orders orders;
    private final Trials trials;
    private final ReportRows reports;
    private final Shops shops;
    private final Scope scope;
    private final CurrentUser user;
    private final Lang lang;
    private final Delivery delivery;
    private final Clock clock;

    CourierDesk(
            Parcels parcels,
            Orders orders,
            Trials trials,
            ReportRows reports,
            Shops shops,
            Scope scope,
            CurrentUser user,
            Lang lang,
            Delivery delivery,
            Clock clock) {
        this.parcels = parcels;
        this.orders = orders;
        this.trials = trials;
        this.reports = reports;
        this.shops = shops;
        this.scope = scope;
        this.user = user;
        this.lang = lang;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** Today's parcels, the most urgent first. */
    List<CourierParcel> mine() {
        return shown(scope.network(() -> parcels.ofCourier(user.login())));
    }

    /** What he has finished today by his own clock, and the sums. */
    CourierDay today() {
        var since = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        var done = scope.network(() -> parcels.doneBy(user.login(), since));
        var collected = scope.network(
                () -> reports.doorsOf(done.stream().map(ParcelView::id).toList(), user.login()));
        return CourierDay.of(done, collected, Texts.of(ParcelMessages.class, lang.locale()), lang.locale());
    }

    List<CourierParcel> shown(List<ParcelView> found) {
        Map<UUID, OrderView> sold =
                scope
                        .network(() -> orders.handled(
                                found.stream().map(ParcelView::order).toList()))
                        .stream()
                        .collect(Collectors.toMap(OrderView::id, Function.identity()));
        return found.stream()
                .map(parcel -> shown(parcel, Objects.requireNonNull(sold.get(parcel.order()))))
                .toList();
    }

    CourierParcel shown(ParcelView parcel, OrderView order) {
        var say = Texts.of(ParcelMessages.class, lang.locale());
        return CourierParcel.of(
                parcel, order, shops.get(parcel.shop()), say.state(parcel.state()), when(parcel), lang.locale());
    }

    private String when(ParcelView parcel) {
        var day = parcel.nextAttempt() == null ? parcel.promisedTo() : parcel.nextAttempt();
        var interval = parcel.nextInterval() == null ? "" : ", " + parcel.nextInterval();
        return day(day) + interval;
    }

    private String day(LocalDate day) {
        var russian = lang.locale().getLanguage().equals("ru");
        return day.format(DateTimeFormatter.ofPattern(russian ? "d MMMM" : "MMMM d", lang.locale()));
    }

    /** One of his parcels; somebody else's does not exist. */
    ParcelView parcel(String number) {
        return scope.network(() -> parcels.byNumber(number))
                .filter(parcel -> user.login().equals(parcel.courier()))
                .orElseThrow(() -> new NotFound("parcel"));
    }

    OrderView order(ParcelView parcel) {
        return scope.shop(parcel.shop(), () -> orders.byId(parcel.shop(), parcel.order()))
                .orElseThrow(() -> new NotFound("order"));
    }

    /** Everything that waits leaves for the day's round. */
    int setOut() {
        var waiting = scope.network(() -> parcels.ofCourier(user.login())).stream()
                .filter(parcel -> parcel.state().mayBecome(ParcelState.OUT_FOR_DELIVERY))
                .toList();
        waiting.forEach(parcel ->
                hear(parcel, new Heard(Ids.next(), ParcelState.OUT_FOR_DELIVERY, clock.instant(), actor(), null)));
        return waiting.size();
    }

    void begin(ParcelView parcel, DoorForm form) {
        hear(parcel, new Heard(form.operation(), ParcelState.IN_TRIAL, form.at(clock.instant()), actor(), null));
    }

    void failed(ParcelView parcel, DoorForm form, String reason, @Nullable LocalDate day) {
        scope.shop(parcel.shop(), () -> {
            parcels.hear(
                    parcel.shop(),
                    parcel.id(),
                    new Heard(form.operation(), ParcelState.ATTEMPT_FAILED, form.at(clock.instant()), actor(), reason));
            if (day != null) parcels.reschedule(parcel.shop(), parcel.id(), day, null, actor());
        });
    }

    /** Left at the pickup point where the buyer will come for it. */
    void left(ParcelView parcel, DoorForm form) {
        var point = point(parcel).orElseThrow(() -> new NotFound("point"));
        var at = form.at(clock.instant());
        scope.shop(parcel.shop(), () -> {
            parcels.hear(
                    parcel.shop(),
                    parcel.id(),
                    new Heard(form.operation(), ParcelState.AT_PICKUP_POINT, at, actor(), null));
            parcels.storedUntil(parcel.shop(), parcel.id(), at.plus(Duration.ofDays(point.storageDays())));
        });
    }

    /** The pickup point that a parcel of ours was sent to after an attempt that failed. */
    Optional<PickupPoint> point(ParcelView parcel) {
        if (parcel.point() == null) return Optional.empty();
        return delivery.pickupPoints(parcel.city()).stream()
                .filter(point -> point.code().equals(parcel.point()))
                .findFirst();
    }

    private void hear(ParcelView parcel, Heard heard) {
        scope.shop(parcel.shop(), () -> parcels.hear(parcel.shop(), parcel.id(), heard));
    }

    void report(ParcelView parcel, TrialReport report) {
        scope.shop(parcel.shop(), () -> trials.report(parcel.shop(), parcel.id(), report));
    }

    Actor actor() {
        return Actor.courier(user.login());
    }
}
