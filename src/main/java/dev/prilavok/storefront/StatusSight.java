package dev.prilavok.storefront;

import dev.prilavok.delivery.Delivery;
import dev.prilavok.order.Actor;
import dev.prilavok.order.LinePhotos;
import dev.prilavok.order.OrderView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    StatusSight(Window window, Delivery delivery, LinePhotos photos, ReturnCorners corners) {
        this.window = window;
        this.delivery = delivery;
        this.photos = photos;
        this.corners = corners;
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
        var say = shown.buying();
        var buyer = order.buyer();
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
                StatusSteps.of(order, shown),
                lines(order, shown),
                Sum.of(order, shown),
                where(order, shown),
                look.opened() ? place(order) : null,
                !look.opened(),
                look.asked(),
                look.codeError(),
                order.mayCancel(Actor.Kind.BUYER),
                corners.of(order, self, shown));
    }

    private List<LineCard> lines(OrderView order, Shown shown) {
        var seen = photos.of(order);
        return LineCard.of(
                order.lines().stream()
                        .map(line -> Item.of(line, seen.get(line.sku())))
                        .toList(),
                shown);
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
