package dev.prilavok.catalog.intake;

import static java.util.Objects.requireNonNullElse;

import dev.prilavok.kernel.BadRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a column map that a program sent. */
final class MapReading {
    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST = 200;

    private MapReading() {}

    /**
     * The map.
     *
     * @throws BadRequest naming the part that cannot be read
     */
    static ColumnMap of(ImportsJson.@Nullable Map sent) {
        if (sent == null
                || sent.columns() == null
                || sent.columns().isEmpty()
                || sent.columns().size() > MOST_COLUMNS) throw refused("columns");
        var columns = new ArrayList<ColumnMap.Column>();
        var headers = new HashSet<String>();
        for (var column : sent.columns()) {
            if (column == null) throw refused("columns");
            var header = text(column.header(), "columns.header");
            if (header.isEmpty() || !headers.add(header)) throw refused("columns.header");
            columns.add(new ColumnMap.Column(
                    header,
                    target(column.target()),
                    column.name() == null ? null : text(column.name(), "columns.name"),
                    column.unit() == null ? null : text(column.unit(), "columns.unit"),
                    Boolean.TRUE.equals(column.cut())));
        }
        var map = new ColumnMap(List.copyOf(columns), rules(sent.rules()));
        if (!map.missing().isEmpty()) throw refused("columns.target");
        return map;
    }

    private static ColumnMap.Rules rules(ImportsJson.@Nullable Rules sent) {
        var usual = ColumnMap.Rules.USUAL;
        if (sent == null) return usual;
        var share = sent.wholesale();
        if (share != null && (share < 1 || share > 100)) throw refused("rules.wholesale");
        var currency = text(requireNonNullElse(sent.currency(), usual.currency()), "rules.currency");
        if (!currency.matches("[A-Z]{3}")) throw refused("rules.currency");
        return new ColumnMap.Rules(
                currency,
                text(requireNonNullElse(sent.levels(), usual.levels()), "rules.levels"),
                text(requireNonNullElse(sent.lists(), usual.lists()), "rules.lists"),
                text(requireNonNullElse(sent.root(), ""), "rules.root"),
                text(requireNonNullElse(sent.onlyColumn(), ""), "rules.onlyColumn"),
                text(requireNonNullElse(sent.onlyValue(), ""), "rules.onlyValue"),
                share);
    }

    private static ColumnTarget target(@Nullable String name) {
        for (var target : ColumnTarget.values()) if (target.name().equals(name)) return target;
        throw refused("columns.target");
    }

    static String text(@Nullable String text, String field) {
        if (text == null || text.length() > LONGEST || text.indexOf('\0') >= 0) throw refused(field);
        return text;
    }

    private static RuntimeException refused(String field) {
        return new BadRequest(field).at(field);
    }
}
