package dev.prilavok.storefront;

import dev.prilavok.checkout.Cart;
import dev.prilavok.delivery.DeliveryQuote;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Quote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What is to pay: line by line, in all, and for whatever is kept. */
record Sum(
        List<Line> lines,
        String totalLabel,
        String total,
        @Nullable String note,
        List<Line> subsets) {
    /** Every part of so many lines is still a list that a person reads. */
    private static final int FEW = 3;

    /** A label and an amount. */
    record Line(String label, String value) {}

    /** Of a basket: goods only, delivery comes at the next step. */
    static Sum of(Cart cart, Shown shown) {
        var say = shown.buying();
        var items = Item.of(cart, shown.locale()).stream().filter(Item::live).toList();
        return new Sum(
                lines(items, List.of(), shown),
                say.goodsTotal(),
                shown.range(cart.goodsMin(), cart.goodsMax()),
                null,
                List.of());
    }

    /** Of goods that are not priced to a town yet. */
    static Sum of(List<Item> items, Money least, Money most, Shown shown) {
        var lines = lines(
                items,
                List.of(new Line(shown.buying().delivery(), shown.buying().chooseCity())),
                shown);
        return new Sum(lines, shown.buying().goodsTotal(), shown.range(least, most), null, List.of());
    }

    /** Of an exact price with a time limit. */
    static Sum of(Quote quote, Instant now, Shown shown) {
        var items = quote.lines().stream().map(Item::of).toList();
        var until = shown.buying().quoteUntil(shown.until(quote.expiresAt(), now));
        return due(
                items,
                quote.delivery(),
                quote.gift(),
                quote.goodsMax(),
                quote.dueMin(),
                quote.dueMax(),
                kept -> quote.due(kept),
                until,
                shown);
    }

    /** Of an order. */
    static Sum of(OrderView order, Shown shown) {
        var items = Item.of(order, Map.of(), shown.gifts()).stream()
                .filter(Item::live)
                .toList();
        return due(
                items,
                order.delivery(),
                order.gift(),
                order.goods(),
                order.dueMin(),
                order.due(),
                order::due,
                null,
                shown);
    }

    private static Sum due(
            List<Item> items,
            DeliveryQuote delivery,
            @Nullable Money gift,
            Money goods,
            Money least,
            Money most,
            Function<Set<Integer>, Money> due,
            @Nullable String until,
            Shown shown) {
        var say = shown.buying();
        var dear = delivery.due(least(items, goods));
        var cheap = delivery.due(goods);
        var carriage = cheap.isEqual(dear)
                ? cheap.isZero() ? say.deliveryFree() : shown.money(cheap)
                : shown.range(cheap, dear);
        var label = !delivery.trial() ? say.dueUntried() : least.isEqual(most) ? say.dueExact() : say.dueTotal();
        var free = delivery.freeFrom() == null ? null : say.freeFrom(shown.money(delivery.freeFrom()));
        return new Sum(
                lines(items, besides(new Line(say.delivery(), carriage), gift, shown), shown),
                label,
                shown.range(least, most),
                Stream.of(
                                items.stream().anyMatch(item -> item.set() != null) ? say.bothKept() : "",
                                say.nothingNothing(),
                                free == null ? "" : free,
                                until == null ? "" : until)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")),
                subsets(items, due, shown));
    }

    // The cheapest full choice: one of each set, and all the rest.
    private static Money least(List<Item> items, Money goods) {
        return Item.grouped(items).stream()
                .map(group -> group.stream()
                        .map(Item::total)
                        .min(Comparator.naturalOrder())
                        .orElse(goods))
                .reduce(Money::plus)
                .orElse(goods);
    }

    private static List<Line> besides(Line delivery, @Nullable Money gift, Shown shown) {
        if (gift == null) return List.of(delivery);
        var price = gift.isZero() ? shown.buying().deliveryFree() : shown.money(gift);
        return List.of(delivery, new Line(shown.gifts().wrap(), price));
    }

    private static List<Line> lines(List<Item> items, List<Line> besides, Shown shown) {
        var lines = new ArrayList<Line>();
        for (var group : Item.grouped(items)) {
            var card = LineCard.ofGroup(group, shown);
            var label =
                    card.pair() ? shown.buying().oneOfSizes(card.name(), card.choice()) : label(group.get(0), shown);
            lines.add(new Line(label, card.price().now()));
        }
        lines.addAll(besides);
        return lines;
    }

    // Everything at once is the total above; what is left of it is worth a list only while the list is short.
    private static List<Line> subsets(List<Item> items, Function<Set<Integer>, Money> due, Shown shown) {
        if (items.size() < 2) return List.of();
        var parts = items.size() <= FEW ? parts(items) : singles(items);
        var lines = new ArrayList<Line>();
        for (var part : parts) {
            var kept = part.stream()
                    .map(item -> Integer.valueOf(item.key()))
                    .collect(Collectors.toCollection(TreeSet::new));
            var label = part.stream().map(item -> label(item, shown)).collect(Collectors.joining(" + "));
            lines.add(new Line(label, shown.money(due.apply(kept))));
        }
        return lines;
    }

    private static List<List<Item>> singles(List<Item> items) {
        return items.stream().map(List::of).toList();
    }

    private static List<List<Item>> parts(List<Item> items) {
        var parts = new ArrayList<List<Item>>();
        for (var bits = 1; bits < 1 << items.size(); bits++) {
            var part = new ArrayList<Item>();
            for (var i = 0; i < items.size(); i++) if ((bits >> i & 1) == 1) part.add(items.get(i));
            parts.add(part);
        }
        parts.sort(Comparator.comparing(List::size));
        return parts;
    }

    /** "Платье, 46 × 2". */
    static String label(Item item, Shown shown) {
        var pieces = item.quantity() > 1 ? " × " + item.quantity() : "";
        return (item.size().isBlank() ? item.name() : shown.buying().lineAbout(item.name(), item.size())) + pieces;
    }
}
