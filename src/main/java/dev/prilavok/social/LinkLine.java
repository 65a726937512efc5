package dev.prilavok.social;

import dev.prilavok.catalog.Picture;
import dev.prilavok.kernel.Sku;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of a link as people see it.
 *
 * @param product slug of the product's page; absent when the shop no longer shows it
 * @param unit price of one piece before the link's discount
 * @param total price of the whole line after it
 * @param alternative lines that share it are tried together and at most one is kept
 * @param available whether the buyer can have it now: the link holds it, or it is free
 */
public record LinkLine(
        int no,
        Sku sku,
        @Nullable String product,
        String name,
        String colour,
        String size,
        @Nullable Picture picture,
        int quantity,
        Money unit,
        Money total,
        @Nullable Money compareAt,
        @Nullable String alternative,
        boolean available) {}
