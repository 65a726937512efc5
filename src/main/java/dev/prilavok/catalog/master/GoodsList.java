package dev.prilavok.catalog.master;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds goods for head office, whatever their state. */
@ApplicationScoped
class GoodsList {
    // The few products of a page are looked at closely; which they are is decided by conditions that an index or a hash
    // can answer.
    private static final String PAGE = """
            select p.id, p.brand, p.state, p.changed_at, p.named, coalesce(c.name->>?, c.name->>'ru', c.name->>'en', '') as category_name,
                coalesce(p.name->>?, p.name->>'ru', p.name->>'en', '') as product_name,
                (select count(*) from variant v where v.product_id = p.id and v.state <> 'WITHDRAWN') sizes,
                (select count(*) from variant v where v.product_id = p.id and v.state = 'DRAFT') unmeasured,
                exists (select 1 from product_picture s where s.product_id = p.id and s.hash is not null) pictured,
                exists (select 1 from variant v join wholesale_price w on w.sku = v.sku join price_list_version l on l.id = w.version_id
                    where v.product_id = p.id and l.valid_from <= ?) priced
            from (select p.*, lower(coalesce(p.name->>'ru', p.name->>'en', '')) named from product p where true %s) p
            join category c on c.id = p.category_id""";

    private static final String FOUND = """
             and p.id in (select v.product_id from variant v where v.sku = ? or v.barcode = ?
                union all select f.id from product f where f.letters like ?)""";

    private static final String BELOW = """
             and p.category_id in (with recursive below as (
                select id from category where id = ?::uuid
                union select c.id from category c join below b on c.parent_id = b.id) select id from below)""";

    private static final String UNMEASURED =
            " and p.id in (select v.product_id from variant v where v.state = 'DRAFT')";
    private static final String UNPICTURED =
            " and not exists (select 1 from product_picture s where s.product_id = p.id and s.hash is not null)";
    private static final String UNPRICED = """
             and not exists (select 1 from variant v join wholesale_price w on w.sku = v.sku
                join price_list_version l on l.id = w.version_id where v.product_id = p.id and l.valid_from <= ?)""";

    private final Sql sql;
    private final Clock clock;

    GoodsList(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Found(GoodsRow row, String named) {}

    Slice<GoodsRow> list(GoodsQuery query, int size, String lang) {
        var where = new StringBuilder();
        var values = new ArrayList<@Nullable Object>(List.of(lang, lang, clock.instant()));
        narrow(query, where, values);
        if (query.cursor() != null) after(query.sort(), query.cursor(), where, values);
        values.add(size + 1);
        var order = switch (query.sort()) {
            case CHANGED -> "p.changed_at desc, p.id desc";
            case NEW -> "p.id desc";
            case NAME -> "p.named, p.id";
        };
        // the inner page is cut before its rows are looked at
        var inner = where + " order by " + inner(order) + " limit ?";
        var found = sql.list(PAGE.formatted(inner) + " order by " + order, GoodsList::found, values.toArray());
        return Slice.of(found, size, last -> cursor(query.sort(), last)).map(Found::row);
    }

    /** How many there are. */
    int count(GoodsQuery query) {
        var where = new StringBuilder();
        var values = new ArrayList<@Nullable Object>();
        narrow(query, where, values);
        return sql.one(
                        "select count(*) from product p where p.merged_into is null " + where,
                        row -> row.getInt(1),
                        values.toArray())
                .orElse(0);
    }

    /** Brands by which goods can be narrowed. */
    List<String> brands() {
        return sql
                .list(
                        "select brand from product where brand <> '' group by brand order by count(*) desc, brand limit 200",
                        row -> row.getString(1))
                .stream()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static String inner(String order) {
        return order.replace("p.named", "lower(coalesce(p.name->>'ru', p.name->>'en', ''))");
    }

    private void narrow(GoodsQuery query, StringBuilder where, List<@Nullable Object> values) {
        if (!query.q().isEmpty()) {
            where.append(FOUND);
            values.add(query.q());
            values.add(query.q());
            values.add("%" + liked(query.q()) + "%");
        }
        if (!query.category().isEmpty()) {
            where.append(BELOW);
            values.add(uuid(query.category(), "category").toString());
        }
        if (!query.brand().isEmpty()) {
            where.append(" and p.brand = ?");
            values.add(query.brand());
        }
        if (query.state() != GoodsQuery.State.ALL) {
            where.append(" and p.state = ?");
            values.add(query.state().name());
        }
        where.append(
                switch (query.gap()) {
                    case NONE -> "";
                    case MEASURES -> UNMEASURED;
                    case PICTURE -> UNPICTURED;
                    case PRICE -> UNPRICED;
                });
        if (query.gap() == GoodsQuery.Gap.PRICE) values.add(clock.instant());
    }

    private static void after(GoodsQuery.Sort sort, String cursor, StringBuilder where, List<@Nullable Object> values) {
        var keys = Cursor.decode(cursor, 2);
        switch (sort) {
            case CHANGED -> {
                where.append(" and (p.changed_at, p.id) < (?, ?)");
                values.add(instant(keys.get(0)));
            }
            case NEW -> where.append(" and p.id < ?");
            case NAME -> {
                where.append(" and (").append(inner("p.named")).append(", p.id) > (?, ?)");
                values.add(keys.get(0));
            }
        }
        values.add(uuid(keys.get(1), "cursor"));
    }

    private static String cursor(GoodsQuery.Sort sort, Found last) {
        return Cursor.encode(
                switch (sort) {
                    case CHANGED -> last.row.changed();
                    case NEW -> "";
                    case NAME -> last.named;
                },
                last.row.id());
    }

    private static String liked(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }

    private static Instant instant(String key) {
        try {
            return Instant.parse(key);
        } catch (DateTimeException forged) {
            throw new BadRequest("cursor");
        }
    }

    private static UUID uuid(String key, String what) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException forged) {
            throw new BadRequest(what);
        }
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new GoodsRow(
                        row.getObject("id", UUID.class),
                        row.getString("product_name"),
                        row.getString("category_name"),
                        row.getString("brand"),
                        row.getString("state"),
                        row.getInt("sizes"),
                        row.getInt("unmeasured"),
                        row.getBoolean("pictured"),
                        row.getBoolean("priced"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()),
                row.getString("named"));
    }
}
