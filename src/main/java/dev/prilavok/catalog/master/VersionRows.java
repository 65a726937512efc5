package dev.prilavok.catalog.master;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the history of goods. */
@ApplicationScoped
class VersionRows {
    private static final String SELECT = """
            select v.*, coalesce(p.name->>?, p.name->>'ru', p.name->>'en', '') as product_name
            from product_version v join product p on p.id = v.product_id where true""";

    private static final String NEWEST = " order by v.at desc, v.product_id desc, v.number desc limit ?";

    private static final String SIZES = """
             and exists (select 1 from jsonb_object_keys(v.changes) k where k like 'variant %')""";

    private final Sql sql;
    private final ChangesJson json;

    VersionRows(Sql sql, ChangesJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** Changes, the latest first. */
    Slice<ProductVersion> list(VersionFilter filter, @Nullable String cursor, int size, String lang) {
        var query = new StringBuilder(SELECT);
        var values = new ArrayList<@Nullable Object>(List.of(lang));
        narrow(query, values, " and v.product_id = ?", filter.product());
        narrow(
                query,
                values,
                " and v.origin = ?",
                filter.origin() == null ? null : filter.origin().name());
        narrow(query, values, " and v.origin_id = ?", filter.originId());
        narrow(query, values, " and v.by_name = ?", filter.by());
        narrow(query, values, " and v.at >= ?", filter.from());
        narrow(query, values, " and v.at < ?", filter.before());
        if ("sizes".equals(filter.field())) query.append(SIZES);
        else narrow(query, values, " and jsonb_exists(v.changes, ?)", filter.field());
        if (cursor != null) after(query, values, cursor);
        values.add(size + 1);
        var found = sql.list(query.append(NEWEST).toString(), this::version, values.toArray());
        return Slice.of(found, size, last -> Cursor.encode(last.at(), last.product(), last.number()));
    }

    /** @throws NotFound when the product has no such version */
    ProductVersion find(UUID product, int number, String lang) {
        return sql.one(SELECT + " and v.product_id = ? and v.number = ?", this::version, lang, product, number)
                .orElseThrow(() -> new NotFound("version"));
    }

    /** The product as it was under a version. */
    Facts at(UUID product, int number) {
        return Facts.after(sql.list(
                "select changes from product_version where product_id = ? and number <= ? order by number",
                row -> json.changes(row.getString("changes")),
                product,
                number));
    }

    /** Who has changed goods lately, for the filter. */
    List<String> people() {
        return sql.list("""
                select by_name from (select by_name, at from product_version order by at desc, product_id desc, number desc limit 5000) v
                group by by_name order by max(at) desc limit 20""", row -> row.getString(1));
    }

    private static void narrow(
            StringBuilder query, List<@Nullable Object> values, String condition, @Nullable Object value) {
        if (value == null) return;
        query.append(condition);
        values.add(value);
    }

    private static void after(StringBuilder query, List<@Nullable Object> values, String cursor) {
        var keys = Cursor.decode(cursor, 3);
        try {
            query.append(" and (v.at, v.product_id, v.number) < (?, ?, ?)");
            values.add(Instant.parse(keys.get(0)));
            values.add(UUID.fromString(keys.get(1)));
            values.add(Integer.parseInt(keys.get(2)));
        } catch (DateTimeException | IllegalArgumentException forged) {
            throw new BadRequest("cursor");
        }
    }

    private ProductVersion version(ResultSet row) throws SQLException {
        return new ProductVersion(
                row.getObject("product_id", UUID.class),
                row.getString("product_name"),
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Origin.valueOf(row.getString("origin")),
                row.getObject("origin_id", UUID.class),
                row.getString("by_name"),
                row.getString("why"),
                json.changes(row.getString("changes")));
    }
}
