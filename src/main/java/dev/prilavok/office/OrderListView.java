package dev.prilavok.office;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.order.OrderRow;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.trial.Ended;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of orders as the page shows it. */
record OrderListView(
        List<Chip> states,
        List<Chip> spans,
        List<Choice> shops,
        String show,
        String span,
        String typed,
        List<Row> rows,
        @Nullable String next,
        @Nullable String first,
        @Nullable String export) {

    /** A filter as a link. */
    record Chip(String url, String label, boolean chosen) {}

    record Choice(String slug, String name, boolean chosen) {}

    record Row(
            String url,
            String number,
            String placed,
            String shop,
            String buyer,
            String phone,
            String contents,
            String due,
            String state,
            String colour) {}

    static OrderListView of(OfficeDesk desk, OrderQuery asked, Slice<OrderRow> found, boolean isLater) {
        var next = found.next() == null ? null : asked.url() + "&cursor=" + found.next();
        return new OrderListView(
                states(desk, asked),
                spans(desk, asked),
                shops(desk, asked.shop()),
                asked.chip().code(),
                asked.span().code(),
                "",
                rows(desk, found),
                next,
                isLater ? asked.url() : null,
                "/office/orders/export" + asked.query() + "&");
    }

    static OrderListView found(OfficeDesk desk, String typed, Slice<OrderRow> found) {
        var all = new OrderQuery(OrderChip.ALL, Span.ANY, null);
        return new OrderListView(
                states(desk, all),
                spans(desk, all),
                shops(desk, null),
                all.chip().code(),
                all.span().code(),
                typed,
                rows(desk, found),
                null,
                null,
                null);
    }

    private static List<Chip> states(OfficeDesk desk, OrderQuery asked) {
        return Arrays.stream(OrderChip.values())
                .map(chip -> new Chip(asked.with(chip).url(), desk.say().chip(chip), chip == asked.chip()))
                .toList();
    }

    private static List<Chip> spans(OfficeDesk desk, OrderQuery asked) {
        return Arrays.stream(Span.values())
                .map(span -> new Chip(asked.with(span).url(), desk.say().span(span), span == asked.span()))
                .toList();
    }

    private static List<Choice> shops(OfficeDesk desk, @Nullable Shop chosen) {
        return desk.shops().all().stream()
                .map(shop -> new Choice(
                        shop.slug(), shop.name(), chosen != null && shop.id().equals(chosen.id())))
                .toList();
    }

    private static List<Row> rows(OfficeDesk desk, Slice<OrderRow> found) {
        return found.items().stream().map(row -> row(desk, row)).toList();
    }

    private static Row row(OfficeDesk desk, OrderRow row) {
        var shop = desk.shops().get(row.shop());
        var more = row.lines() > 1 ? ", " + desk.say().andMore(row.lines() - 1) : "";
        return new Row(
                "/office/orders/" + shop.slug() + "/" + row.number(),
                row.number().shown(),
                desk.time().moment(row.placedAt()),
                shop.name(),
                row.buyerName(),
                row.phoneMasked(),
                row.first() + more,
                Moneys.shown(row.due(), desk.lang().locale()),
                Ended.words(
                        row.state(),
                        row.result(),
                        desk.say().state(row.state()),
                        desk.lang().locale()),
                Ended.colour(row.state(), row.result(), OrderChip.colour(row.state())));
    }
}
