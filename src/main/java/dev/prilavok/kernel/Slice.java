package dev.prilavok.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list and the cursor of the next one, null on the last. */
public record Slice<T>(List<T> items, @Nullable String next) {
    /** Cuts a list that was read with one row too many. */
    public static <T> Slice<T> of(List<T> oneTooMany, int size, Function<T, String> cursor) {
        if (oneTooMany.size() <= size) return new Slice<>(List.copyOf(oneTooMany), null);
        var items = List.copyOf(oneTooMany.subList(0, size));
        return new Slice<>(items, cursor.apply(items.get(size - 1)));
    }

    /** The same page with each item seen otherwise. */
    public <R> Slice<R> map(Function<T, R> view) {
        return new Slice<>(items.stream().map(view).toList(), next);
    }
}
