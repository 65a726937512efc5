package dev.prilavok.returns;

import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderView;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/**
 * What a return comes to, from prices frozen when the order was placed. Pieces leave a line from its end, so whatever comes back in
 * whatever order adds up to what was paid for the line, to the kopeck.
 *
 * @param policy the law of the buyer's country
 * @param paidDelivery what the buyer paid for delivery of what was kept
 */
record RefundSum(OrderView order, ReturnPolicy policy, Money paidDelivery) {
    /** What was paid for the next pieces of a line to come back, after those that are back already. */
    static Money paid(OrderLineView line, int before, int pieces) {
        var kept = line.pieces().kept();
        return line.part(kept - before).minus(line.part(kept - before - pieces));
    }

    /**
     * The sums of accepted pieces by line.
     *
     * @param charged what of the carriage may be withheld; zero when the fault is ours
     */
    ReturnMoney of(Map<Integer, Integer> accepted, Money charged) {
        var goods = goods(accepted);
        var withheld = policy.withholdCarriage() ? least(charged, goods) : zero();
        var back = policy.deliveryBack() && isEverything(accepted) ? paidDelivery : zero();
        return new ReturnMoney(goods, withheld, back, zero());
    }

    private Money goods(Map<Integer, Integer> accepted) {
        return Money.total(
                order.goods().getCurrencyUnit(),
                order.lines().stream()
                        .map(line -> paid(line, line.pieces().returned(), accepted.getOrDefault(line.no(), 0)))
                        .toList());
    }

    /** With these pieces everything that was kept is back. */
    boolean isEverything(Map<Integer, Integer> accepted) {
        return order.lines().stream()
                .allMatch(
                        line -> line.pieces().kept() == line.pieces().returned() + accepted.getOrDefault(line.no(), 0));
    }

    private Money zero() {
        return Money.zero(order.goods().getCurrencyUnit());
    }

    private static Money least(Money one, Money other) {
        return List.of(one, other).stream().min(Money::compareTo).orElseThrow();
    }
}
