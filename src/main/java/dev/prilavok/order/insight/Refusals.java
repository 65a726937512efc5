package dev.prilavok.order.insight;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Counts refusals over the latest truth about each parcel. */
@ApplicationScoped
public class Refusals {
    private static final int MOST = 500;

    // Carriage that nobody paid is shared by the pieces that were not kept: whole kopecks of it are enough for a
    // report.
    private static final String COUNTED = """
            with latest as (
                select o.* from order_outcome o
                where o.occurred_at >= ? and (?::uuid is null or o.shop_id = ?)
                and not exists (select 1 from order_outcome n where n.shop_id = o.shop_id and n.parcel_id = o.parcel_id
                    and n.version > o.version)
            ), chosen as (
                select l.shop_id, l.outcome_id, p.alternative from order_outcome_line l
                join latest o on o.shop_id = l.shop_id and o.id = l.outcome_id
                join order_line p on p.shop_id = o.shop_id and p.order_id = o.order_id and p.no = l.no
                where l.outcome = 'KEPT' and p.alternative is not null group by 1, 2, 3
            ), pieces as (
                select %s as label, %s as key, o.currency, l.outcome, l.quantity,
                    l.outcome = 'REFUSED' and c.alternative is null as counts,
                    case when l.outcome = 'KEPT' then 0 else (r.delivery_minor - o.delivery_minor) * l.quantity
                        / sum(l.quantity) filter (where l.outcome <> 'KEPT') over (partition by o.shop_id, o.id) end as cost
                from latest o
                join order_outcome_line l on l.shop_id = o.shop_id and l.outcome_id = o.id
                join orders r on r.shop_id = o.shop_id and r.id = o.order_id
                join order_line p on p.shop_id = o.shop_id and p.order_id = o.order_id and p.no = l.no
                join shop h on h.id = o.shop_id
                left join chosen c on c.shop_id = l.shop_id and c.outcome_id = l.outcome_id and c.alternative = p.alternative
                    and l.outcome <> 'KEPT'
            )
            select key, min(label) as label, currency,
                sum(quantity) filter (where outcome = 'KEPT' or counts or outcome in ('LOST', 'DAMAGED')) as sent,
                sum(quantity) filter (where outcome = 'KEPT') as kept, sum(quantity) filter (where counts) as refused,
                sum(quantity) filter (where outcome in ('LOST', 'DAMAGED')) as lost, coalesce(sum(cost), 0) as cost
            from pieces group by key, currency
            having %s
            order by refused desc nulls last, sent desc, key limit ?""";

    private final Sql sql;

    Refusals(Sql sql) {
        this.sql = sql;
    }

    /** The rows since a moment, most refusals first; of one shop, or in the network's scope of all. */
    @Transactional
    public List<RefusalRow> by(RefusalsBy by, Instant since, @Nullable ShopId shop) {
        var one = shop == null ? null : shop.value();
        var having = by == RefusalsBy.REASON ? "count(*) filter (where counts) > 0" : "true";
        return sql.list(
                COUNTED.formatted(by.label(), by.key(), having),
                row -> new RefusalRow(
                        row.getString("key"),
                        row.getString("label"),
                        row.getInt("sent"),
                        row.getInt("kept"),
                        row.getInt("refused"),
                        row.getInt("lost"),
                        Moneys.of(row.getLong("cost"), CurrencyUnit.of(row.getString("currency")))),
                since,
                one,
                one,
                MOST);
    }
}
