package dev.prilavok.catalog;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The price of one SKU in force, and what the shop made of it. When head office moved the corridor away from a shop's own price, the
 * nearest allowed price is asked; the shop's wish is kept.
 */
record PriceRow(
        Money wholesale,
        Money recommended,
        Money floor,
        Money ceiling,
        @Nullable Money before,
        @Nullable Money own,
        String version) {

    /** Columns and joins that every price query shares: {@code v} is the variant, the parameters are currency, instant and group. */
    static final String IN_FORCE = """
            join lateral (
                select w.*, l.code from wholesale_price w join price_list_version l on l.id = w.version_id
                where w.sku = v.sku and l.currency = cast(? as char(3)) and l.valid_from <= ?
                    and (l.group_id is null or l.group_id = ?::uuid)
                order by l.group_id is null, l.valid_from desc, l.number desc limit 1) w on true
            """;

    static PriceRow of(ResultSet row, CurrencyUnit currency) throws SQLException {
        var before = Sql.number(row, "compare_at_minor");
        var own = Sql.number(row, "own_minor");
        var sameCurrency = Objects.equals(row.getString("own_currency"), currency.getCode());
        return new PriceRow(
                Moneys.of(row.getLong("wholesale_minor"), currency),
                Moneys.of(row.getLong("recommended_minor"), currency),
                Moneys.of(row.getLong("floor_minor"), currency),
                Moneys.of(row.getLong("ceiling_minor"), currency),
                before == null ? null : Moneys.of(before, currency),
                own == null || !sameCurrency ? null : Moneys.of(own, currency),
                row.getString("code"));
    }

    Money retail() {
        if (own == null) return recommended;
        return own.isLessThan(floor) ? floor : own.isGreaterThan(ceiling) ? ceiling : own;
    }

    @Nullable
    Money compareAt() {
        return before != null && before.isGreaterThan(retail()) ? before : null;
    }
}
