package dev.prilavok.cash.prepaid;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.UUID;

/**
 * What a buyer paid ahead for an order has reached our account.
 *
 * @param because the payment that was passed on
 */
public record PrepaymentSettled(ShopId shop, UUID order, UUID because, Instant at) {}
