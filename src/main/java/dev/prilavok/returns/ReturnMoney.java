package dev.prilavok.returns;

import org.joda.money.Money;

/**
 * What a return comes to.
 *
 * @param goods what the buyer paid for the accepted pieces
 * @param withheld what the way back costs the buyer
 * @param deliveryBack what the way there had cost, when it is paid back
 * @param carried what pays for the other size of an exchange
 */
public record ReturnMoney(Money goods, Money withheld, Money deliveryBack, Money carried) {
    /** What the buyer gets. */
    public Money refund() {
        return goods.minus(withheld).plus(deliveryBack).minus(carried);
    }
}
