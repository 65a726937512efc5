package dev.prilavok.order;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** What is due for any kept part: line totals are settled beforehand, only what is paid besides depends on the sum. */
record Dues(List<QuoteLine> lines, Extras extras) {

    Subset of(Set<Integer> kept) {
        var goods = goods(kept);
        return new Subset(
                Collections.unmodifiableSortedSet(new TreeSet<>(kept)),
                goods,
                extras.delivery().due(goods),
                extras.wrap(goods),
                goods.plus(extras.due(goods)));
    }

    Money ofPieces(Map<Integer, Integer> kept) {
        refuseUnknown(kept.keySet());
        var goods = Money.total(
                extras.delivery().price().getCurrencyUnit(),
                lines.stream()
                        .map(line -> line.part(kept.getOrDefault(line.no(), 0)))
                        .toList());
        return goods.plus(extras.due(goods));
    }

    Money goods(Set<Integer> kept) {
        refuseUnknown(kept);
        return Money.total(
                extras.delivery().price().getCurrencyUnit(),
                lines.stream()
                        .filter(line -> kept.contains(line.no()))
                        .map(QuoteLine::total)
                        .toList());
    }

    SortedSet<Integer> all() {
        return lines.stream().map(QuoteLine::no).collect(Collectors.toCollection(TreeSet::new));
    }

    Money least(List<SortedSet<Integer>> choices, Function<Subset, Money> sum) {
        return choices.stream()
                .map(this::of)
                .map(sum)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    Money most(List<SortedSet<Integer>> choices, Function<Subset, Money> sum) {
        return choices.stream()
                .map(this::of)
                .map(sum)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void refuseUnknown(Set<Integer> kept) {
        if (!all().containsAll(kept)) throw new IllegalArgumentException("no such line among " + kept);
    }
}
