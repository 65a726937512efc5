package dev.prilavok.marketplace;

import dev.prilavok.catalog.SaleProduct;
import java.util.Map;
import java.util.UUID;

/** A feed that is being written, product by product; whoever opened it closes it. */
interface Feed extends AutoCloseable {
    /** Writes the free pieces of products; the numbers are those that other places know the products by. */
    void write(Iterable<SaleProduct> products, Map<UUID, Integer> numbers) throws Exception;
}
