package dev.prilavok.catalog.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the columns of a table mean, and what holds for all its rows. */
record ColumnMap(List<Column> columns, Rules rules) {
    private static final Pattern MEASURE = Pattern.compile(
            "^(?:обмер|measurement|measure)\\s*:\\s*(.+?)(?:\\s*[(,]\\s*(см|мм|cm|mm)\\)?)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PARAM = Pattern.compile(
            "^(?:параметр|property|param)\\s*:\\s*(.+)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * A column.
     *
     * @param name of the measurement or property that it holds
     * @param cut whether size and colour at the end of its texts are left out: "Dress-S-Black" is a "Dress"
     */
    record Column(
            String header,
            ColumnTarget target,
            @Nullable String name,
            @Nullable String unit,
            boolean cut) {}

    /**
     * What holds for all rows.
     *
     * @param currency of prices that name none
     * @param levels what stands between the levels of a category
     * @param lists what stands between several categories or pictures in a cell
     * @param root a first level that every category has and nobody needs
     * @param onlyColumn rows count where this column has the value below; empty: all rows
     * @param wholesale percent of the price, where no column names the wholesale price
     */
    record Rules(
            String currency,
            String levels,
            String lists,
            String root,
            String onlyColumn,
            String onlyValue,
            @Nullable Integer wholesale) {
        static final Rules USUAL = new Rules("RUB", ">", ",", "", "", "", null);
    }

    /** Guesses from the names of the columns. */
    static ColumnMap guessed(List<String> headers) {
        var columns = new ArrayList<Column>();
        var taken = new LinkedHashSet<ColumnTarget>();
        for (var header : headers) columns.add(guessed(header, taken));
        return new ColumnMap(columns, Rules.USUAL);
    }

    private static Column guessed(String header, Set<ColumnTarget> taken) {
        var measure = MEASURE.matcher(header);
        if (measure.matches())
            return new Column(header, ColumnTarget.MEASURE, measure.group(1).strip(), measure.group(2), false);
        var param = PARAM.matcher(header);
        if (param.matches())
            return new Column(header, ColumnTarget.PARAM, param.group(1).strip(), null, false);
        var target = ColumnTarget.named(header).orElse(ColumnTarget.SKIP);
        var isFree = mayRepeat(target) || taken.add(target);
        return new Column(header, isFree ? target : ColumnTarget.SKIP, null, null, false);
    }

    private static boolean mayRepeat(ColumnTarget target) {
        return target == ColumnTarget.SKIP || target == ColumnTarget.PICTURES || target == ColumnTarget.PROPERTIES;
    }

    /** Whether the names leave nothing open: every column is known by name, and those that goods need are there. */
    boolean isSure() {
        var targets = columns.stream().map(Column::target).toList();
        return targets.contains(ColumnTarget.SKU)
                && targets.contains(ColumnTarget.NAME)
                && targets.contains(ColumnTarget.PRICE)
                && (targets.contains(ColumnTarget.CATEGORY) || targets.contains(ColumnTarget.CATEGORY_NUMBER))
                && columns.stream()
                        .filter(column -> column.target == ColumnTarget.SKIP)
                        .allMatch(column -> ColumnTarget.named(column.header).isPresent());
    }

    /** Targets that are not there and without which no row can be taken. */
    List<ColumnTarget> missing() {
        var targets = columns.stream().map(Column::target).toList();
        return java.util.stream.Stream.of(ColumnTarget.SKU, ColumnTarget.NAME, ColumnTarget.PRICE)
                .filter(target -> !targets.contains(target))
                .toList();
    }
}
