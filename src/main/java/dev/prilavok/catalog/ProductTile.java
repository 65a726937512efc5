package dev.prilavok.catalog;

import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A product as lists show it.
 *
 * @param price the lowest price of its sizes
 * @param priceVaries whether other sizes or colours cost more
 * @param sizesFree sizes free to promise now, "42–48"; empty when all are sold out or when there are no sizes
 * @param sizesIn the same in other grids, as far as all its sizes have a name there
 */
public record ProductTile(
        UUID product,
        String slug,
        String name,
        Money price,
        boolean priceVaries,
        @Nullable Money compareAt,
        @Nullable Picture picture,
        int colours,
        String sizesFree,
        Map<String, String> sizesIn,
        boolean soldOut) {}
