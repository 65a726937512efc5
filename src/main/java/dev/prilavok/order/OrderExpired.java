package dev.prilavok.order;

import dev.prilavok.tenancy.ShopId;
import java.util.UUID;

/** Nobody confirmed an order in time, and its stock was let go. */
public record OrderExpired(ShopId shop, UUID order, OrderNumber number) {}
