package dev.prilavok.franchise;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.kernel.Slice;
import dev.prilavok.order.OrderRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The list of orders as the page shows it.
 *
 * @param refresh where the page asks whether anything changed; absent on later pages, which stay as they are
 * @param fresh how many came since the page was opened
 */
record OrderListView(
        List<OrderChips.Chip> chips,
        List<Day> days,
        String search,
        String show,
        @Nullable String next,
        @Nullable String first,
        @Nullable String refresh,
        String export,
        int fresh) {

    /** Orders of one day. */
    record Day(String label, List<Row> rows) {}

    /** An order on one card. */
    record Row(
            String url,
            String number,
            String time,
            String buyer,
            String what,
            String more,
            String due,
            String state,
            String colour,
            String source,
            @Nullable String left,
            boolean fresh) {}

    public boolean isEmpty() {
        return days.isEmpty();
    }

    /** What the reader sees of the list; another value means that it has changed. */
    static String mark(Slice<OrderRow> page) {
        return Sha256.hex(page.items().stream()
                        .map(row -> row.id() + " " + row.state())
                        .collect(Collectors.joining("\n")))
                .substring(0, 16);
    }

    /** Ids are ordered by time: whatever is greater than the newest one that the reader saw is new to him. */
    static boolean isFresh(OrderRow row, @Nullable String seen) {
        return seen != null && row.id().toString().compareTo(seen) > 0;
    }

    static List<Day> days(Slice<OrderRow> page, @Nullable String seen, Times times, Words words) {
        var days = new ArrayList<Day>();
        for (var order : page.items()) {
            var label = times.day(order.placedAt());
            if (days.isEmpty() || !days.get(days.size() - 1).label().equals(label))
                days.add(new Day(label, new ArrayList<>()));
            days.get(days.size() - 1).rows().add(row(order, seen, times, words));
        }
        return days;
    }

    private static Row row(OrderRow order, @Nullable String seen, Times times, Words words) {
        return new Row(
                "/franchise/orders/" + order.number(),
                order.number().shown(),
                times.clockTime(order.placedAt()),
                order.buyerName(),
                order.first(),
                order.lines() > 1 ? words.texts().andMore(order.lines() - 1) : "",
                Moneys.shown(order.due(), times.locale()),
                words.state(order.state(), order.result(), times.locale()),
                Words.colour(order.state(), order.result()),
                words.channel(order.source().channel()),
                Words.colour(order.state()).equals("wait") ? times.left(order.expiresAt()) : null,
                isFresh(order, seen));
    }
}
