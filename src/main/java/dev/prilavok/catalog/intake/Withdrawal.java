package dev.prilavok.catalog.intake;

import dev.prilavok.catalog.master.Cause;
import dev.prilavok.catalog.master.ProductHistory;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntUnaryOperator;

/** Takes goods off sale that their feed has given up; the next feed that names them brings them back. */
@ApplicationScoped
class Withdrawal {
    private final Sql sql;
    private final Touches touches;
    private final GoodsRows goods;
    private final ProductHistory history;

    Withdrawal(Sql sql, Touches touches, GoodsRows goods, ProductHistory history) {
        this.sql = sql;
        this.touches = touches;
        this.goods = goods;
        this.history = history;
    }

    private record Gone(String sku, String product, UUID id, String name) {}

    /**
     * Withdraws what is on sale still.
     *
     * @param number the line of the report for the first, second … of them
     */
    List<Judged> withdraw(Run run, List<String> skus, RowProblem.Code why, IntUnaryOperator number) {
        var told = new ArrayList<Judged>();
        var touched = new ArrayList<Touches.Touched>();
        var onSale = onSale(skus, run.lang());
        for (var gone : onSale) {
            var row = new OfferRow(
                    number.applyAsInt(told.size()), 0, gone.sku, gone.product, false, Map.of(), List.of(), List.of());
            touched.add(new Touches.Touched(gone.sku, gone.product, row.row()));
            told.add(new Judged(
                    ImportedRow.of(row, gone.name, ImportedRow.Outcome.WITHDRAWN, RowProblem.of(why)), null));
        }
        if (run.dry() || onSale.isEmpty()) return told;
        touches.before(run.id(), touched);
        sql.change(
                "update variant set state = 'WITHDRAWN', withdrawn_import = ?, seen = '{}' where sku = any(?)",
                run.id(),
                onSale.stream().map(Gone::sku).toArray(String[]::new));
        var products = onSale.stream().map(Gone::id).distinct().toArray(UUID[]::new);
        goods.refresh(products);
        history.record(Cause.ofImport(run.id()), products);
        touches.after(run.id(), touched);
        return told;
    }

    private List<Gone> onSale(List<String> skus, String lang) {
        if (skus.isEmpty()) return List.of();
        return sql.list(
                """
                select v.sku, p.external_id, p.id, coalesce(p.name->>?, p.name->>'ru', p.name->>'en', '') as name
                from variant v join product p on p.id = v.product_id where v.sku = any(?) and v.state <> 'WITHDRAWN' order by v.sku""",
                row -> new Gone(
                        row.getString("sku"),
                        row.getString("external_id"),
                        row.getObject("id", UUID.class),
                        row.getString("name")),
                lang,
                skus.toArray(String[]::new));
    }
}
