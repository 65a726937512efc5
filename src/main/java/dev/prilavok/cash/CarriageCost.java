package dev.prilavok.cash;

import org.joda.money.Money;

/** What carrying one parcel costs: there, back, and the fee on its cash. */
public record CarriageCost(Money forward, Money back, Money codFee) {
    /** All of it. */
    public Money total() {
        return forward.plus(back).plus(codFee);
    }
}
