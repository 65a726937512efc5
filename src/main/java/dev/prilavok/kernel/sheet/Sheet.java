package dev.prilavok.kernel.sheet;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A table: what its columns are called, what each shows of a row, where the rows come from.
 *
 * @param name what its file is called, in letters that every disk takes
 * @param about what it was narrowed down to, for the audit log
 */
public record Sheet<R>(String name, String about, List<Column<R>> columns, Rows<R> rows) {
    private static final int NARROW = 12;
    private static final int MIDDLE = 18;
    private static final int USUAL = 24;
    private static final int WIDE = 60;

    /** A column; values are texts, numbers and moments. */
    record Column<R>(String title, int width, Function<R, @Nullable Object> value) {}

    /** A table without columns yet. */
    public static <R> Sheet<R> of(String name, String about, Rows<R> rows) {
        return new Sheet<>(name, about, List.of(), rows);
    }

    /** A column of short texts. */
    public Sheet<R> text(String title, Function<R, @Nullable String> value) {
        return with(title, USUAL, value::apply);
    }

    /** A column of sentences. */
    public Sheet<R> prose(String title, Function<R, @Nullable String> value) {
        return with(title, WIDE, value::apply);
    }

    /** A column of numbers. */
    public Sheet<R> number(String title, Function<R, @Nullable Integer> value) {
        return with(title, NARROW, value::apply);
    }

    /** A column of sums; their currency is a column of its own. */
    public Sheet<R> money(String title, Function<R, @Nullable Money> value) {
        return with(title, MIDDLE, row -> {
            var money = value.apply(row);
            return money == null ? null : money.getAmount();
        });
    }

    /** A column of moments, by the reader's clock. */
    public Sheet<R> moment(String title, Function<R, @Nullable Instant> value) {
        return with(title, MIDDLE, value::apply);
    }

    private Sheet<R> with(String title, int width, Function<R, @Nullable Object> value) {
        var more = Stream.concat(columns.stream(), Stream.of(new Column<>(title, width, value)));
        return new Sheet<>(name, about, more.toList(), rows);
    }
}
