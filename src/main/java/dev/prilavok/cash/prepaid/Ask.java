package dev.prilavok.cash.prepaid;

import java.time.Instant;
import org.joda.money.Money;

/**
 * A part of the price that is asked for before the order is confirmed.
 *
 * @param until the order is cancelled when it has not come by then
 */
public record Ask(Money sum, Instant askedAt, Instant until) {}
