package dev.prilavok.delivery;

import org.joda.money.Money;

/**
 * What a carrier asks for bringing a parcel, by its own calculator, and how many days of the calendar it takes.
 */
public record CarrierPrice(Money price, int daysFrom, int daysTo) {
    /**
     * What the calculator is asked.
     *
     * @param town the carrier's own code of the town
     * @param trial whether the buyer tries on and keeps a part
     */
    public record Question(String town, int grams, boolean trial) {}
}
