package dev.prilavok.payment;

import java.util.UUID;
import org.joda.money.Money;

/**
 * Money that is to go back.
 *
 * @param key the same wish under the same key is one
 * @param cause what it goes back for
 */
public record RefundWish(String key, RefundKind kind, UUID cause, Money amount, String by) {}
