package dev.prilavok.order;

import dev.prilavok.tenancy.ShopId;
import java.util.UUID;

/** An order was confirmed; its hold has no time limit any more. */
public record OrderConfirmed(ShopId shop, UUID order, OrderNumber number) {}
