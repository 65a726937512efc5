package dev.prilavok.catalog;

import dev.prilavok.stock.Stock;
import org.jspecify.annotations.Nullable;

/** Free units of each product over all its sizes, counted anew every few minutes and only while a shop's rule asks for them. */
final class FreeUnits {
    private final Goods goods;
    private final Stock stock;
    private long countedAt = -1;
    private int @Nullable [] units;

    FreeUnits(Goods goods, Stock stock) {
        this.goods = goods;
        this.stock = stock;
    }

    /** The counts of a stretch of time, one number per product. */
    synchronized int[] at(long stretch) {
        var known = units;
        if (known != null && countedAt == stretch) return known;
        var fresh = new int[goods.products()];
        var products = products();
        stock.eachFree((sku, free) -> {
            var variant = goods.variant(sku.value());
            if (variant != null) fresh[products[variant]] += free;
        });
        units = fresh;
        countedAt = stretch;
        return fresh;
    }

    private int[] products() {
        var products = new int[goods.variants()];
        for (var product = 0; product < goods.products(); product++)
            for (var variant = goods.first(product); variant < goods.first(product + 1); variant++)
                products[variant] = product;
        return products;
    }
}
