package dev.prilavok.fulfilment;

import dev.prilavok.order.Actor;
import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.UUID;

/** The warehouse has a parcel in its hands again, whatever its carrier has said so far. */
public record ParcelCameBack(ShopId shop, UUID parcel, Instant at, Actor actor) {}
