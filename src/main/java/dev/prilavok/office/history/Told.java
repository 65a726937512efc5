package dev.prilavok.office.history;

import dev.prilavok.tenancy.Shop;
import java.util.UUID;

/**
 * An order of the history on its way.
 *
 * @param tracking the carrier's number of its parcel
 */
record Told(Shop shop, Sale sale, UUID order, UUID parcel, String tracking) {}
