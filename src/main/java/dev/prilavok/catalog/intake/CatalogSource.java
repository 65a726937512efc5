package dev.prilavok.catalog.intake;

import java.util.List;
import java.util.Optional;

/** A feed of any format, read as a stream: categories first, then offers one by one. Every format ends in the same writer. */
interface CatalogSource extends AutoCloseable {
    /**
     * The categories; asked for once, before the first offer.
     *
     * @throws ImportGivenUp when the file is not what it should be
     */
    List<CategoryRow> categories();

    /**
     * The next offer, empty after the last.
     *
     * @throws ImportGivenUp when the file breaks off or turns bad
     */
    Optional<OfferRow> next();

    @Override
    void close();
}
