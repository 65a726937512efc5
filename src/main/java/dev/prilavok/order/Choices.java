package dev.prilavok.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of an order that a buyer weighs against each other. */
final class Choices {
    /** 2^5 − 1 = 31 rows are still a list that a person reads. */
    private static final int FEW_LINES = 5;

    private Choices() {}

    /** Every way to keep at least one of each set of alternatives, together with all the rest. */
    static List<SortedSet<Integer>> of(List<QuoteLine> lines) {
        SortedSet<Integer> always = lines.stream()
                .filter(line -> line.alternative() == null)
                .map(QuoteLine::no)
                .collect(Collectors.toCollection(TreeSet::new));
        var choices = List.of(always);
        for (var group : groups(lines)) choices = withEachPartOf(group, choices);
        return choices;
    }

    static List<SortedSet<Integer>> worthShowing(List<QuoteLine> lines) {
        if (lines.size() > FEW_LINES) return of(lines);
        return parts(lines.stream().map(QuoteLine::no).toList());
    }

    private static List<List<Integer>> groups(List<QuoteLine> lines) {
        return lines.stream()
                .map(QuoteLine::alternative)
                .filter(Objects::nonNull)
                .distinct()
                .map(group -> lines.stream()
                        .filter(line -> group.equals(line.alternative()))
                        .map(QuoteLine::no)
                        .toList())
                .toList();
    }

    private static List<SortedSet<Integer>> withEachPartOf(List<Integer> group, List<SortedSet<Integer>> choices) {
        var result = new ArrayList<SortedSet<Integer>>();
        for (var choice : choices) {
            for (var part : parts(group)) {
                var joined = new TreeSet<>(choice);
                joined.addAll(part);
                result.add(joined);
            }
        }
        return result;
    }

    /** Every part but the empty one, the biggest first. */
    private static List<SortedSet<Integer>> parts(List<Integer> numbers) {
        return IntStream.range(1, 1 << numbers.size())
                .mapToObj(bits -> IntStream.range(0, numbers.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(numbers::get)
                        .collect(Collectors.<Integer, SortedSet<Integer>>toCollection(TreeSet::new)))
                .sorted(Comparator.comparing((SortedSet<Integer> part) -> part.size())
                        .reversed())
                .toList();
    }
}
