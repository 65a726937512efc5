package dev.prilavok.office.history;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of the file.
 *
 * @param line where it stands in the day's file
 * @param pennies the price of a piece
 */
record HistoryRow(
        LocalDate day,
        int line,
        String invoice,
        String article,
        String name,
        int pieces,
        Instant at,
        long pennies,
        String customer) {
    private static final String CANCELLED = "C";

    boolean isCancellation() {
        return invoice.startsWith(CANCELLED);
    }

    /** Five digits, and letters for a variety; everything else is a service. */
    boolean isGoods() {
        return article.matches("\\d{5}[A-Z]*");
    }

    @Override
    public String toString() {
        return "%s line %d: %s %s × %d at %d.%02d"
                .formatted(day, line, invoice, article, pieces, pennies / 100, Math.abs(pennies % 100));
    }
}
