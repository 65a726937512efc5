package dev.prilavok.storefront;

import dev.prilavok.delivery.DeliveryQuote;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A way of delivery; extra ones are folded away. */
record WayCard(String value, String title, String price, String about, boolean chosen, boolean extra) {
    static WayCard of(DeliveryQuote way, boolean chosen, boolean extra, Shown shown) {
        var say = shown.buying();
        var about = Stream.of(
                        shown.days(way.earliest(), way.latest()),
                        way.trial() ? say.wayTrial() : say.wayLook(),
                        way.cod() ? say.wayPays() : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        var price = way.price().isZero() ? say.free() : shown.money(way.price());
        return new WayCard(OrderScreen.value(way), way.title(), price, about, chosen, extra);
    }
}
