package dev.prilavok.catalog.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Column maps, kept by name. */
@ApplicationScoped
class ColumnMaps {
    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    ColumnMaps(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** A map and what it is called. */
    record Named(UUID id, String name, List<String> headers, ColumnMap map) {}

    /** How a table is read: by the map chosen for it, by one made for the same columns, or by names that leave nothing open. */
    Optional<ColumnMap> of(ImportReport report, List<String> header) {
        if (report.map() != null) return find(report.map()).map(Named::map);
        var same = made(header).map(Named::map);
        if (same.isPresent()) return same;
        var guessed = ColumnMap.guessed(header);
        return guessed.isSure() ? Optional.of(guessed) : Optional.empty();
    }

    Optional<Named> find(UUID id) {
        return sql.one("select * from catalogue_column_map where id = ?", this::named, id);
    }

    /** The latest map made for the same columns, in whatever order. */
    Optional<Named> made(List<String> header) {
        return all().stream()
                .filter(named -> named.headers.size() == header.size()
                        && List.copyOf(named.headers).containsAll(header))
                .findFirst();
    }

    /** All maps, the latest first. */
    List<Named> all() {
        return sql.list("select * from catalogue_column_map order by changed_at desc, id desc limit 200", this::named);
    }

    /** Keeps a map under its name; the one that had the name is replaced. */
    UUID keep(String name, List<String> headers, ColumnMap map, String by) {
        sql.change(
                """
                insert into catalogue_column_map (id, name, headers, columns, rules, changed_by, changed_at)
                values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)
                on conflict (name) do update set headers = excluded.headers, columns = excluded.columns, rules = excluded.rules,
                    changed_by = excluded.changed_by, changed_at = excluded.changed_at""",
                Ids.next(),
                name,
                headers.toArray(String[]::new),
                write(map.columns()),
                write(map.rules()),
                by,
                clock.instant());
        return sql.one(
                        "select id from catalogue_column_map where name = ?",
                        row -> row.getObject("id", UUID.class),
                        name)
                .orElseThrow();
    }

    private Named named(ResultSet row) throws SQLException {
        return new Named(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Sql.texts(row, "headers"),
                new ColumnMap(
                        List.of(read(row.getString("columns"), ColumnMap.Column[].class)),
                        read(row.getString("rules"), ColumnMap.Rules.class)));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a column map cannot be written", impossible);
        }
    }

    private <T> T read(String value, Class<T> type) {
        try {
            return json.readValue(value, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a column map cannot be read", impossible);
        }
    }
}
