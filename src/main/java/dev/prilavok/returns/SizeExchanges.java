package dev.prilavok.returns;

import dev.prilavok.kernel.Sku;
import dev.prilavok.order.Actor;
import dev.prilavok.order.Exchange;
import dev.prilavok.order.LineOutcome;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.OrderCancelled;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Set;

/** The order of the other size beside its return: made together, brought and taken in one visit, called off together. */
@ApplicationScoped
class SizeExchanges {
    private static final Set<OrderState> CAN_STOP = Set.of(OrderState.PLACED, OrderState.CONFIRMED);

    private final ReturnRows rows;
    private final ReturnSteps steps;
    private final Orders orders;

    SizeExchanges(ReturnRows rows, ReturnSteps steps, Orders orders) {
        this.rows = rows;
        this.steps = steps;
        this.orders = orders;
    }

    /** Makes the order that brings the other sizes; its units are held from now on. */
    ReturnView order(ReturnView one) {
        var old = orders.byId(one.shop(), one.order()).orElseThrow();
        var pieces = one.lines().stream().map(line -> piece(old, line)).toList();
        var made = orders.exchange(one.shop(), new Exchange(one.order(), one.id(), pieces));
        rows.set(one, "exchange_order_id", made.id());
        return steps.lock(one.shop(), one.id());
    }

    private static Exchange.Piece piece(OrderView old, ReturnLine line) {
        var sold = old.lines().stream()
                .filter(one -> one.no() == line.no())
                .findFirst()
                .orElseThrow();
        Sku sku = Objects.requireNonNull(line.newSku());
        return new Exchange.Piece(
                line.no(),
                line.quantity(),
                sku,
                Objects.requireNonNullElse(line.newSize(), ""),
                RefundSum.paid(sold, sold.pieces().returned(), line.quantity()));
    }

    /** The buyer keeps the old size: nobody brings the new one. */
    void cancelled(ReturnView one, Actor actor) {
        if (one.exchangeOrder() == null) return;
        orders.byId(one.shop(), one.exchangeOrder())
                .filter(order -> CAN_STOP.contains(order.state()))
                .ifPresent(order -> orders.cancel(one.shop(), order.number(), actor, "the old size stays"));
    }

    // Whoever brought the new size has taken the old one along.
    void on(@Observes LineOutcomes outcome) {
        rows.exchangedBy(outcome.shop(), outcome.order())
                .filter(one -> one.state() == ReturnState.AWAITING_SHIPMENT)
                .filter(one -> outcome.pieces(LineOutcome.KEPT) > 0 && one.way() == ReturnWay.COURIER)
                .ifPresent(one -> steps.step(
                        steps.lock(one.shop(), one.id()),
                        ReturnState.IN_TRANSIT,
                        Actor.courier(outcome.carrier()),
                        outcome.parcelNumber()));
    }

    void on(@Observes OrderCancelled cancelled) {
        rows.exchangedBy(cancelled.shop(), cancelled.order())
                .filter(one -> one.state() == ReturnState.AWAITING_SHIPMENT)
                .ifPresent(one ->
                        steps.step(steps.lock(one.shop(), one.id()), ReturnState.CANCELLED, Actor.system(), null));
    }
}
