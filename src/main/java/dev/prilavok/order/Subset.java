package dev.prilavok.order;

import java.util.SortedSet;
import org.joda.money.Money;

/**
 * Lines that a buyer may keep, and what the courier then asks for.
 *
 * @param gift what is paid for the gift wrap
 */
public record Subset(SortedSet<Integer> kept, Money goods, Money delivery, Money gift, Money due) {}
