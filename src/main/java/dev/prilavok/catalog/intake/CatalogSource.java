package dev.prilavok.catalog.intake;

import java.util.List;
import java.util.Optional;

/** A feed of any format, read as a stream: categories first, then rows one by one. Every format ends in the same writer. */
interface CatalogSource extends AutoCloseable {
    /**
     * The categories; asked for once, before the first row.
     *
     * @throws ImportGivenUp when the file is not what it should be
     */
    List<CategoryRow> categories();

    /**
     * The next row, empty after the last.
     *
     * @throws ImportGivenUp when the file breaks off or turns bad
     */
    Optional<OfferRow> next();

    /** Whose numbers it speaks of; by default those of the supplier that was chosen. */
    default String supply(String chosen) {
        return chosen;
    }

    /** Whether the file may speak of a SKU several times, each time saying more. */
    default boolean mayRepeat() {
        return false;
    }

    /**
     * What rows become when they are seen together with what earlier files said; by default themselves. Called in the transaction that
     * writes them.
     */
    default Assembled assemble(Run run, List<OfferRow> rows) {
        return new Assembled(rows, List.of());
    }

    /**
     * What is to be done after the last row, in a transaction of its own.
     *
     * @param reported lines of the report so far; further ones are numbered from here
     */
    default List<Judged> finish(Run run, int reported) {
        return List.of();
    }

    @Override
    void close();

    /**
     * Offers that rows led to.
     *
     * @param told rows that led to none, with what became of them
     */
    record Assembled(List<OfferRow> offers, List<Judged> told) {}
}
