package dev.prilavok.cash;

import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.order.LineOutcomes;
import jakarta.enterprise.context.ApplicationScoped;

/** The goods side of what happened before there were books: out with a carrier, ended, back and graded; each once. */
@ApplicationScoped
public class EarlierGoods {
    private final GoodsBooks goods;
    private final OutcomeBooks outcomes;
    private final Parcels parcels;

    EarlierGoods(GoodsBooks goods, OutcomeBooks outcomes, Parcels parcels) {
        this.goods = goods;
        this.outcomes = outcomes;
        this.parcels = parcels;
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
