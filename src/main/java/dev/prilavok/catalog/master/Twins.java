package dev.prilavok.catalog.master;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    Twins(Sql sql) {
        this.sql = sql;
    }

    /** One of a pair. */
    record Twin(UUID id, String name, String brand, String state) {}

    /** Two products that may be one; the barcode that they share, if it is that, or that their names are only alike. */
    record Pair(Twin one, Twin other, @Nullable String barcode, boolean alike) {
        /** What makes them a pair. */
        Sign sign() {
            if (barcode != null) return Sign.BARCODE;
            return alike ? Sign.ALIKE_NAME : Sign.SAME_NAME;
        }
    }

    /** What two products have in common. */
    enum Sign {
        BARCODE,
        /** The same words in whatever form and order, and the same brand. */
        SAME_NAME,
        /** Names that differ in a letter or two, and the same brand. */
        ALIKE_NAME
    }

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
