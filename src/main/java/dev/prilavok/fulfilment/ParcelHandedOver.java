package dev.prilavok.fulfilment;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.UUID;

/** A parcel left the warehouse with a carrier; its units are on the way. */
public record ParcelHandedOver(ShopId shop, UUID parcel, UUID order, Instant at) {}
