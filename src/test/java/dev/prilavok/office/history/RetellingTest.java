package dev.prilavok.office.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** The rule over all fifteen days: every row is somewhere, and what is left out is left out for its reason. */
class RetellingTest {
    private static final Retelling HISTORY = Retelling.of(HistoryFiles.rows(HistoryFiles.DAYS));

    @Test
    void everyRowOfTheFilesIsSoldTakenBackOrLeftOut() {
        var rows = HistoryFiles.rows(HistoryFiles.DAYS);

        assertThat(rows).hasSize(18_032);
        assertThat(rows.stream().filter(HistoryRow::isCancellation)).hasSize(110);
        var pieces = HISTORY.sales().stream()
                .flatMap(sale -> sale.lines().stream())
                .mapToLong(Sale.Line::pieces)
                .sum();
        var left = HISTORY.leftOut().stream().map(LeftOut::row).toList();
        var expected = rows.stream()
                .filter(row -> !row.isCancellation() && !left.contains(row))
                .mapToLong(HistoryRow::pieces)
                .sum();
        assertThat(pieces).isEqualTo(expected);
        assertThat(HISTORY.returns()).hasSize(20);
        assertThat(HISTORY.returns().size()
                        + left.stream().filter(HistoryRow::isCancellation).count())
                .isEqualTo(110);
    }

    @Test
    void anOrderNamesAnArticleOnceAndWhatIsTakenBackWasSoldAndNotRefused() {
        for (var sale : HISTORY.sales()) {
            var seen = new HashSet<String>();
            assertThat(sale.lines()).allMatch(line -> seen.add(line.article()));
        }
        for (var back : HISTORY.returns()) {
            var sale = HISTORY.sales().stream()
                    .filter(one -> one.key().equals(back.sale()))
                    .findFirst()
                    .orElseThrow();
            var line = sale.lines().get(back.line() - 1);
            assertThat(line.article()).isEqualTo(back.row().article());
            assertThat(line.refused()).isFalse();
            assertThat(line.pieces()).isGreaterThanOrEqualTo(back.pieces());
            assertThat(sale.at()).isBefore(back.row().at());
        }
    }

    @Test
    void theOwnSumCountsTheSameOrdersByItself() {
        var own = OwnSum.of(HistoryFiles.DAYS);

        assertThat(own.get("orders")).isEqualTo(HISTORY.sales().size());
        assertThat(own.get("rows left out")).isEqualTo(HISTORY.leftOut().size());
        assertThat(own.get("order lines"))
                .isEqualTo(HISTORY.sales().stream()
                        .mapToLong(sale -> sale.lines().size())
                        .sum());
    }
}
