package dev.prilavok.catalog.master;

import dev.prilavok.catalog.GarmentKind;
import dev.prilavok.catalog.GarmentMeasure;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads products as they are now, and what keeps them from being shown. */
@ApplicationScoped
class MasterRows {
    private static final String PRODUCT = """
            select p.id, p.slug, p.external_id, p.version, c.kind, n.facts
            from product p join category c on c.id = p.category_id
            cross join lateral product_facts_now(array[p.id]) n where p.id = ?""";

    private static final String UNMEASURED = """
            select v.product_id, v.sku, concat_ws(', ', nullif(coalesce(v.colour->>'ru', v.colour->>'en', ''), ''), v.size) size, v.missing
            from variant v where v.product_id = any(?) and v.state = 'DRAFT' order by v.position, v.sku""";

    private final Sql sql;
    private final ChangesJson json;

    MasterRows(Sql sql, ChangesJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** @throws NotFound when there is no such product */
    Master find(UUID product) {
        return sql.one(
                        PRODUCT,
                        row -> new Master(
                                row.getObject("id", UUID.class),
                                row.getString("slug"),
                                row.getString("external_id"),
                                row.getInt("version"),
                                GarmentKind.valueOf(row.getString("kind")),
                                json.facts(row.getString("facts"))),
                        product)
                .orElseThrow(() -> new NotFound("product"));
    }

    /** Sizes that wait for their measurements. */
    Map<UUID, List<Missing>> unmeasured(Collection<UUID> products) {
        var missing = new HashMap<UUID, List<Missing>>();
        sql.list(
                UNMEASURED,
                row -> missing.computeIfAbsent(row.getObject("product_id", UUID.class), fresh -> new ArrayList<>())
                        .add(new Missing(
                                row.getString("sku"),
                                row.getString("size"),
                                Sql.texts(row, "missing").stream()
                                        .map(GarmentMeasure::valueOf)
                                        .collect(Collectors.toCollection(TreeSet::new)))),
                (Object) products.toArray(UUID[]::new));
        return missing;
    }

    List<Missing> unmeasured(UUID product) {
        return unmeasured(List.of(product)).getOrDefault(product, List.of());
    }

    /** Products of these that have a size which may be shown. */
    List<UUID> showable(Collection<UUID> products) {
        return sql.list(
                "select distinct product_id from variant where product_id = any(?) and state = 'PUBLISHED'",
                row -> row.getObject(1, UUID.class),
                (Object) products.toArray(UUID[]::new));
    }

    /** Products of these in such a state, in the order of their ids. */
    List<UUID> in(String state, Collection<UUID> products) {
        return sql.list(
                "select id from product where id = any(?) and (state = 'PUBLISHED') = (? = 'PUBLISHED') order by id",
                row -> row.getObject(1, UUID.class),
                products.toArray(UUID[]::new),
                state);
    }
}
