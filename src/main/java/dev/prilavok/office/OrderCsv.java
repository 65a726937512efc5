package dev.prilavok.office;

import dev.prilavok.kernel.Slice;
import dev.prilavok.order.OrderRow;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list of orders for a spreadsheet: semicolons and a byte order mark, which is what the usual ones open without questions. */
record OrderCsv(OfficeDesk desk) {
    static final int PAGE = 200;

    private static final int MOST_PAGES = 100;

    /** Every page of the list, to a sane end. */
    String write(Function<@Nullable String, Slice<OrderRow>> pages) {
        var say = desk.say();
        var csv = new StringBuilder("\uFEFF");
        line(
                csv,
                List.of(
                        say.number(),
                        say.placed(),
                        say.shop(),
                        say.buyer(),
                        say.phone(),
                        say.contents(),
                        say.due(),
                        "",
                        say.stateColumn(),
                        say.channel()));
        @Nullable String cursor = null;
        for (var i = 0; i < MOST_PAGES; i++) {
            var page = pages.apply(cursor);
            page.items().forEach(row -> line(csv, cells(row)));
            cursor = page.next();
            if (cursor == null) break;
        }
        return csv.toString();
    }

    private List<String> cells(OrderRow row) {
        return List.of(
                row.number().shown(),
                row.placedAt()
                        .atZone(desk.config().zone())
                        .toLocalDateTime()
                        .withNano(0)
                        .toString(),
                desk.shops().get(row.shop()).name(),
                row.buyerName(),
                row.phoneMasked(),
                row.first(),
                row.due().getAmount().toPlainString(),
                row.due().getCurrencyUnit().getCode(),
                desk.say().state(row.state()),
                desk.say().channelName(row.source().channel()));
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(OrderCsv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    // A cell that begins like a formula would be carried out by the spreadsheet of whoever opens the file.
    static String cell(String text) {
        var first = text.isEmpty() ? ' ' : text.charAt(0);
        var safe = "=+-@\t\r".indexOf(first) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"").replace('\n', ' ').replace('\r', ' ') + '"';
    }
}
