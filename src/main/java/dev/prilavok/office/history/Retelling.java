package dev.prilavok.office.history;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** What of the files becomes orders and returns, and what is left out; by the rule of history/README.md and nothing else. */
record Retelling(List<Sale> sales, List<TakenBack> returns, List<LeftOut> leftOut, Map<String, Article> articles) {
    private static final String SEED = "1";
    private static final int REFUSED_PERCENT = 8;

    static Retelling of(List<HistoryRow> rows) {
        return new Sorting().sort(rows);
    }

    /** A line of an invoice while its rows are read. */
    private static final class Draft {
        private final HistoryRow first;
        private final int part;
        private int pieces;
        private int taken;

        private Draft(HistoryRow first, int part) {
            this.first = first;
            this.part = part;
        }

        private Sale.Line line() {
            return new Sale.Line(first.article(), pieces, first.pennies(), taken == 0 && isMadeUpRefusal());
        }

        private boolean isMadeUpRefusal() {
            var crc = new CRC32();
            crc.update((SEED + "/" + first.invoice() + "/" + first.article() + "/" + first.pennies())
                    .getBytes(StandardCharsets.UTF_8));
            return crc.getValue() % 100 < REFUSED_PERCENT;
        }
    }

    private static final class Sorting {
        private final Map<String, Draft> drafts = new LinkedHashMap<>();
        private final Map<String, Integer> parts = new HashMap<>();
        private final Map<String, List<Draft>> sold = new HashMap<>();
        private final List<Taken> taken = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();
        private final Map<String, Article> articles = new LinkedHashMap<>();

        private record Taken(HistoryRow row, Draft of) {}

        private Retelling sort(List<HistoryRow> rows) {
            rows.stream().sorted(Comparator.comparing(HistoryRow::at)).forEach(this::take);
            var lines = new LinkedHashMap<String, List<Draft>>();
            for (var draft : drafts.values())
                lines.computeIfAbsent(draft.first.invoice() + "/" + draft.part, key -> new ArrayList<>())
                        .add(draft);
            var returns = taken.stream()
                    .map(one -> {
                        var key = one.of.first.invoice() + "/" + one.of.part;
                        return new TakenBack(
                                one.row,
                                key,
                                lines.getOrDefault(key, List.of()).indexOf(one.of) + 1,
                                -one.row.pieces());
                    })
                    .toList();
            return new Retelling(lines.values().stream().map(Sorting::sale).toList(), returns, leftOut, articles);
        }

        private void take(HistoryRow row) {
            if (!row.isGoods()) leftOut.add(new LeftOut(row, LeftOut.Why.SERVICE));
            else if (row.pennies() <= 0 || (!row.isCancellation() && row.pieces() <= 0))
                leftOut.add(new LeftOut(row, LeftOut.Why.NO_PRICE));
            else if (row.isCancellation()) back(row);
            else sell(row);
        }

        private void sell(HistoryRow row) {
            articles.merge(row.article(), Article.of(row), (known, more) -> known.and(row));
            drafts.computeIfAbsent(row.invoice() + "/" + row.article() + "/" + row.pennies(), key -> draft(row))
                            .pieces +=
                    row.pieces();
        }

        private Draft draft(HistoryRow row) {
            var part = parts.merge(row.invoice() + "/" + row.article(), 1, Integer::sum);
            var draft = new Draft(row, part);
            sold.computeIfAbsent(soldKey(row), key -> new ArrayList<>()).add(draft);
            return draft;
        }

        private void back(HistoryRow row) {
            var candidates = row.customer().isEmpty() ? List.<Draft>of() : sold.getOrDefault(soldKey(row), List.of());
            for (var i = candidates.size() - 1; i >= 0; i--) {
                var draft = candidates.get(i);
                if (draft.pieces - draft.taken < -row.pieces()) continue;
                draft.taken -= row.pieces();
                taken.add(new Taken(row, draft));
                return;
            }
            leftOut.add(new LeftOut(row, LeftOut.Why.NO_SALE));
        }

        private static String soldKey(HistoryRow row) {
            return row.customer() + "/" + row.article() + "/" + row.pennies();
        }

        private static Sale sale(List<Draft> drafts) {
            var first = drafts.get(0).first;
            return new Sale(
                    first.invoice(),
                    drafts.get(0).part,
                    first.customer(),
                    first.day(),
                    first.at(),
                    drafts.stream().map(Draft::line).toList());
        }
    }
}
