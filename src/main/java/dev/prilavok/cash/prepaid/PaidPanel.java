package dev.prilavok.cash.prepaid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the card of an order says of its payment.
 *
 * @param said sentences, what is wrong first
 * @param sums what was paid, what went back, what is left
 * @param link where the buyer pays; absent when there is nothing to pay online
 */
public record PaidPanel(
        List<String> said, List<Sum> sums, @Nullable String link) {
    /** A sum and its name. */
    public record Sum(String label, String sum) {}
}
