package dev.prilavok.order;

import dev.prilavok.tenancy.ShopId;
import java.util.UUID;

/** An order was cancelled and its stock let go. */
public record OrderCancelled(ShopId shop, UUID order, OrderNumber number) {}
