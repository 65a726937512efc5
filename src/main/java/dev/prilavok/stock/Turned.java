package dev.prilavok.stock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was sold out or became free again since a mark, exactly: a mark is what PostgreSQL saw committed when it was made, so turns
 * that are committed late are seen late and not missed.
 *
 * @param mark of this answer; null inside a transaction that has written something itself, because that may yet be taken back
 * @param free by article, whether something is free now
 * @param tooMany there were more than anybody wants to be told one by one
 */
public record Turned(@Nullable String mark, Map<String, Boolean> free, boolean tooMany) {
    private static final int MOST = 5_000;

    /** The columns {@code turned} and {@code mark} of a question; its two parameters are the mark of the answer before. */
    public static final String COLUMNS = """
            (select array_agg(case when l.available > 0 then '+' else '-' end || t.sku) from (
                select distinct sku from stock_turn where xid >= pg_snapshot_xmin(cast(? as pg_snapshot))
                    and not pg_visible_in_snapshot(xid, cast(? as pg_snapshot)) limit 5001) t
                left join stock_level l on l.sku = t.sku) turned,
            case when pg_current_xact_id_if_assigned() is null then cast(pg_current_snapshot() as text) end mark
            """;

    /** The answer in a row with {@link #COLUMNS}. */
    public static Turned of(ResultSet row) throws SQLException {
        var array = row.getArray("turned");
        var turned = array == null ? new String[0] : (String[]) array.getArray();
        if (turned.length > MOST) return new Turned(row.getString("mark"), Map.of(), true);
        var free = new TreeMap<String, Boolean>();
        for (var one : turned) free.put(one.substring(1), one.charAt(0) == '+');
        return new Turned(row.getString("mark"), free, false);
    }

    /** Nothing turned. */
    public boolean isNothing() {
        return free.isEmpty() && !tooMany;
    }
}
