package dev.prilavok.order.insight;

import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which sizes people keep, over all shops: a figure about goods that names nobody. Told only when enough parcels have ended; read anew
 * every few minutes, so a product page asks the database nothing for it.
 */
@ApplicationScoped
public class SizeFits {
    private static final int ENOUGH = 5;
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration A_YEAR = Duration.ofDays(365);

    private static final String COUNTED = """
            select p.product_id, p.size, count(distinct o.id) as brought,
                count(distinct o.id) filter (where l.outcome = 'KEPT') as kept,
                count(distinct o.id) filter (where l.outcome = 'REFUSED' and l.reason = 'SIZE_SMALL') as larger,
                count(distinct o.id) filter (where l.outcome = 'REFUSED' and l.reason = 'SIZE_LARGE') as smaller
            from order_outcome o
            join order_outcome_line l on l.shop_id = o.shop_id and l.outcome_id = o.id
            join order_line p on p.shop_id = o.shop_id and p.order_id = o.order_id and p.no = l.no
            where o.occurred_at > ? and l.outcome in ('KEPT', 'REFUSED') and l.reason is distinct from 'UNCLAIMED'
            and not exists (select 1 from order_outcome n where n.shop_id = o.shop_id and n.parcel_id = o.parcel_id
                and n.version > o.version)
            group by p.product_id, p.size having count(distinct o.id) >= ?""";

    private record Row(UUID product, SizeFit fit) {}

    private record Known(Instant at, Map<UUID, List<SizeFit>> byProduct) {}

    private final Sql sql;
    private final Scope scope;
    private final Clock clock;
    private volatile Known known = new Known(Instant.MIN, Map.of());

    SizeFits(Sql sql, Scope scope, Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.clock = clock;
    }

    /** What is known of a size of a product; nothing until enough parcels with it have ended. */
    public Optional<SizeFit> of(UUID product, String size) {
        return known.byProduct.getOrDefault(product, List.of()).stream()
                .filter(fit -> fit.size().equals(size))
                .findFirst();
    }

    /** Counts anew when the figures are old; outside any transaction. One at a time: a slow count must not replace a later one. */
    synchronized void renew() {
        var now = clock.instant();
        // figures of a later moment are those of a clock that was put right meanwhile
        if (known.at.isAfter(now.minus(FRESH)) && !known.at.isAfter(now)) return;
        known = new Known(
                now,
                scope
                        .network(() -> sql.list(
                                COUNTED,
                                row -> new Row(
                                        row.getObject("product_id", UUID.class),
                                        new SizeFit(
                                                row.getString("size"),
                                                row.getInt("brought"),
                                                row.getInt("kept"),
                                                row.getInt("larger"),
                                                row.getInt("smaller"))),
                                now.minus(A_YEAR),
                                ENOUGH))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Row::product, Collectors.mapping(Row::fit, Collectors.toList()))));
    }
}
