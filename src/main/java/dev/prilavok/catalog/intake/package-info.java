/**
 * Goods on their way into the catalogue: feeds of any format end in one writer, which reports every row and can take the last import
 * back. The door is {@link dev.prilavok.catalog.intake.CatalogImports}. Tells the stock the rests that a feed names; announces
 * nothing. The exchange of 1C speaks of orders through {@link dev.prilavok.catalog.intake.ExchangeOfOrders}, which a room above brings.
 */
@NullMarked
package dev.prilavok.catalog.intake;

import org.jspecify.annotations.NullMarked;
