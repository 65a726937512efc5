package dev.prilavok.catalog.pricing;

import dev.prilavok.catalog.PriceGroups;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;

/** Prices that are known to come, for whoever sells by them. */
@ApplicationScoped
public class ComingPrices {
    private static final String COMING = """
            select distinct on (t.product_id) t.* from (
                select v.product_id, l.valid_from, min(w.wholesale_minor) wholesale_then, min(n.wholesale_minor) wholesale_now,
                    max(w.floor_minor) floor_minor, min(w.ceiling_minor) ceiling_minor
                from variant v join wholesale_price w on w.sku = v.sku
                join price_list_version l on l.id = w.version_id and l.currency = cast(? as char(3)) and l.valid_from > ?
                    and (l.group_id = ?::uuid or l.group_id is null and not exists (
                        select 1 from wholesale_price gw join price_list_version gl on gl.id = gw.version_id
                        where gw.sku = v.sku and gl.group_id = ?::uuid and gl.currency = l.currency and gl.valid_from <= l.valid_from))
                left join lateral (
                    select p.wholesale_minor from wholesale_price p join price_list_version m on m.id = p.version_id
                    where p.sku = v.sku and m.currency = l.currency and m.valid_from <= ?
                        and (m.group_id is null or m.group_id = ?::uuid)
                    order by m.group_id is null, m.valid_from desc, m.number desc limit 1) n on true
                where v.product_id = any(?) and v.state = 'PUBLISHED'
                group by v.product_id, l.valid_from) t
            order by t.product_id, t.valid_from""";

    private final Sql sql;
    private final PriceGroups groups;
    private final Clock clock;

    ComingPrices(Sql sql, PriceGroups groups, Clock clock) {
        this.sql = sql;
        this.groups = groups;
        this.clock = clock;
    }

    /** The next change of each product for the shops of a franchisee; products whose prices stay are absent. */
    @Transactional
    public Map<UUID, ComingPrice> of(FranchiseeId franchisee, CurrencyUnit currency, Collection<UUID> products) {
        var coming = new HashMap<UUID, ComingPrice>();
        var now = clock.instant();
        var group = groups.of(franchisee);
        sql.list(
                COMING,
                row -> coming.put(row.getObject("product_id", UUID.class), price(row, currency)),
                currency.getCode(),
                now,
                group,
                group,
                now,
                group,
                products.toArray(UUID[]::new));
        return coming;
    }

    private static ComingPrice price(ResultSet row, CurrencyUnit currency) throws SQLException {
        var now = Sql.number(row, "wholesale_now");
        return new ComingPrice(
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                now == null ? null : Moneys.of(now, currency),
                Moneys.of(row.getLong("wholesale_then"), currency),
                Moneys.of(row.getLong("floor_minor"), currency),
                Moneys.of(row.getLong("ceiling_minor"), currency));
    }
}
