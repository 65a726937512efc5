package dev.prilavok.marketplace;

import dev.prilavok.catalog.SaleProduct;
import java.util.Map;
import java.util.UUID;

/** A feed that is being written, product by product. */
interface Feed {
    /** Writes the free pieces of products; the numbers are those that other places know the products by. */
    void write(Iterable<SaleProduct> products, Map<UUID, Integer> numbers) throws Exception;

    /** Ends the file. Only after everything was written: a file that breaks off must not look whole, or its reader delists the rest. */
    void end() throws Exception;
}
