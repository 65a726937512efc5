package dev.prilavok.catalog.intake;

import static java.util.Objects.requireNonNullElse;

import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refused rows as a table that a person mends and sends again as it is: the first column says what to mend, the others are named as an
 * import knows them.
 */
final class MendSheet {
    private final Rows<ReportRows.Sent> refused;
    private final Locale locale;
    private final Set<ColumnTarget> targets = new LinkedHashSet<>();
    private final Set<String> others = new LinkedHashSet<>();

    private MendSheet(Rows<ReportRows.Sent> refused, Locale locale) {
        this.refused = refused;
        this.locale = locale;
    }

    /** Which columns there are is known after all rows were seen once. */
    static Sheet<?> of(String about, Rows<ReportRows.Sent> refused, Locale locale) {
        var mend = new MendSheet(refused, locale);
        mend.findColumns();
        return mend.sheet(about);
    }

    private void findColumns() {
        @Nullable String cursor = null;
        do {
            var page = refused.page(cursor);
            for (var sent : page.items()) {
                var cells = Cells.of(sent);
                targets.addAll(cells.known.keySet());
                others.addAll(cells.others.keySet());
            }
            cursor = page.next();
        } while (cursor != null);
    }

    private Sheet<Cells> sheet(String about) {
        var say = Texts.of(IntakeMessages.class, locale);
        var columns = Texts.of(ColumnMessages.class, locale);
        Rows<Cells> rows = cursor -> refused.page(cursor).map(Cells::of);
        var sheet = Sheet.of("refused", about, rows)
                .prose(say.mendColumn(), cells -> cells.row.problem(locale))
                .number(say.lineColumn(), cells -> cells.row.line());
        for (var target :
                Stream.of(ColumnTarget.values()).filter(targets::contains).toList())
            sheet = sheet.text(columns.columnTarget(target), cells -> cells.known.get(target));
        for (var other : others) sheet = sheet.text(other, cells -> cells.others.get(other));
        return sheet;
    }

    private record Cells(ImportedRow row, Map<ColumnTarget, String> known, Map<String, String> others) {
        static Cells of(ReportRows.Sent sent) {
            var row = sent.raw();
            var cells = new Cells(sent.row(), new EnumMap<>(ColumnTarget.class), new LinkedHashMap<>());
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
}
