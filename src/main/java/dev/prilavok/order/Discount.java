package dev.prilavok.order;

import org.joda.money.Money;

/** An amount off the goods and who pays for it. */
public record Discount(Money amount, Funder funder) {}
