package dev.prilavok.catalog.intake;

import static java.util.Objects.requireNonNullElse;

import dev.prilavok.kernel.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refused rows as a table that a person mends and sends again as it is: the first column says what to mend, the others are named as an
 * import knows them. Semicolons and a byte order mark, which the usual spreadsheets open without questions.
 */
final class MendCsv {
    private static final int PAGE = 1_000;
    private static final int MOST = 100_000;

    private final ReportRows reports;
    private final Locale locale;
    private final IntakeMessages say;
    private final Set<ColumnTarget> targets = new LinkedHashSet<>();
    private final Set<String> others = new LinkedHashSet<>();

    MendCsv(ReportRows reports, Locale locale) {
        this.reports = reports;
        this.locale = locale;
        this.say = Texts.of(IntakeMessages.class, locale);
    }

    String write(UUID id) {
        each(id, sent -> {
            var cells = Cells.of(sent.raw());
            targets.addAll(cells.known.keySet());
            others.addAll(cells.others.keySet());
        });
        var ordered = Stream.of(ColumnTarget.values()).filter(targets::contains).toList();
        var csv = new StringBuilder("\uFEFF");
        line(
                csv,
                Stream.of(
                                Stream.of(say.mendColumn(), say.lineColumn()),
                                ordered.stream().map(say::columnTarget),
                                others.stream())
                        .flatMap(headers -> headers)
                        .toList());
        each(id, sent -> line(csv, cells(sent, ordered)));
        return csv.toString();
    }

    private interface Visit {
        void row(ReportRows.Sent sent);
    }

    private void each(UUID id, Visit visit) {
        var after = 0;
        for (var done = 0; done < MOST; done += PAGE) {
            var page = reports.refused(id, after, PAGE);
            page.forEach(visit::row);
            if (page.size() < PAGE) return;
            after = page.get(PAGE - 1).row().row();
        }
    }

    private List<String> cells(ReportRows.Sent sent, List<ColumnTarget> ordered) {
        var cells = Cells.of(sent.raw());
        var line = new ArrayList<String>();
        line.add(requireNonNullElse(sent.row().problem(locale), ""));
        line.add(String.valueOf(sent.row().line()));
        for (var target : ordered) line.add(cells.known.getOrDefault(target, ""));
        for (var other : others) line.add(cells.others.getOrDefault(other, ""));
        return line;
    }

    private record Cells(Map<ColumnTarget, String> known, Map<String, String> others) {
        static Cells of(OfferRow row) {
            var cells = new Cells(new EnumMap<>(ColumnTarget.class), new LinkedHashMap<>());
            cells.put(ColumnTarget.SKU, row.id());
            if (row.group() != null) cells.put(ColumnTarget.PRODUCT, row.group());
            for (var target : ColumnTarget.values())
                if (!target.field().isEmpty() && !target.isParam())
                    cells.put(target, requireNonNullElse(row.field(target.field()), ""));
            cells.put(ColumnTarget.NAME, requireNonNullElse(OfferReading.name(row), ""));
            if (row.field("category") != null) cells.known.remove(ColumnTarget.CATEGORY_NUMBER);
            if (!row.available()) cells.put(ColumnTarget.STOCK, "0");
            cells.put(ColumnTarget.PICTURES, String.join(",", row.pictures()));
            row.params().forEach(cells::put);
            return cells;
        }

        private void put(OfferRow.Param param) {
            var target = ColumnTarget.named(param.name()).filter(ColumnTarget::isParam);
            if (target.isPresent()) {
                put(target.get(), param.value());
                if (target.get() == ColumnTarget.SIZE && param.unit() != null)
                    put(ColumnTarget.SIZE_GRID, param.unit());
                return;
            }
            var unit = param.unit() == null ? "" : " (" + param.unit() + ")";
            var isMeasure = OfferReading.isMeasure(param.name());
            others.putIfAbsent(isMeasure ? param.name() + unit : "Параметр: " + param.name(), param.value());
        }

        private void put(ColumnTarget target, String text) {
            if (!text.isBlank()) known.put(target, text);
        }
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(MendCsv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    // A cell that begins like a formula would be carried out by the spreadsheet of whoever opens the file.
    static String cell(String text) {
        var first = text.isEmpty() ? ' ' : text.charAt(0);
        var safe = "=+-@\t\r".indexOf(first) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"").replace('\n', ' ').replace('\r', ' ') + '"';
    }
}
