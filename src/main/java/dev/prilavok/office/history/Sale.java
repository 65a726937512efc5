package dev.prilavok.office.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An order of the history.
 *
 * @param part which order of its invoice it is, from 1 on
 */
record Sale(String invoice, int part, String customer, LocalDate day, Instant at, List<Line> lines) {
    /**
     * A line of it.
     *
     * @param refused at the door; made up, as the file knows of no refusals
     */
    record Line(String article, int pieces, long pennies, boolean refused) {}

    /** What brings an order and what takes of it together. */
    String key() {
        return invoice + "/" + part;
    }
}
