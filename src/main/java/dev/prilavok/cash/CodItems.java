package dev.prilavok.cash;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Cash on delivery, one item a parcel. */
@ApplicationScoped
public class CodItems {
    private final Sql sql;
    private final Clock clock;

    CodItems(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Takes note of what was taken at the door; a later truth replaces what was noted, the same truth changes nothing. */
    @Transactional
    void noted(LineOutcomes outcome, String carrier, @Nullable String courier) {
        var state = outcome.due().isZero() && outcome.collected().isZero() ? CodState.NOTHING : CodState.COLLECTED;
        sql.change(
                """
                insert into cod_item (shop_id, parcel_id, order_id, order_number, parcel_number, tracking_number, carrier, courier, state, currency,
                    due_minor, collected_minor, collected_at, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (shop_id, parcel_id) do update set due_minor = excluded.due_minor,
                    collected_minor = excluded.collected_minor, changed_at = excluded.changed_at,
                    state = case when cod_item.state in ('EXPECTED', 'COLLECTED', 'REPORTED', 'NOTHING') then excluded.state
                        when cod_item.state = 'DISPUTED' and excluded.state = 'NOTHING' then 'NOTHING' else cod_item.state end
                where (cod_item.due_minor, cod_item.collected_minor) is distinct from (excluded.due_minor, excluded.collected_minor)""",
                outcome.shop().value(),
                outcome.parcel(),
                outcome.order(),
                outcome.number().value(),
                outcome.parcelNumber(),
                outcome.trackingNumber(),
                carrier,
                courier,
                state,
                outcome.due().getCurrencyUnit().getCode(),
                Moneys.minor(outcome.due()),
                Moneys.minor(outcome.collected()),
                outcome.occurredAt(),
                clock.instant());
    }

    /** Whether everything that couriers took for an order is on our account; also true when nothing was to be taken. */
    @Transactional
    public boolean isRemitted(ShopId shop, UUID order) {
        return sql.one("""
                        select count(*) > 0 and bool_and(state in ('REMITTED', 'SETTLED', 'WRITTEN_OFF', 'NOTHING'))
                        from cod_item where shop_id = ? and order_id = ?""", row -> row.getBoolean(1), shop.value(), order).orElse(false);
    }

    /** Whether nothing of an order's cash is open any more: on our account, or given up by two persons. */
    @Transactional
    public boolean isOver(ShopId shop, UUID order) {
        return sql.one("""
                        select count(*) > 0 and bool_and(state in ('REMITTED', 'SETTLED', 'WRITTEN_OFF', 'NOTHING'))
                        from cod_item where shop_id = ? and order_id = ?""", row -> row.getBoolean(1), shop.value(), order).orElse(false);
    }

    /**
     * Notes that a parcel's cash reached us.
     *
     * @return whether that is news
     */
    @Transactional
    public boolean remitted(ShopId shop, UUID parcel, Money sum) {
        return sql.change("""
                        update cod_item set state = 'REMITTED', remitted_minor = ?, changed_at = ?
                        where shop_id = ? and parcel_id = ? and state not in ('REMITTED', 'SETTLED', 'WRITTEN_OFF')""", Moneys.minor(sum), clock.instant(), shop.value(), parcel) > 0;
    }

    /**
     * How far the cash of a parcel is; empty when nothing is known of it.
     */
    @Transactional
    public Optional<CodState> state(ShopId shop, UUID parcel) {
        return sql.one(
                "select state from cod_item where shop_id = ? and parcel_id = ?",
                row -> CodState.valueOf(row.getString(1)),
                shop.value(),
                parcel);
    }

    /** Notes how far the cash of a parcel is while it is not with us. */
    @Transactional
    public void becomes(ShopId shop, UUID parcel, CodState state) {
        sql.change("""
                update cod_item set state = ?, changed_at = ?
                where shop_id = ? and parcel_id = ? and state not in ('REMITTED', 'SETTLED', 'NOTHING')""", state, clock.instant(), shop.value(), parcel);
    }

    /**
     * Notes that a parcel's cash is not with us after all.
     *
     * @return whether that is news
     */
    @Transactional
    public boolean takenBack(ShopId shop, UUID parcel) {
        return sql.change("""
                        update cod_item set state = 'REPORTED', remitted_minor = 0, changed_at = ?
                        where shop_id = ? and parcel_id = ? and state in ('REMITTED', 'SETTLED')""", clock.instant(), shop.value(), parcel) > 0;
    }
}
