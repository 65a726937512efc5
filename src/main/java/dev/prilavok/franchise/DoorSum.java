package dev.prilavok.franchise;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the courier asks for when the buyer keeps so much. */
record DoorSum(String kept, String due) {

    /** Everything, one of each set of sizes with all the rest, nothing. */
    static List<DoorSum> of(OrderView order, FranchiseMessages texts, Locale locale) {
        var all = order.lines().stream()
                .filter(line -> line.left() > 0)
                .map(OrderLineView::no)
                .collect(Collectors.toSet());
        var sums = new ArrayList<DoorSum>();
        sums.add(sum(order, texts.keepsAll(), all, locale));
        for (var choice : choices(order)) sums.add(sum(order, texts.keeps(named(order, choice)), choice, locale));
        sums.add(sum(order, texts.keepsNothing(), Set.of(), locale));
        return sums;
    }

    private static DoorSum sum(OrderView order, String kept, Set<Integer> lines, Locale locale) {
        return new DoorSum(kept, Moneys.shown(order.due(lines), locale));
    }

    private static List<Set<Integer>> choices(OrderView order) {
        var sets = new LinkedHashMap<String, List<Integer>>();
        var always = new HashSet<Integer>();
        for (var line : order.lines()) {
            if (line.left() == 0) continue;
            if (line.alternative() == null) always.add(line.no());
            else
                sets.computeIfAbsent(line.alternative(), set -> new ArrayList<>())
                        .add(line.no());
        }
        if (sets.isEmpty()) return List.of();
        List<Set<Integer>> choices = List.of(always);
        for (var set : sets.values()) choices = withOneOf(set, choices);
        return choices;
    }

    private static List<Set<Integer>> withOneOf(List<Integer> set, List<Set<Integer>> choices) {
        var result = new ArrayList<Set<Integer>>();
        for (var choice : choices) {
            for (var line : set) {
                var joined = new HashSet<>(choice);
                joined.add(line);
                result.add(joined);
            }
        }
        return result;
    }

    private static String named(OrderView order, Set<Integer> kept) {
        return order.lines().stream()
                .filter(line -> kept.contains(line.no()) && line.alternative() != null)
                .map(line -> line.name() + " " + line.size())
                .collect(Collectors.joining(", "));
    }
}
