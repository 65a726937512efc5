package dev.prilavok.cash;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.UUID;

/**
 * The cash of a parcel is on our account.
 *
 * @param because the line of the register, or of the desk, that says so
 */
public record CodRemitted(ShopId shop, UUID parcel, UUID order, UUID because, Instant at) {}
