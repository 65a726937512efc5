package dev.prilavok.delivery;

import dev.prilavok.tenancy.ShopId;
import java.util.UUID;

/**
 * A carrier's word proves that it has a parcel which nobody recorded as handed over; announced in a transaction of the parcel's shop. Who
 * keeps parcels may record the hand-over by it, and says so with {@link Waybills#left}.
 */
public record CarrierHasParcel(ShopId shop, UUID parcel) {}
