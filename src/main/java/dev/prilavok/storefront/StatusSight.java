package dev.prilavok.storefront;

import dev.prilavok.delivery.Delivery;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.Actor;
import dev.prilavok.order.LinePhotos;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.trial.Trials;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An order as its buyer sees it. */
@ApplicationScoped
class StatusSight {
    private final Window window;
    private final Delivery delivery;
    private final LinePhotos photos;
    private final ReturnCorners corners;
    private final PayCorners paying;
    private final Parcels parcels;
    private final Orders orders;
    private final Trials trials;
    private final Clock clock;

    StatusSight(
            Window window,
            Delivery delivery,
            LinePhotos photos,
            ReturnCorners corners,
            PayCorners paying,
            Parcels parcels,
            Orders orders,
            Trials trials,
            Clock clock) {
        this.window = window;
        this.delivery = delivery;
        this.photos = photos;
        this.corners = corners;
        this.paying = paying;
        this.parcels = parcels;
        this.orders = orders;
        this.trials = trials;
        this.clock = clock;
    }

    /** What is special about this look at the page. */
    record Look(
            boolean fresh,
            @Nullable String trouble,
            boolean asked,
            @Nullable String codeError,
            boolean opened) {
        static Look at(boolean fresh) {
            return new Look(fresh, null, false, null, false);
        }

        static Look troubled(String text) {
            return new Look(false, text, false, null, false);
        }

        static Look asking(@Nullable String error) {
            return new Look(false, null, true, error, false);
        }

        static Look open() {
            return new Look(false, null, false, null, true);
        }
    }

    StatusPage page(OrderView order, String self, String address, Look look) {
        var shown = window.shown();
        var say = Texts.of(StatusMessages.class, shown.locale());
        var buyer = order.buyer();
        var tracked = tracked(order);
        var mayMove = tracked != null && tracked.mayMove();
        var until = order.expiresAt() == null ? "" : say.nextPlaced(shown.moment(order.expiresAt()));
        return new StatusPage(
                order.number().shown(),
                firstName(buyer.name()),
                look.opened() ? buyer.phone().shown() : buyer.phone().masked(),
                look.fresh(),
                until,
                address,
                self,
                look.trouble(),
                StatusSteps.of(order, tracked, shown),
                lines(order, shown),
                Sum.of(order, shown),
                where(order, shown),
                look.opened() ? place(order) : null,
                !look.opened(),
                look.asked(),
                look.codeError(),
                order.gift() != null,
                order.mayCancel(Actor.Kind.BUYER),
                corners.of(order, self, shown),
                paying.of(order, shown),
                tracked == null ? List.of() : tracked.ended(order, Texts.of(TrackingMessages.class, shown.locale())),
                tracked == null ? null : tracked.code(),
                mayMove ? Tracked.days(LocalDate.now(clock.withZone(shown.shop().zone())), shown) : List.of(),
                mayMove ? trials.intervals() : List.of());
    }

    /** A day and hours that the page offers; anything else is nobody's wish. */
    Optional<LocalDate> offered(@Nullable String day, @Nullable String interval) {
        if (interval == null || !trials.intervals().contains(interval)) return Optional.empty();
        var today = LocalDate.now(clock.withZone(window.shown().shop().zone()));
        return Tracked.days(today, window.shown()).stream()
                .map(Tracked.Day::value)
                .filter(value -> value.equals(day))
                .map(LocalDate::parse)
                .findFirst();
    }

    /** The parcel of an order, when the warehouse has begun it. */
    @Nullable
    Tracked tracked(OrderView order) {
        return parcels.ofOrder(order.shop(), order.id())
                .map(parcel -> new Tracked(
                        parcel,
                        orders.outcomes(order.shop(), order.id()).stream()
                                .reduce((one, later) -> later)
                                .orElse(null)))
                .orElse(null);
    }

    private List<LineCard> lines(OrderView order, Shown shown) {
        var seen = photos.of(order);
        return LineCard.of(Item.of(order, seen, shown.gifts()), shown);
    }

    private String where(OrderView order, Shown shown) {
        var town = delivery.city(order.city())
                .map(city -> city.name(shown.locale()))
                .orElse("");
        return Stream.of(
                        order.delivery().title(),
                        town,
                        shown.days(order.delivery().earliest(), order.delivery().latest()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String place(OrderView order) {
        return Stream.of(order.buyer().addressLine(), order.buyer().name())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    // A surname is nobody's business but the courier's.
    private static String firstName(String name) {
        return name.strip().split("\\s+", 2)[0];
    }
}
