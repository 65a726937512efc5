package dev.prilavok.order;

import dev.prilavok.catalog.Demand;
import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Tells the catalogue what people order and how many parcels came back. A product is as popular as pieces of it were ordered in the last ninety days, by orders that were
 * confirmed and not cancelled; a piece counts half as much with every fortnight that passes, sizes to choose from count as one, and what
 * was refused or sent back counts nothing.
 */
@ApplicationScoped
class TellDemand implements RecurringJob {
    private static final Duration BACK = Duration.ofDays(90);
    private static final Duration A_YEAR = Duration.ofDays(365);

    // Twice as much with every fortnight after a fixed day is half as much with every fortnight before today.
    private static final String ASKED = """
            select shop_id, product_id, sum(pieces * power(2, days / 14) order by order_id, part) points from (
                select l.shop_id, l.product_id, l.order_id, coalesce('set ' || l.alternative, l.no::text) part,
                    max(l.quantity - l.quantity_refused - l.quantity_returned)::float8 pieces,
                    (extract(epoch from o.placed_at - timestamptz '2026-01-01 00:00:00+00') / 86400)::float8 days
                from orders o join order_line l on l.shop_id = o.shop_id and l.order_id = o.id
                where o.placed_at > ? and o.state in ('CONFIRMED', 'RELEASED', 'IN_DELIVERY', 'COMPLETED', 'CLOSED')
                group by l.shop_id, l.product_id, l.order_id, part, o.placed_at) sold
            where pieces > 0 group by shop_id, product_id""";

    // Of sizes to choose from one is enough to have kept the thing.
    private static final String ENDED = """
            select product_id, count(*)::int parcels, (count(*) filter (where kept = 0))::int refused from (
                select l.product_id, l.order_id, sum(l.quantity_kept) kept
                from orders o join order_line l on l.shop_id = o.shop_id and l.order_id = o.id
                where o.placed_at > ? and o.state in ('COMPLETED', 'CLOSED')
                group by l.product_id, l.order_id) ended
            group by product_id""";

    private final Sql sql;
    private final Demand demand;
    private final Scope scope;
    private final Clock clock;

    TellDemand(Sql sql, Demand demand, Scope scope, Clock clock) {
        this.sql = sql;
        this.demand = demand;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        scope.network(() -> {
            demand.tell(asked());
            demand.ended(ended());
        });
    }

    private List<Demand.Ended> ended() {
        return sql.list(
                ENDED,
                row -> new Demand.Ended(
                        row.getObject("product_id", UUID.class), row.getInt("parcels"), row.getInt("refused")),
                clock.instant().minus(A_YEAR));
    }

    private List<Demand.Asked> asked() {
        return sql.list(
                ASKED,
                row -> new Demand.Asked(
                        new ShopId(row.getObject("shop_id", UUID.class)),
                        row.getObject("product_id", UUID.class),
                        row.getDouble("points")),
                clock.instant().minus(BACK));
    }
}
