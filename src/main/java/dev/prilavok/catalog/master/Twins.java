package dev.prilavok.catalog.master;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Products that may be one and the same: by barcode, or by brand and the words of their names. */
@ApplicationScoped
class Twins {
    private static final String PAIRS = """
            select t.one, t.other, min(t.barcode) barcode, max(t.likeness) likeness,
                coalesce(a.name->>?, a.name->>'ru', a.name->>'en', '') as one_name, coalesce(a.brand, '') one_brand, a.state one_state,
                coalesce(b.name->>?, b.name->>'ru', b.name->>'en', '') as other_name, coalesce(b.brand, '') other_brand,
                b.state other_state
            from (
                select v.product_id one, w.product_id other, v.barcode, null::real likeness
                from variant v join variant w on w.barcode = v.barcode and v.product_id < w.product_id
                union all
                select p.id, q.id, null, null from product p join product q on q.name_key = p.name_key and q.brand = p.brand and p.id < q.id
                where p.name_key <> '' and p.merged_into is null and q.merged_into is null
                union all
                select k.one, k.other, null, k.likeness from product_alike k join product p on p.id = k.one join product q on q.id = k.other
                where p.merged_into is null and q.merged_into is null) t
            join product a on a.id = t.one join product b on b.id = t.other
            where not exists (select 1 from product_distinct d where d.one = t.one and d.other = t.other) %s
            group by t.one, t.other, a.id, b.id order by t.one, t.other limit ?""";

    private final Sql sql;
    private final OneWriter one;
    private final MasterRows rows;
    private final ProductHistory history;
    private final Upkeep upkeep;
    private final AuditLog audit;
    private final Clock clock;

    Twins(Sql sql, OneWriter one, MasterRows rows, ProductHistory history, Upkeep upkeep, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.one = one;
        this.rows = rows;
        this.history = history;
        this.upkeep = upkeep;
        this.audit = audit;
        this.clock = clock;
    }

    /** One of a pair. */
    record Twin(UUID id, String name, String brand, String state) {}

    /** Two products that may be one; the barcode that they share, if it is that, or that their names are only alike. */
    record Pair(Twin one, Twin other, @Nullable String barcode, boolean alike) {}

    Slice<Pair> list(@Nullable String cursor, int size, String lang) {
        var values = new ArrayList<@Nullable Object>(List.of(lang, lang));
        var after = "";
        if (cursor != null) {
            var keys = Cursor.decode(cursor, 2);
            after = "and (t.one, t.other) > (?, ?)";
            try {
                values.add(UUID.fromString(keys.get(0)));
                values.add(UUID.fromString(keys.get(1)));
            } catch (IllegalArgumentException forged) {
                throw new BadRequest("cursor");
            }
        }
        values.add(size + 1);
        var found = sql.list(PAIRS.formatted(after), Twins::pair, values.toArray());
        return Slice.of(
                found, size, last -> Cursor.encode(last.one().id(), last.other().id()));
    }

    /** Remembers that two products are two things; they are not shown as a pair again. */
    void differ(UUID first, UUID second, String by) {
        rows.find(first);
        rows.find(second);
        if (first.equals(second)) throw new NotFound("pair");
        sql.change("""
                insert into product_distinct (one, other, decided_by, decided_at)
                values (least(?::uuid, ?::uuid), greatest(?::uuid, ?::uuid), ?, ?) on conflict do nothing""", first, second, first, second, by, clock.instant());
        audit.record("products-differ", first.toString(), second.toString());
    }

    /**
     * Makes one product of two: sizes, photographs and what shops do differently move to the one that is kept; the other stays as an
     * empty shell whose address and whose feeds lead to it.
     */
    void merge(UUID kept, UUID gone, String by) {
        one.lock();
        if (kept.equals(gone)) throw new NotFound("pair");
        var into = rows.find(kept);
        var from = rows.find(gone);
        history.record(Cause.FOUND, kept, gone);
        sql.change("""
                update variant set product_id = ?,
                    position = position + (select coalesce(max(position), 0) from variant where product_id = ?) where product_id = ?""", kept, kept, gone);
        sql.change(PICTURES, kept, gone);
        sql.change(DIFFERENT, kept, gone);
        sql.change(SETS, kept, gone);
        sql.change("update product set merged_into = ? where merged_into = ?", kept, gone);
        sql.change(
                "update product set merged_into = ?, state = 'WITHDRAWN', withdrawn_import = null, changed_at = ? where id = ?",
                kept,
                clock.instant(),
                gone);
        upkeep.refresh(kept, gone);
        var why = from.name("ru") + " → " + into.name("ru");
        history.record(Cause.byHand(Origin.MERGED, by, why), kept, gone);
        audit.record("products-merged", kept.toString(), gone.toString());
    }

    private static final String PICTURES = """
            insert into product_picture (product_id, source, colour_key, position, hash, refused, gone_hash, dropped_import)
            select ?, source, colour_key, position + 100000, hash, refused, gone_hash, dropped_import from product_picture where product_id = ?
            on conflict do nothing""";

    // Where a shop says something of the kept product already, that stays.
    private static final String DIFFERENT = """
            insert into listing_override (shop_id, product_id, own_minor, own_currency, hidden, changed_by, changed_at, pinned, own_lang,
                own_name, own_told, own_photo, office_name, office_told)
            select shop_id, ?, own_minor, own_currency, hidden, changed_by, changed_at, pinned, own_lang, own_name, own_told, own_photo,
                office_name, office_told
            from listing_override where product_id = ? on conflict do nothing""";

    private static final String SETS = """
            insert into goods_set_item (set_id, product_id, added_at)
            select set_id, ?, added_at from goods_set_item where product_id = ? on conflict do nothing""";

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(
                twin(row, "one"), twin(row, "other"), row.getString("barcode"), row.getObject("likeness") != null);
    }

    private static Twin twin(ResultSet row, String which) throws SQLException {
        return new Twin(
                row.getObject(which, UUID.class),
                row.getString(which + "_name"),
                row.getString(which + "_brand"),
                row.getString(which + "_state"));
    }
}
