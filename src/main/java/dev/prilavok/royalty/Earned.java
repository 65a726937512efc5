package dev.prilavok.royalty;

import org.joda.money.Money;

/**
 * A franchisee's money as it stands.
 *
 * @param expected what orders under way bring if the buyer keeps one of each choice and all the rest
 * @param underWay how many orders that is
 * @param waiting delivered, its cash not here yet
 * @param available may be paid out; a debt when negative
 */
public record Earned(Money expected, int underWay, Money waiting, Money available) {}
