package dev.prilavok.fulfilment;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.UUID;

/**
 * A parcel on its way to the buyer went a step; announced once for each step, in its transaction. Ends are told by LineOutcomes.
 *
 * @param at when it happened, which may be long before it was told
 * @param attempts how many attempts to hand it over have failed so far
 */
public record ParcelStepped(ShopId shop, UUID parcel, UUID order, ParcelState to, Instant at, int attempts) {}
