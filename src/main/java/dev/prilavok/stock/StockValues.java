package dev.prilavok.stock;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What the journal of units comes to in money, always as of the moment of the move, so that it may be asked at any later time. */
@ApplicationScoped
class StockValues {
    private static final String ENTERED = """
            select j.sku, j.at, j.document, j.reason is not null as counted, j.what = 'RECEIPT' as first,
                case when j.to_state = 'available' then j.quantity else -j.quantity end as units, c.cost_minor, c.currency
            from stock_journal j
            left join lateral (
                select cost_minor, currency from stock_cost c where c.sku = j.sku and c.since <= j.at order by since desc limit 1) c on true
            where j.operation = ? and j.what in ('RECEIPT', 'ADJUSTMENT') order by j.sku""";

    /** Holding and letting go leave a unit where it is. */
    private static final String REVALUED = """
            select c.sku, c.since, c.document, c.cost_minor, c.currency, b.cost_minor as before_minor, b.currency as before_currency, coalesce((
                select sum(case when j.to_state in ('available', 'held') then j.quantity else 0 end)
                    - sum(case when j.from_state in ('available', 'held') then j.quantity else 0 end)
                from stock_journal j where j.sku = c.sku and j.at < c.since), 0)::int as units
            from stock_cost c
            left join lateral (
                select cost_minor, currency from stock_cost e where e.sku = c.sku and e.since < c.since order by e.since desc limit 1) b on true
            where c.note = ? order by c.sku""";

    private static final String OPERATIONS = """
            select distinct operation from stock_journal
            where what in ('RECEIPT', 'ADJUSTMENT') and (?::uuid is null or operation > ?) order by operation limit ?""";

    private static final String NOTES = """
            select distinct note from stock_cost where ?::uuid is null or note > ? order by note limit ?""";

    private final Sql sql;

    StockValues(Sql sql) {
        this.sql = sql;
    }

    List<Entered> entered(UUID operation) {
        return sql.list(
                ENTERED,
                row -> new Entered(
                        new Sku(row.getString("sku")),
                        row.getInt("units"),
                        Sql.instant(row, "at"),
                        row.getString("document"),
                        row.getBoolean("counted"),
                        row.getBoolean("first"),
                        money(row, "cost_minor", "currency")),
                operation);
    }

    List<Revalued> revalued(UUID note) {
        return sql.list(
                REVALUED,
                row -> new Revalued(
                        new Sku(row.getString("sku")),
                        row.getInt("units"),
                        money(row, "before_minor", "before_currency"),
                        Moneys.of(row.getLong("cost_minor"), CurrencyUnit.of(row.getString("currency"))),
                        Sql.instant(row, "since"),
                        row.getString("document")),
                note);
    }

    List<UUID> operations(@Nullable UUID after, int size) {
        return sql.list(OPERATIONS, row -> row.getObject(1, UUID.class), after, after, size);
    }

    List<UUID> notes(@Nullable UUID after, int size) {
        return sql.list(NOTES, row -> row.getObject(1, UUID.class), after, after, size);
    }

    private static @Nullable Money money(ResultSet row, String minor, String currency) throws SQLException {
        var code = row.getString(currency);
        return code == null ? null : Moneys.of(row.getLong(minor), CurrencyUnit.of(code));
    }
}
