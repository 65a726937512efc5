package dev.prilavok.franchise;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An order's card as the page shows it. */
record OrderCardView(
        String number,
        String path,
        String state,
        String colour,
        String placed,
        @Nullable String left,
        List<Line> lines,
        boolean toChoose,
        List<DoorSum> dues,
        String delivery,
        String deliveryPrice,
        String deliveryDates,
        @Nullable String discount,
        String goods,
        @Nullable String gift,
        String buyer,
        String phone,
        String phoneHref,
        @Nullable String email,
        String address,
        @Nullable String comment,
        Origin origin,
        List<Step> history,
        Earning.@Nullable Expected earning,
        boolean mayConfirm,
        boolean mayCancel) {

    /** A line with its photograph; pieces that the warehouse does not have are not in its sum. */
    record Line(
            String name,
            String variant,
            int quantity,
            int missing,
            String total,
            @Nullable String picture,
            boolean alternative) {
        public boolean gone() {
            return missing == quantity;
        }
    }

    /** Where it came from. */
    record Origin(
            String channel,
            @Nullable String link,
            @Nullable String post,
            @Nullable String campaign) {}

    /** A step of the history. */
    record Step(
            String when, String state, String who, @Nullable String why) {}

    static OrderCardView of(
            OrderView order, Earning.@Nullable Expected earning, Map<Sku, String> photos, Times times, Words words) {
        var locale = times.locale();
        var buyer = order.buyer();
        return new OrderCardView(
                order.number().shown(),
                "/franchise/orders/" + order.number(),
                words.state(order.state(), order.result(), locale),
                Words.colour(order.state(), order.result()),
                times.full(order.placedAt()),
                Words.colour(order.state()).equals("wait") ? times.left(order.expiresAt()) : null,
                order.lines().stream()
                        .map(line -> line(line, photos.get(line.sku()), locale))
                        .toList(),
                order.lines().stream().anyMatch(line -> line.alternative() != null),
                order.result() == null ? DoorSum.of(order, words.texts(), locale) : List.of(),
                order.delivery().title(),
                Moneys.shown(order.delivery().price(), locale),
                times.dates(order.delivery().earliest(), order.delivery().latest()),
                order.discountLeft() == null ? null : Moneys.shown(order.discountLeft(), locale),
                Moneys.shown(order.goods(), locale),
                order.gift() == null ? null : Moneys.shown(order.gift(), locale),
                buyer.name(),
                buyer.phone().shown(),
                "tel:" + buyer.phone().e164(),
                buyer.email(),
                buyer.addressLine(),
                buyer.comment(),
                origin(order, words),
                order.history().stream()
                        .map(step -> new Step(
                                times.full(step.at()),
                                words.state(step.to()),
                                words.actor(step.actor()),
                                step.reason()))
                        .toList(),
                earning,
                order.mayConfirm(Actor.Kind.FRANCHISEE),
                order.mayCancel(Actor.Kind.FRANCHISEE));
    }

    private static Line line(OrderLineView line, @Nullable String photo, Locale locale) {
        var variant = String.join(
                ", ",
                java.util.stream.Stream.of(line.colour(), line.size())
                        .filter(Objects::nonNull)
                        .filter(text -> !text.isBlank())
                        .toList());
        return new Line(
                line.name(),
                variant,
                line.quantity(),
                line.pieces().cancelled(),
                Moneys.shown(line.left() == 0 ? line.total() : line.part(line.left()), locale),
                photo,
                line.alternative() != null);
    }

    private static Origin origin(OrderView order, Words words) {
        var source = order.source();
        return new Origin(
                words.channel(source.channel()),
                source.link() == null ? null : "/franchise/links/" + source.link(),
                source.post(),
                source.campaign());
    }
}
