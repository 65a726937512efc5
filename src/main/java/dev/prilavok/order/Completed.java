package dev.prilavok.order;

import dev.prilavok.tenancy.ShopId;
import java.util.UUID;

/** An order whose parcels all reached their end and that is not closed yet. */
public record Completed(ShopId shop, UUID id) {}
