package dev.prilavok.cash;

import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The goods side of what happened before there were books: out with a carrier, ended, back and graded; each once. */
@ApplicationScoped
public class EarlierGoods {
    private static final int PAGE = 200;

    private final GoodsBooks goods;
    private final OutcomeBooks outcomes;
    private final StockBooks warehouse;
    private final Parcels parcels;
    private final Stock stock;
    private final Scope scope;

    EarlierGoods(
            GoodsBooks goods, OutcomeBooks outcomes, StockBooks warehouse, Parcels parcels, Stock stock, Scope scope) {
        this.goods = goods;
        this.outcomes = outcomes;
        this.warehouse = warehouse;
        this.parcels = parcels;
        this.stock = stock;
        this.scope = scope;
    }

    /**
     * Writes every receipt, count and cost of the warehouse, from the first on; outside any transaction.
     *
     * @return how many were looked at
     */
    public int stock() {
        return entries() + costs();
    }

    private int entries() {
        var seen = 0;
        @Nullable UUID last = null;
        for (var some = entriesAfter(null); !some.isEmpty(); some = entriesAfter(last))
            for (var one : some) {
                scope.network(() -> warehouse.entered(one));
                last = one;
                seen++;
            }
        return seen;
    }

    private List<UUID> entriesAfter(@Nullable UUID last) {
        return scope.network(() -> stock.entries(last, PAGE));
    }

    private int costs() {
        var seen = 0;
        @Nullable UUID last = null;
        for (var some = costsAfter(null); !some.isEmpty(); some = costsAfter(last))
            for (var one : some) {
                scope.network(() -> warehouse.noted(one));
                last = one;
                seen++;
            }
        return seen;
    }

    private List<UUID> costsAfter(@Nullable UUID last) {
        return scope.network(() -> stock.notes(last, PAGE));
    }

    /** Writes what an outcome and its parcel mean; in the scope of its shop. */
    public void post(LineOutcomes outcome) {
        var parcel = parcels.find(outcome.shop(), outcome.parcel()).orElseThrow(() -> new NotFound("parcel"));
        var left = parcel.handedOverAt() == null ? outcome.occurredAt() : parcel.handedOverAt();
        goods.handedOver(outcome.shop(), parcel.id(), left);
        outcomes.post(outcome);
        var graded = parcels.grades(outcome.shop(), parcel.id());
        if (!graded.isEmpty()) goods.inspected(outcome.shop(), parcel.id(), parcel.since(), graded);
    }
}
