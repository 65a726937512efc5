package dev.prilavok.cash.invoices;

import dev.prilavok.cash.CarriageCost;
import dev.prilavok.cash.CarrierContracts;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.LineOutcome;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** What a parcel should cost: the contract of the day on which it ended, its weight, how it ended and the cash that was taken. */
@ApplicationScoped
class Recomputing {
    private final Sql sql;
    private final Orders orders;
    private final Parcels parcels;
    private final CarrierContracts contracts;

    Recomputing(Sql sql, Orders orders, Parcels parcels, CarrierContracts contracts) {
        this.sql = sql;
        this.orders = orders;
        this.parcels = parcels;
        this.contracts = contracts;
    }

    /**
     * A parcel and what it should cost.
     *
     * @param cost absent while it has no outcome, or no contract says
     * @param billedBefore whether another invoice has it
     */
    record Known(
            ShopId shop,
            UUID parcel,
            UUID order,
            int grams,
            @Nullable CarriageCost cost,
            boolean billedBefore) {}

    /** What we know of a number; network scope. */
    Optional<Known> of(String carrier, String tracking, CurrencyUnit currency) {
        return sql.one(
                        """
                        select p.shop_id, p.id, p.order_id, exists (select 1 from carrier_invoice_line l where l.parcel_id = p.id) as billed
                        from parcel p join waybill w on w.shop_id = p.shop_id and w.parcel = p.id
                        where p.tracking_number = ? and w.carrier = ? order by p.id limit 1""",
                        row -> new Known(
                                new ShopId(row.getObject("shop_id", UUID.class)),
                                row.getObject("id", UUID.class),
                                row.getObject("order_id", UUID.class),
                                0,
                                null,
                                row.getBoolean("billed")),
                        tracking,
                        carrier)
                .map(found -> computed(found, carrier, currency));
    }

    private Known computed(Known found, String carrier, CurrencyUnit currency) {
        var grams = parcels.find(found.shop, found.parcel)
                .map(parcel -> parcel.weightGrams())
                .orElse(0);
        var cost = orders.outcomes(found.shop, found.order).stream()
                .filter(one -> one.parcel().equals(found.parcel))
                .reduce((before, later) -> later)
                .flatMap(outcome -> cost(outcome, carrier, grams, currency));
        return new Known(found.shop, found.parcel, found.order, grams, cost.orElse(null), found.billedBefore);
    }

    private Optional<CarriageCost> cost(LineOutcomes outcome, String carrier, int grams, CurrencyUnit currency) {
        return contracts
                .at(carrier, outcome.occurredAt())
                .filter(contract -> contract.forward().getCurrencyUnit().equals(currency)
                        && outcome.collected().getCurrencyUnit().equals(currency))
                .map(contract -> contract.cost(grams, outcome.pieces(LineOutcome.REFUSED) > 0, outcome.collected()));
    }
}
