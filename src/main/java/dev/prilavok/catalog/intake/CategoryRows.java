package dev.prilavok.catalog.intake;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.toSet;

import dev.prilavok.catalog.GarmentKind;
import dev.prilavok.catalog.Slugs;
import dev.prilavok.catalog.Versions;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the categories of a feed. */
@ApplicationScoped
class CategoryRows {
    private static final int DEEPEST = 12;

    private final Sql sql;

    CategoryRows(Sql sql) {
        this.sql = sql;
    }

    private record Row(
            UUID id,
            @Nullable UUID parent,
            String name,
            GarmentKind kind,
            @Nullable UUID leadsTo) {}

    /**
     * Adds what is new, renames what was renamed, and says where each category of the feed is kept.
     *
     * @param supply whose numbers they are
     * @param dry to say it without adding or renaming
     */
    KnownCategories write(List<CategoryRow> rows, String lang, String supply, boolean dry) {
        var byId = new LinkedHashMap<String, CategoryRow>();
        for (var row : rows) if (!row.id().isBlank() && !row.name().isBlank()) byId.putIfAbsent(row.id(), row);
        var known = new KnownCategories();
        numbered(known, supply, byId.keySet());
        var fresh = new ArrayList<Fresh>();
        var position = 0;
        for (var row : parentsFirst(byId)) {
            position++;
            if (known.numbered(row.id()) != null) continue;
            var added = Fresh.of(row.id(), row.name(), parent(known, row), position);
            known.put(row.id(), added.place);
            fresh.add(added);
        }
        if (dry) return known;
        add(fresh, lang, supply);
        if (renamed(byId, lang, supply) || !fresh.isEmpty()) sql.change(Versions.CATALOGUE_CHANGED);
        return known;
    }

    /** Finds the categories that rows name and the head of their file did not; makes those that are named by their path. */
    void complete(Run run, List<OfferRow> rows) {
        var open = rows.stream().filter(row -> run.categories().of(row) == null).toList();
        if (open.isEmpty()) return;
        numbered(
                run.categories(),
                run.supply(),
                open.stream()
                        .map(row -> row.field("categoryId"))
                        .flatMap(Stream::ofNullable)
                        .collect(toSet()));
        var paths = open.stream()
                .filter(row -> run.categories().of(row) == null)
                .map(row -> row.field("category"))
                .flatMap(Stream::ofNullable)
                .map(KnownCategories::path)
                .distinct()
                .toList();
        if (!paths.isEmpty()) walk(run, paths);
    }

    private void walk(Run run, List<List<String>> paths) {
        remember(run);
        var fresh = new ArrayList<Fresh>();
        for (var path : paths)
            for (var depth = 1; depth <= path.size(); depth++) {
                var level = path.subList(0, depth);
                if (run.categories().hasPath(level)) continue;
                var parent = run.categories().at(path.subList(0, depth - 1));
                // its path is its number: the next file that says the same finds it, whatever it is renamed to
                var number = "path "
                        + Sha256.hex(String.join(" > ", level).toLowerCase(ROOT))
                                .substring(0, 20);
                var added = Fresh.of(number, path.get(depth - 1), parent, 1_000 + fresh.size());
                run.categories().putPath(level, added.place);
                fresh.add(added);
            }
        if (fresh.isEmpty() || run.dry()) return;
        add(fresh, run.lang(), run.supply());
        sql.change(Versions.CATALOGUE_CHANGED);
    }

    private void remember(Run run) {
        var rows = new LinkedHashMap<UUID, Row>();
        sql.list(
                """
                select id, parent_id, kind, leads_to, coalesce(name->>?, name->>'ru', name->>'en', '') as name
                from category order by (source = ? and leads_to is not null) desc, position, id""",
                row -> rows.put(
                        row.getObject("id", UUID.class),
                        new Row(
                                row.getObject("id", UUID.class),
                                row.getObject("parent_id", UUID.class),
                                row.getString("name"),
                                GarmentKind.valueOf(row.getString("kind")),
                                row.getObject("leads_to", UUID.class))),
                run.lang(),
                run.supply());
        for (var row : rows.values()) {
            var place = row.leadsTo == null ? row : rows.getOrDefault(row.leadsTo, row);
            run.categories().putPath(path(rows, row), new KnownCategories.Placed(place.id, place.kind, row.id));
        }
    }

    private static List<String> path(Map<UUID, Row> rows, Row leaf) {
        var path = new LinkedList<String>();
        for (@Nullable Row row = leaf;
                row != null && path.size() < DEEPEST;
                row = row.parent == null ? null : rows.get(row.parent)) path.addFirst(row.name);
        return path;
    }

    /** A category that is not in the table yet. */
    private record Fresh(
            String number,
            String name,
            KnownCategories.@Nullable Placed parent,
            KnownCategories.Placed place,
            int position) {
        static Fresh of(String number, String name, KnownCategories.@Nullable Placed parent, int position) {
            var kind = GarmentKind.ofCategory(name, parent == null ? GarmentKind.OTHER : parent.kind());
            var id = Ids.next();
            return new Fresh(number, name, parent, new KnownCategories.Placed(id, kind, id), position);
        }
    }

    private void add(List<Fresh> fresh, String lang, String supply) {
        if (fresh.isEmpty()) return;
        var taken = new HashSet<>(sql.list("select slug from category", row -> row.getString("slug")));
        var inserts = new ArrayList<@Nullable Object[]>();
        for (var category : fresh) {
            var named = Slugs.of(category.name);
            var slug = free(taken, named, category.number, supply);
            inserts.add(new @Nullable Object[] {
                category.place.id(),
                category.number,
                category.parent == null ? null : category.parent.id(),
                slug,
                lang,
                cut(category.name),
                category.place.kind().name(),
                category.position,
                supply
            });
        }
        sql.each("""
                insert into category (id, external_id, parent_id, slug, name, kind, position, source)
                values (?, ?, ?, ?, jsonb_build_object(?::text, ?::text), ?, ?, ?)""", inserts);
    }

    private static String free(Set<String> taken, String named, String number, String supply) {
        var numbered = named + "-" + Slugs.of(number);
        for (var slug : List.of(named, numbered, numbered + "-" + supply)) if (taken.add(slug)) return slug;
        return numbered + "-" + Ids.next();
    }

    private void numbered(KnownCategories known, String supply, Collection<String> numbers) {
        sql.list(
                """
                select c.external_id, c.id told, coalesce(t.id, c.id) id, coalesce(t.kind, c.kind) kind
                from category c left join category t on t.id = c.leads_to where c.source = ? and c.external_id = any(?)""",
                row -> {
                    known.put(
                            row.getString("external_id"),
                            new KnownCategories.Placed(
                                    row.getObject("id", UUID.class),
                                    GarmentKind.valueOf(row.getString("kind")),
                                    row.getObject("told", UUID.class)));
                    return true;
                },
                supply,
                numbers.toArray(String[]::new));
    }

    private static KnownCategories.@Nullable Placed parent(KnownCategories known, CategoryRow row) {
        return row.parent() == null ? null : known.numbered(row.parent());
    }

    private boolean renamed(Map<String, CategoryRow> rows, String lang, String supply) {
        return !rows.isEmpty()
                && sql.change(
                                """
                                update category c set name = c.name || jsonb_build_object(?::text, f.name)
                                from unnest(?::text[], ?::text[]) f(external_id, name)
                                where c.source = ? and c.external_id = f.external_id and c.name->>? is distinct from f.name""",
                                lang,
                                rows.keySet().toArray(String[]::new),
                                rows.values().stream()
                                        .map(row -> cut(row.name()))
                                        .toArray(String[]::new),
                                supply,
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
