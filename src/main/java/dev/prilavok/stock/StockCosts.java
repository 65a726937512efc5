package dev.prilavok.stock;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What units cost, by the latest receipt that named a cost. */
@ApplicationScoped
class StockCosts {
    private final Sql sql;

    StockCosts(Sql sql) {
        this.sql = sql;
    }

    void note(UUID note, Collection<UnitCost> costs, String document, Instant since) {
        List<Object[]> rows = costs.stream()
                .map(cost -> new Object[] {
                    cost.sku().value(),
                    since,
                    Moneys.minor(cost.cost()),
                    cost.cost().getCurrencyUnit().getCode(),
                    document,
                    note
                })
                .toList();
        sql.each("""
                insert into stock_cost (sku, since, cost_minor, currency, document, note) values (?, ?, ?, ?, ?, ?)
                on conflict (sku, since) do nothing""", rows);
    }

    Map<Sku, Money> of(Collection<Sku> skus) {
        return sql
                .list(
                        """
                        select distinct on (sku) sku, cost_minor, currency from stock_cost where sku = any (?)
                        order by sku, since desc""",
                        row -> new UnitCost(
                                new Sku(row.getString(1)),
                                Moneys.of(row.getLong(2), CurrencyUnit.of(row.getString(3)))),
                        (Object) skus.stream().map(Sku::value).toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(UnitCost::sku, UnitCost::cost));
    }
}
