package dev.prilavok.marketplace;

import dev.prilavok.catalog.SaleProduct;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where goods of a feed can be looked at. */
interface GoodsPlace {
    /** Full address of the product in that colour; null where there is no shop. */
    @Nullable
    String page(SaleProduct product, SaleProduct.Piece piece);

    /** Full addresses, the first one first. */
    List<String> pictures(SaleProduct.Piece piece);
}
