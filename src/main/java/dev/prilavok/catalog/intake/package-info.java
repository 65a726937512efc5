/**
 * Goods on their way into the catalogue: feeds of any format end in one writer, which reports every row and can take the last import
 * back. The door is {@link dev.prilavok.catalog.intake.CatalogImports}. Hands the stock the quantities that a feed names; announces
 * nothing.
 */
@NullMarked
package dev.prilavok.catalog.intake;

import org.jspecify.annotations.NullMarked;
