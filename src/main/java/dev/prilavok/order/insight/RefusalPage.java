package dev.prilavok.order.insight;

import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The refusals as a console shows them.
 *
 * @param bar width of a row's bar by its share, of a hundred
 */
record RefusalPage(
        String url, RefusalsBy by, int days, List<Choice> ways, List<Choice> spans, List<Line> lines, String export) {
    static final List<Integer> SPANS = List.of(7, 30, 90, 365);

    /** A choice of the head of the page. */
    record Choice(String value, String text, boolean chosen) {}

    /** A row. */
    record Line(String label, int sent, int kept, int refused, int lost, int percent, String cost) {}

    static RefusalPage of(
            String url, RefusalsBy by, int days, List<RefusalsBy> ways, List<RefusalRow> rows, Locale locale) {
        var say = Texts.of(RefusalMessages.class, locale);
        return new RefusalPage(
                url,
                by,
                days,
                ways.stream()
                        .map(way -> new Choice(way.word(), say.by(way), way == by))
                        .toList(),
                SPANS.stream()
                        .map(span -> new Choice(span.toString(), say.days(span), span == days))
                        .toList(),
                rows.stream().map(row -> line(row, by, say, locale)).toList(),
                url + "/export?by=" + by.word() + "&days=" + days + "&");
    }

    private static Line line(RefusalRow row, RefusalsBy by, RefusalMessages say, Locale locale) {
        return new Line(
                label(row, by, say, locale),
                row.sent(),
                row.kept(),
                row.refused(),
                row.lost(),
                row.percent(),
                Moneys.shown(row.cost(), locale));
    }

    static String label(RefusalRow row, RefusalsBy by, RefusalMessages say, Locale locale) {
        if (by != RefusalsBy.REASON) return row.label();
        if (row.key().isEmpty()) return say.noReason();
        if (row.key().equals("UNCLAIMED")) return say.unclaimed();
        return Arrays.stream(RefusalReason.values())
                .filter(reason -> reason.name().equals(row.key()))
                .map(reason -> reason.shown(locale))
                .findFirst()
                .orElse(row.key());
    }

    static Sheet<RefusalRow> sheet(RefusalsBy by, int days, List<RefusalRow> rows, Locale locale) {
        var say = Texts.of(RefusalMessages.class, locale);
        Rows<RefusalRow> once = cursor -> new Slice<>(rows, null);
        return Sheet.<RefusalRow>of("refusals", by.word() + " " + days, once)
                .text(say.column(by), row -> label(row, by, say, locale))
                .number(say.sent(), RefusalRow::sent)
                .number(say.kept(), RefusalRow::kept)
                .number(say.refused(), RefusalRow::refused)
                .number(say.lost(), RefusalRow::lost)
                .number(say.share() + ", %", RefusalRow::percent)
                .money(say.cost(), RefusalRow::cost)
                .text(say.currency(), row -> row.cost().getCurrencyUnit().getCode());
    }
}
