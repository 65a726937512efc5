package dev.prilavok.order;

import dev.prilavok.tenancy.ShopId;
import java.util.UUID;

/** An order was placed; its stock is held when the transaction commits. */
public record OrderPlaced(ShopId shop, UUID order, OrderNumber number) {}
