package dev.prilavok.cash;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.UUID;

/**
 * The cash of a parcel turned out not to be on our account: the match with the bank was wrong.
 *
 * @param because what {@link CodRemitted} had named
 */
public record CodTakenBack(ShopId shop, UUID parcel, UUID order, UUID because, Instant at, String by, String reason) {}
