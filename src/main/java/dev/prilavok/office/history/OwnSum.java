package dev.prilavok.office.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The same figures without the product: reads the files again and adds up by the rule of history/README.md, with nothing but whole
 * pennies. Shares no code with the doors, nor with what tells the history.
 */
final class OwnSum {
    private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");
    private static final int INVOICE = 0;
    private static final int ARTICLE = 1;
    private static final int PIECES = 3;
    private static final int MOMENT = 4;
    private static final int PRICE = 5;
    private static final int CUSTOMER = 6;

    /** A line of an invoice. */
    private static final class Line {
        final String invoice;
        final LocalDate day;
        final long price;
        final String article;
        final int order;
        long pieces;
        long back;

        Line(String invoice, LocalDate day, String article, long price, int order) {
            this.invoice = invoice;
            this.day = day;
            this.article = article;
            this.price = price;
            this.order = order;
        }

        boolean refused() {
            if (back > 0) return false;
            var crc = new CRC32();
            crc.update(("1/" + invoice + "/" + article + "/" + price).getBytes(StandardCharsets.US_ASCII));
            return crc.getValue() % 100 < 8;
        }
    }

    private record Back(Line line, LocalDate day, long pieces) {}

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, Deque<Line>> byBuyer = new HashMap<>();
    private final Map<String, Integer> orders = new HashMap<>();
    private final Map<String, Long> lowest = new HashMap<>();
    private final List<Back> backs = new ArrayList<>();
    private final Figures figures = new Figures();
    private long leftOut;

    private OwnSum() {}

    /** The figures of these days. */
    static Figures of(List<LocalDate> days) {
        var sum = new OwnSum();
        days.forEach(sum::read);
        return sum.added();
    }

    private void read(LocalDate day) {
        var rows = new ArrayList<String[]>();
        try (var in = new BufferedReader(new InputStreamReader(HistoryFiles.open(day), StandardCharsets.UTF_8))) {
            in.lines().skip(1).forEach(text -> rows.add(cells(text)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        rows.sort((one, other) -> one[MOMENT].compareTo(other[MOMENT]));
        for (var row : rows) row(day, row);
    }

    private static String[] cells(String text) {
        var cells = new ArrayList<String>();
        var found = CELL.matcher(text);
        while (found.find()) cells.add(found.group(1) == null ? found.group(2) : found.group(1));
        return cells.toArray(String[]::new);
    }

    private void row(LocalDate day, String[] row) {
        var article = row[ARTICLE].toUpperCase(java.util.Locale.ROOT);
        var parts = row[PRICE].split("\\.");
        var price = Long.parseLong(parts[0]) * 100
                + (parts.length > 1 ? Long.parseLong((parts[1] + "0").substring(0, 2)) : 0);
        var pieces = Long.parseLong(row[PIECES]);
        if (!article.matches("[0-9]{5}[A-Z]*") || price <= 0) leftOut++;
        else if (row[INVOICE].startsWith("C")) back(day, row[CUSTOMER], article, price, -pieces);
        else if (pieces <= 0) leftOut++;
        else sale(day, row, article, price, pieces);
    }

    private void sale(LocalDate day, String[] row, String article, long price, long pieces) {
        lowest.merge(article, price, Math::min);
        var line = lines.computeIfAbsent(row[INVOICE] + " " + article + " " + price, key -> {
            var order = orders.merge(row[INVOICE] + " " + article, 1, Integer::sum);
            var made = new Line(row[INVOICE], day, article, price, order);
            byBuyer.computeIfAbsent(row[CUSTOMER] + " " + article + " " + price, buyer -> new ArrayDeque<>())
                    .push(made);
            return made;
        });
        line.pieces += pieces;
    }

    private void back(LocalDate day, String customer, String article, long price, long pieces) {
        var found = customer.isEmpty()
                ? null
                : byBuyer.getOrDefault(customer + " " + article + " " + price, new ArrayDeque<>()).stream()
                        .filter(line -> line.pieces - line.back >= pieces)
                        .findFirst()
                        .orElse(null);
        if (found == null) {
            leftOut++;
            return;
        }
        found.back += pieces;
        backs.add(new Back(found, day, pieces));
    }

    private Figures added() {
        figures.put("rows left out", leftOut);
        var byOrder = new LinkedHashMap<String, List<Line>>();
        for (var line : lines.values())
            byOrder.computeIfAbsent(line.invoice + "/" + line.order, key -> new ArrayList<>())
                    .add(line);
        byOrder.values().forEach(this::order);
        var left = new HashMap<Line, Long>();
        for (var one : backs) back(one, left);
        figures.put("owed to franchisees", owed());
        return figures;
    }

    private long owed() {
        return figures.get("turnover")
                - figures.get("returns")
                - figures.get("wholesale")
                - figures.get("royalty")
                - figures.get("marketing fund")
                - figures.get("delivery share");
    }

    private void order(List<Line> order) {
        var kept = order.stream().filter(line -> !line.refused()).toList();
        var goods = kept.stream().mapToLong(line -> line.pieces * line.price).sum();
        var delivery = kept.isEmpty() || goods >= 5_000 ? 0 : 495;
        figures.add("orders", 1);
        figures.add("order lines", order.size());
        figures.add("delivery share", kept.isEmpty() ? 100 : kept.size() == order.size() ? 50 : 150);
        figures.add("delivery paid by buyers", delivery);
        figures.add("carrier's fee on cash", percent(goods + delivery, 200));
        figures.add("cash taken", goods + delivery);
        for (var line : order) {
            figures.add("pieces", line.pieces);
            figures.add("pieces refused", line.refused() ? line.pieces : 0);
        }
        kept.forEach(this::kept);
        if (!kept.isEmpty()) tax(YearMonth.from(kept.get(0).day.plusDays(1)), included(delivery));
        if (allBack(order)) {
            figures.add("delivery paid by buyers", -delivery);
            figures.add("refunds", delivery);
            tax(YearMonth.from(lastBack(kept).plusDays(3)), -included(delivery));
        }
    }

    private LocalDate lastBack(List<Line> kept) {
        return backs.stream()
                .filter(one -> kept.contains(one.line))
                .map(Back::day)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private void tax(YearMonth month, long pennies) {
        figures.add("vat", pennies);
        figures.add("vat " + month, pennies);
    }

    private static boolean allBack(List<Line> order) {
        var kept = order.stream().filter(line -> !line.refused()).toList();
        return !kept.isEmpty() && kept.stream().allMatch(line -> line.back == line.pieces);
    }

    private void kept(Line line) {
        var month = YearMonth.from(line.day.plusDays(1));
        var retail = line.pieces * line.price;
        figures.add("turnover", retail);
        figures.add("turnover " + month, retail);
        take(line, month, line.pieces, 1);
        figures.add("cost of goods sold", cost(line.article) * line.pieces);
    }

    private void back(Back one, Map<Line, Long> left) {
        var month = YearMonth.from(one.day.plusDays(3));
        var before = left.getOrDefault(one.line, one.line.pieces);
        left.put(one.line, before - one.pieces);
        figures.add("pieces returned", one.pieces);
        figures.add("returns", one.pieces * one.line.price);
        figures.add("returns " + month, one.pieces * one.line.price);
        figures.add("refunds", one.pieces * one.line.price);
        figures.add("cost of goods sold", -cost(one.line.article) * one.pieces);
        take(one.line, month, before, -1);
        take(one.line, month, before - one.pieces, 1);
    }

    private void take(Line line, YearMonth month, long pieces, int sign) {
        var retail = pieces * line.price;
        figures.add("wholesale", sign * pieces * wholesale(line.article));
        figures.add("royalty", sign * percent(retail, 800));
        figures.add("royalty " + month, sign * percent(retail, 800));
        figures.add("marketing fund", sign * percent(retail, 200));
        tax(month, sign * included(retail));
    }

    private long wholesale(String article) {
        return Math.max(1, lowest.getOrDefault(article, 0L) / 2);
    }

    private long cost(String article) {
        return Math.max(1, wholesale(article) * 60 / 100);
    }

    // 20 % in the price is a sixth of it; half a penny goes up.
    private static long included(long pennies) {
        return (pennies + 3) / 6;
    }

    private static long percent(long pennies, long basisPoints) {
        return (pennies * basisPoints + 5_000) / 10_000;
    }
}
