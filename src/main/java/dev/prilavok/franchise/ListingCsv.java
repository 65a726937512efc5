package dev.prilavok.franchise;

import dev.prilavok.catalog.ListedGoods;
import dev.prilavok.kernel.Slice;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The goods for a spreadsheet: semicolons and a byte order mark, which is what the usual ones open without questions. */
record ListingCsv(ListingMessages texts, Function<ListedGoods, @Nullable Money> left) {
    private static final int MOST_PAGES = 1_000;

    String write(Function<@Nullable String, Slice<ListedGoods>> pages) {
        var csv = new StringBuilder("\uFEFF");
        line(csv, header());
        @Nullable String cursor = null;
        for (var i = 0; i < MOST_PAGES; i++) {
            var page = pages.apply(cursor);
            page.items().forEach(goods -> line(csv, cells(goods)));
            cursor = page.next();
            if (cursor == null) break;
        }
        return csv.toString();
    }

    private List<String> header() {
        return List.of(
                texts.nameColumn(),
                texts.section(),
                texts.recommendedColumn(),
                texts.floorColumn(),
                texts.ceilingColumn(),
                texts.ownPrice(),
                texts.leavesColumn(),
                texts.currencyColumn(),
                texts.stateColumn());
    }

    private List<String> cells(ListedGoods goods) {
        return List.of(
                goods.name(),
                goods.category(),
                plain(goods.recommended()),
                goods.mayHaveOwnPrice() ? plain(goods.floor()) : "",
                goods.mayHaveOwnPrice() ? plain(goods.ceiling()) : "",
                plain(goods.own()),
                plain(left.apply(goods)),
                goods.recommended().getCurrencyUnit().getCode(),
                texts.place(goods.place()));
    }

    private static String plain(@Nullable Money money) {
        return money == null ? "" : money.getAmount().toPlainString();
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(ListingCsv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    // A text that begins like a formula would be carried out by the spreadsheet of whoever opens the file; a sum below
    // zero is none.
    static String cell(String text) {
        var first = text.isEmpty() ? ' ' : text.charAt(0);
        var formula = "=+-@\t\r".indexOf(first) >= 0 && !text.matches("-\\d+(\\.\\d+)?");
        return '"' + (formula ? "'" + text : text).replace("\"", "\"\"").replaceAll("[\\r\\n]", " ") + '"';
    }
}
