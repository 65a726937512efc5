package dev.prilavok.catalog.master;

import dev.prilavok.catalog.GarmentKind;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The categories by their paths, for choosing one; there are hundreds of them. */
@ApplicationScoped
public class Sections {
    private static final int DEEPEST = 32;

    private final Sql sql;

    Sections(Sql sql) {
        this.sql = sql;
    }

    /** A category with its whole path in words. */
    public record Section(UUID id, String path, GarmentKind kind) {}

    private record Row(UUID id, @Nullable UUID parent, String name, GarmentKind kind) {}

    /** All of them by their paths. */
    public List<Section> all(String lang) {
        var rows = new LinkedHashMap<UUID, Row>();
        sql.list(
                """
                select id, parent_id, kind, coalesce(name->>?, name->>'ru', name->>'en', '') as name
                from category order by position, id""",
                row -> rows.put(
                        row.getObject("id", UUID.class),
                        new Row(
                                row.getObject("id", UUID.class),
                                row.getObject("parent_id", UUID.class),
                                row.getString("name"),
                                GarmentKind.valueOf(row.getString("kind")))),
                lang);
        var sections = new ArrayList<Section>();
        for (var row : rows.values()) sections.add(new Section(row.id, path(rows, row), row.kind));
        sections.sort(java.util.Comparator.comparing(Section::path));
        return sections;
    }

    private static String path(Map<UUID, Row> rows, Row leaf) {
        var path = new LinkedList<String>();
        for (@Nullable Row row = leaf;
                row != null && path.size() < DEEPEST;
                row = row.parent == null ? null : rows.get(row.parent)) path.addFirst(row.name);
        return String.join(" / ", path);
    }
}
