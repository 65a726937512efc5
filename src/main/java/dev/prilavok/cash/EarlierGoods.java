package dev.prilavok.cash;

import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
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
        return each(after -> stock.entries(after, PAGE), warehouse::entered);
    }

    private int costs() {
        return each(after -> stock.notes(after, PAGE), warehouse::noted);
    }

    // A page at a time: what is written already costs a look, not a transaction.
    private int each(Function<@Nullable UUID, List<UUID>> page, Consumer<UUID> write) {
        var seen = 0;
        @Nullable UUID last = null;
        List<UUID> some;
        do {
            var after = last;
            some = scope.network(() -> {
                var found = page.apply(after);
                found.forEach(write);
                return found;
            });
            seen += some.size();
            if (!some.isEmpty()) last = some.get(some.size() - 1);
        } while (some.size() == PAGE);
        return seen;
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
