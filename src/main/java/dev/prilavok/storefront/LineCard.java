package dev.prilavok.storefront;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A thing in a basket, a link or an order; a pair when the buyer chooses between its sizes; gone when it does not count. */
record LineCard(
        String url,
        String name,
        @Nullable String pic,
        Price price,
        String about,
        String key,
        int quantity,
        boolean pair,
        boolean mayJoin,
        List<SizeKey> sizes,
        String choice,
        @Nullable String trouble,
        boolean gone) {
    /** One of the sizes to choose from. */
    record SizeKey(String key, String name) {}

    static List<LineCard> of(List<Item> items, Shown shown) {
        return Item.grouped(items).stream().map(group -> ofGroup(group, shown)).toList();
    }

    private static LineCard card(List<Item> group, Shown shown, String about, boolean pair) {
        var first = group.get(0);
        var totals = group.stream()
                .map(Item::total)
                .sorted(Comparator.naturalOrder())
                .toList();
        var now = shown.range(totals.get(0), totals.get(totals.size() - 1));
        var before = first.before() == null || !first.before().isGreaterThan(first.total())
                ? null
                : shown.money(first.before());
        return new LineCard(
                shown.base() + (first.slug() == null ? "/" : "/p/" + first.slug()),
                first.name(),
                first.pic(),
                new Price(now, before),
                about,
                first.key(),
                first.quantity(),
                pair,
                first.mayJoin(),
                group.stream().map(item -> new SizeKey(item.key(), item.size())).toList(),
                group.stream()
                        .map(Item::size)
                        .collect(Collectors.joining(" " + shown.buying().or() + " ")),
                group.stream()
                        .map(Item::trouble)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                !first.live());
    }

    /** One card for a line or for the sizes of a set. */
    static LineCard ofGroup(List<Item> group, Shown shown) {
        var first = group.get(0);
        if (group.size() > 1) return card(group, shown, first.colour(), true);
        var pieces = first.quantity() > 1 ? " × " + first.quantity() : "";
        var size = first.colour().isBlank() || first.size().isBlank() ? first.size() : ", " + first.size();
        return card(group, shown, first.colour() + size + pieces, false);
    }
}
