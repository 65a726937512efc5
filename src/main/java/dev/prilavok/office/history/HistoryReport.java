package dev.prilavok.office.history;

import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was told, what was left out, and whether the books say what the files say. */
record HistoryReport(
        Retelling history,
        int shops,
        Figures file,
        Figures books,
        Figures troubles,
        boolean chainWhole,
        Duration took) {

    private static final String LEFT_OUT = "rows left out";

    /** Whether nothing differs and nothing is wrong. */
    boolean isClean() {
        return differences().isEmpty() && troubles.all().values().stream().allMatch(value -> value == 0) && chainWhole;
    }

    /** Names of the figures that differ. */
    List<String> differences() {
        return names().stream()
                .filter(name -> file.get(name) != books.get(name))
                .toList();
    }

    // What the books have no word for is told with the rows themselves.
    private SortedSet<String> names() {
        var names = new TreeSet<>(file.all().keySet());
        names.addAll(books.all().keySet());
        names.remove(LEFT_OUT);
        return names;
    }

    /** For a person at the terminal. */
    String shown() {
        var orders = history.sales().size() * shops;
        var lines = (long) history.sales().stream()
                        .mapToInt(sale -> sale.lines().size())
                        .sum()
                * shops;
        var text = new StringBuilder("The history is told%n".formatted());
        text.append("  %d orders with %d lines in %d s: %.1f orders/s, %.0f lines/s; left out %d rows of the files%n"
                .formatted(
                        orders,
                        lines,
                        took.toSeconds(),
                        orders * 1000.0 / took.toMillis(),
                        lines * 1000.0 / took.toMillis(),
                        history.leftOut().size()));
        text.append("  %-42s %15s %15s%n".formatted("pieces and pennies", "the files", "the books"));
        names().forEach(name -> text.append(figure(name)));
        troubles.all()
                .forEach((name, value) ->
                        text.append("  %-42s %31d%s%n".formatted(name, value, value == 0 ? "" : "  WRONG")));
        text.append("  %-42s %31s%n".formatted("chain of journals", chainWhole ? "whole" : "BROKEN"));
        return text.append(isClean() ? "Everything agrees." : "SOMETHING DIFFERS.")
                .toString();
    }

    private String figure(String name) {
        var same = file.get(name) == books.get(name);
        return "  %-42s %15d %15d%s%n".formatted(name, file.get(name), books.get(name), same ? "" : "  DIFFERS");
    }

    /** The whole of it, with every row that was left out and every refusal that was made up. */
    String inFull() {
        return shown() + "\n\nLeft out\n" + leftOut() + "\n\nRefused at the door (made up)\n" + refused() + "\n";
    }

    private String leftOut() {
        Function<LeftOut, String> shown =
                one -> "  " + one.row() + ": " + one.why().words();
        return history.leftOut().stream().map(shown).collect(Collectors.joining("\n"));
    }

    private String refused() {
        return history.sales().stream()
                .flatMap(sale -> sale.lines().stream()
                        .filter(Sale.Line::refused)
                        .map(line -> "  %s invoice %s: %s × %d"
                                .formatted(sale.day(), sale.invoice(), line.article(), line.pieces())))
                .collect(Collectors.joining("\n"));
    }
}
