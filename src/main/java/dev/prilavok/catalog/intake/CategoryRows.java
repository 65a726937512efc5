package dev.prilavok.catalog.intake;

import dev.prilavok.catalog.GarmentKind;
import dev.prilavok.catalog.Slugs;
import dev.prilavok.catalog.Sql;
import dev.prilavok.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the categories of a feed. */
@ApplicationScoped
class CategoryRows {
    private static final int DEEPEST = 12;

    /** A category in the table. */
    record Placed(UUID id, GarmentKind kind) {}

    private final Sql sql;

    CategoryRows(Sql sql) {
        this.sql = sql;
    }

    /** Adds what is new, renames what was renamed, and says where each category of the feed is kept. */
    Map<String, Placed> write(List<CategoryRow> rows, String lang) {
        var byId = new LinkedHashMap<String, CategoryRow>();
        for (var row : rows) if (!row.id().isBlank() && !row.name().isBlank()) byId.putIfAbsent(row.id(), row);
        var placed = known(byId);
        var taken = new HashSet<>(sql.list("select slug from category", row -> row.getString("slug")));
        var inserts = new ArrayList<@Nullable Object[]>();
        var position = 0;
        for (var row : parentsFirst(byId)) {
            var parent = row.parent() == null ? null : placed.get(row.parent());
            position++;
            if (placed.containsKey(row.id())) continue;
            var kind = GarmentKind.ofCategory(row.name(), parent == null ? GarmentKind.OTHER : parent.kind());
            var place = new Placed(Ids.next(), kind);
            placed.put(row.id(), place);
            var named = Slugs.of(row.name());
            var slug = taken.add(named) ? named : named + "-" + Slugs.of(row.id());
            taken.add(slug);
            inserts.add(new @Nullable Object[] {
                place.id,
                row.id(),
                parent == null ? null : parent.id,
                slug,
                lang,
                cut(row.name()),
                kind.name(),
                position
            });
        }
        sql.each("""
                insert into category (id, external_id, parent_id, slug, name, kind, position)
                values (?, ?, ?, ?, jsonb_build_object(?::text, ?::text), ?, ?)""", inserts);
        if (renamed(byId, lang) || !inserts.isEmpty()) sql.change(Sql.CATALOGUE_CHANGED);
        return placed;
    }

    private Map<String, Placed> known(Map<String, CategoryRow> rows) {
        var placed = new HashMap<String, Placed>();
        sql.list(
                "select external_id, id, kind from category where external_id = any(?)",
                row -> placed.put(
                        row.getString("external_id"),
                        new Placed(row.getObject("id", UUID.class), GarmentKind.valueOf(row.getString("kind")))),
                (Object) rows.keySet().toArray(String[]::new));
        return placed;
    }

    private boolean renamed(Map<String, CategoryRow> rows, String lang) {
        return !rows.isEmpty()
                && sql.change(
                                """
                                update category c set name = c.name || jsonb_build_object(?::text, f.name)
                                from unnest(?::text[], ?::text[]) f(external_id, name)
                                where c.external_id = f.external_id and c.name->>? is distinct from f.name""",
                                lang,
                                rows.keySet().toArray(String[]::new),
                                rows.values().stream()
                                        .map(row -> cut(row.name()))
                                        .toArray(String[]::new),
                                lang)
                        > 0;
    }

    /** Parents before children; a circle or a parent that is not there makes a root. */
    private static List<CategoryRow> parentsFirst(Map<String, CategoryRow> rows) {
        var ordered = new LinkedHashMap<String, CategoryRow>();
        for (var row : rows.values()) {
            var chain = new ArrayList<CategoryRow>();
            for (var next = row;
                    next != null && chain.size() < DEEPEST && !chain.contains(next);
                    next = parent(rows, next)) chain.add(0, next);
            chain.forEach(link -> ordered.putIfAbsent(link.id(), link));
        }
        return List.copyOf(ordered.values());
    }

    private static @Nullable CategoryRow parent(Map<String, CategoryRow> rows, CategoryRow row) {
        return row.parent() == null ? null : rows.get(row.parent());
    }

    private static String cut(String name) {
        return name.length() <= 120 ? name : name.substring(0, 120);
    }
}
