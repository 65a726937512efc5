package dev.prilavok.catalog.pricing;

import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** The prices of a version, in their table. */
@ApplicationScoped
class PriceRows {
    private static final String AT = """
            select distinct on (w.sku) w.* from wholesale_price w join price_list_version l on l.id = w.version_id
            where w.sku = any(?) and l.currency = cast(? as char(3)) and l.valid_from <= ? and l.id <> ?
                and (l.group_id is null or l.group_id = ?::uuid)
            order by w.sku, l.group_id is null, l.valid_from desc, l.number desc""";

    private static final String WRITE = """
            insert into wholesale_price (sku, version_id, wholesale_minor, recommended_minor, floor_minor, ceiling_minor,
                compare_at_minor) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (sku, version_id) do update set wholesale_minor = excluded.wholesale_minor,
                recommended_minor = excluded.recommended_minor, floor_minor = excluded.floor_minor,
                ceiling_minor = excluded.ceiling_minor, compare_at_minor = excluded.compare_at_minor""";

    // Rounded to a step and never below it; an old price is not carried along, it belongs to the day it was struck
    // through.
    private static final String PERCENT = """
            insert into wholesale_price (sku, version_id, wholesale_minor, recommended_minor, floor_minor, ceiling_minor)
            select b.sku, ?, n.price[1], n.price[2], n.price[3], n.price[4]
            from (
                select distinct on (w.sku) w.* from wholesale_price w join price_list_version l on l.id = w.version_id
                where l.currency = cast(? as char(3)) and l.valid_from <= ? and l.id <> ?
                    and (l.group_id is null or l.group_id = ?::uuid) and w.sku in (
                    select v.sku from variant v join product p on p.id = v.product_id
                    where v.state <> 'WITHDRAWN' and (cast(? as uuid) is null or p.category_id in (
                        with recursive below as (
                            select id from category where id = cast(? as uuid)
                            union select c.id from category c join below b on c.parent_id = b.id) select id from below)))
                order by w.sku, l.group_id is null, l.valid_from desc, l.number desc) b
            cross join lateral (
                select array_agg(greatest(?::bigint, (round(p * ?::numeric / ?::bigint) * ?::bigint)::bigint) order by at) price
                from unnest(array[b.wholesale_minor, b.recommended_minor, b.floor_minor, b.ceiling_minor])
                    with ordinality u (p, at)) n
            on conflict (sku, version_id) do update set wholesale_minor = excluded.wholesale_minor,
                recommended_minor = excluded.recommended_minor, floor_minor = excluded.floor_minor,
                ceiling_minor = excluded.ceiling_minor, compare_at_minor = null""";

    private static final String LIST = """
            select w.*, concat_ws(', ', coalesce(p.name->>?, p.name->>'ru', p.name->>'en'), nullif(coalesce(v.colour->>?, v.colour->>'ru'), ''),
                nullif(v.size, 'ONE')) as variant_name
            from wholesale_price w join variant v on v.sku = w.sku join product p on p.id = v.product_id
            where w.version_id = ? and w.sku > ?""";

    private final Sql sql;
    private final Clock clock;

    PriceRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Slice<ListedPrice> list(PriceVersion version, String text, @Nullable String cursor, int size, String lang) {
        var values = new ArrayList<@Nullable Object>(List.of(lang, lang, version.id()));
        values.add(cursor == null ? "" : Cursor.decode(cursor, 1).get(0));
        var narrow = "";
        if (!text.isEmpty()) {
            narrow = " and (w.sku = ? or v.barcode = ? or p.letters like ?)";
            values.add(text);
            values.add(text);
            values.add("%" + text.toLowerCase(java.util.Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        values.add(size + 1);
        var found = sql.list(
                LIST + narrow + " order by w.sku limit ?",
                row -> new ListedPrice(row.getString("sku"), row.getString("variant_name"), point(row), null),
                values.toArray());
        var present = at(version, found.stream().map(ListedPrice::sku).toList(), clock.instant());
        return Slice.of(
                found.stream()
                        .map(one -> new ListedPrice(one.sku(), one.name(), one.price(), present.get(one.sku())))
                        .toList(),
                size,
                last -> Cursor.encode(last.sku()));
    }

    /** What holds at a moment without this version. */
    Map<String, PricePoint> at(PriceVersion version, Collection<String> skus, Instant moment) {
        var prices = new HashMap<String, PricePoint>();
        sql.list(
                AT,
                row -> prices.put(row.getString("sku"), point(row)),
                skus.toArray(String[]::new),
                version.currency().getCode(),
                moment,
                version.id(),
                version.group());
        return prices;
    }

    /** SKUs of these that the catalogue knows. */
    List<String> known(Collection<String> skus) {
        return sql.list("select sku from variant where sku = any(?)", row -> row.getString(1), (Object)
                skus.toArray(String[]::new));
    }

    void write(PriceVersion version, Map<String, PricePoint> prices) {
        var rows = new ArrayList<@Nullable Object[]>();
        prices.forEach((sku, price) -> rows.add(new @Nullable Object[] {
            sku, version.id(), price.wholesale(), price.recommended(), price.floor(), price.ceiling(), price.before()
        }));
        sql.each(WRITE, rows);
    }

    void remove(PriceVersion version, Collection<String> skus) {
        sql.change(
                "delete from wholesale_price where version_id = ? and sku = any(?)",
                version.id(),
                skus.toArray(String[]::new));
    }

    /**
     * Writes the prices of a section, changed by a factor.
     *
     * @param section null for everything
     * @param step minor units to round to
     */
    int percent(PriceVersion version, @Nullable UUID section, BigDecimal factor, long step) {
        var from = version.from() == null ? clock.instant() : version.from();
        return sql.change(
                PERCENT,
                version.id(),
                version.currency().getCode(),
                from,
                version.id(),
                version.group(),
                section == null ? null : section.toString(),
                section == null ? null : section.toString(),
                step,
                factor,
                step,
                step);
    }

    private static PricePoint point(ResultSet row) throws SQLException {
        return new PricePoint(
                row.getLong("wholesale_minor"),
                row.getLong("recommended_minor"),
                row.getLong("floor_minor"),
                row.getLong("ceiling_minor"),
                Sql.number(row, "compare_at_minor"));
    }

    /** Currencies that have a price list. */
    List<CurrencyUnit> currencies() {
        return sql.list(
                "select distinct currency from price_list_version order by 1",
                row -> CurrencyUnit.of(row.getString(1)));
    }
}
