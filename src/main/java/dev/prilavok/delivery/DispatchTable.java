package dev.prilavok.delivery;

import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every carrier with the zones it serves and the hours that hold there. */
@ApplicationScoped
class DispatchTable {
    private final List<Carrier> carriers;
    private final DeliveryTables tables;
    private final DispatchHours hours;
    private final Sql sql;
    private final Scope scope;

    DispatchTable(@All List<Carrier> carriers, DeliveryTables tables, DispatchHours hours, Sql sql, Scope scope) {
        this.carriers = carriers;
        this.tables = tables;
        this.hours = hours;
        this.sql = sql;
        this.scope = scope;
    }

    /**
     * A carrier in a zone.
     *
     * @param own the hour is the office's, not the tariff's
     */
    record Row(String carrier, String zone, LocalTime leaves, boolean own) {}

    List<Row> rows() {
        var atlas = tables.atlas();
        var rows = new ArrayList<Row>();
        for (var carrier : codes())
            for (var zone : atlas.zoneCodes())
                usual(carrier, zone).ifPresent(usual -> {
                    var leaves = hours.leaves(carrier, zone, usual);
                    rows.add(new Row(carrier, zone, leaves, !leaves.equals(usual)));
                });
        return rows;
    }

    /** Codes of carriers, each once. */
    Set<String> codes() {
        return carriers.stream().map(Carrier::code).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean serves(String carrier, String zone) {
        return usual(carrier, zone).isPresent();
    }

    // One zone may be priced in several currencies; the van leaves once, so the earliest hour is shown.
    private Optional<LocalTime> usual(String carrier, String zone) {
        return carriers.stream()
                .filter(one -> one.code().equals(carrier))
                .flatMap(one -> tables.atlas().tariffs(one.way(), zone).stream())
                .map(Tariff::cutoff)
                .min(Comparator.naturalOrder());
    }

    /** What the zones are called. */
    Map<String, String> names(Locale locale) {
        var column = locale.getLanguage().equals("en") ? "name_en" : "name";
        var names = new HashMap<String, String>();
        scope.network(() -> sql.list(
                        "select zone, " + column + " from delivery_zone order by position",
                        row -> Map.entry(row.getString(1), row.getString(2))))
                .forEach(one -> names.putIfAbsent(one.getKey(), one.getValue()));
        return names;
    }
}
