package dev.prilavok.checkout;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A basket as it is worth today.
 *
 * @param lines in the order in which they were put there, sizes of one set next to each other
 * @param removed the line that was taken out last and may be put back
 */
public record Cart(List<CartLine> lines, @Nullable CartLine removed, CurrencyUnit currency) {
    public Cart {
        lines = List.copyOf(lines);
    }

    static Cart empty(CurrencyUnit currency) {
        return new Cart(List.of(), null, currency);
    }

    /** Nothing was put there. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Pieces, for the number beside the basket. */
    public int units() {
        return lines.stream().mapToInt(CartLine::quantity).sum();
    }

    /** The lines that an order would take; the others stay and wait. */
    public List<CartLine> ready() {
        return lines.stream().filter(line -> line.state().mayBeOrdered()).toList();
    }

    /** Something can be ordered, and nothing waits for a decision about its quantity. */
    public boolean mayBeOrdered() {
        return !ready().isEmpty() && lines.stream().noneMatch(line -> line.state() == LineState.FEWER_LEFT);
    }

    /** The goods when one of each set is kept, the cheapest, and all the rest. */
    public Money goodsMin() {
        var single = sum(ready().stream()
                .filter(line -> setOf(line) == null)
                .map(CartLine::total)
                .toList());
        return single.plus(sum(ready().stream()
                .filter(line -> setOf(line) != null)
                .collect(Collectors.groupingBy(line -> Objects.requireNonNull(line.set())))
                .values()
                .stream()
                .map(set -> set.stream()
                        .map(CartLine::total)
                        .min(Comparator.naturalOrder())
                        .orElseThrow())
                .toList()));
    }

    /** The goods when everything is kept. */
    public Money goodsMax() {
        return sum(ready().stream().map(CartLine::total).toList());
    }

    /** The goods when this line is refused and everything else is kept. */
    public Money goodsWithout(UUID line) {
        return sum(ready().stream()
                .filter(other -> !other.id().equals(line))
                .map(CartLine::total)
                .toList());
    }

    /** The line of an id. */
    public Optional<CartLine> line(UUID id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** The set that a line is chosen from; none when the other sizes have sold out. */
    public @Nullable UUID setOf(CartLine line) {
        var set = line.set();
        if (set == null) return null;
        return ready().stream().filter(other -> set.equals(other.set())).count() > 1 ? set : null;
    }

    private Money sum(List<Money> amounts) {
        return Money.total(currency, amounts);
    }
}
