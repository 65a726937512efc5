package dev.prilavok.catalog;

import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps the category tree of the present catalogue version. */
@ApplicationScoped
class Categories {
    private record Known(long version, CategoryTree tree) {}

    private final Sql sql;
    private volatile Known known = new Known(-1, new CategoryTree(java.util.List.of()));

    Categories(Sql sql) {
        this.sql = sql;
    }

    CategoryTree tree(long version) {
        var present = known;
        if (present.version == version) return present.tree;
        var fresh = new CategoryTree(sql.list(
                """
                select id, parent_id, slug, coalesce(name->>'ru', name->>'en') ru, coalesce(name->>'en', name->>'ru') en, kind
                from category order by position, id""",
                row -> new CategoryTree.Leaf(
                        row.getObject("id", UUID.class),
                        row.getObject("parent_id", UUID.class),
                        row.getString("slug"),
                        row.getString("ru"),
                        row.getString("en"),
                        GarmentKind.valueOf(row.getString("kind")))));
        known = new Known(version, fresh);
        return fresh;
    }
}
