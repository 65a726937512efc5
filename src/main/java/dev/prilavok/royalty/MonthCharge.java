package dev.prilavok.royalty;

import org.joda.money.Money;

/**
 * What the end of a month charges to a franchisee (M13).
 *
 * @param kind MINIMUM_ROYALTY or ROYALTY_TRUE_UP
 * @param money charged when positive, given back when negative; never zero
 * @param why how it comes about, in words
 */
public record MonthCharge(LineKind kind, Money money, String why) {}
