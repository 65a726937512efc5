package dev.prilavok.order;

import dev.prilavok.kernel.Sku;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;

/**
 * Other sizes for pieces of an order, at the price that was paid.
 *
 * @param returned the return that the old pieces come back by
 */
public record Exchange(UUID order, UUID returned, List<Piece> pieces) {
    /**
     * Pieces of a line and what they become.
     *
     * @param paid what the buyer paid for exactly these pieces
     */
    public record Piece(int line, int quantity, Sku sku, String size, Money paid) {}

    public Exchange {
        pieces = List.copyOf(pieces);
    }

    /** What is paid already. */
    Money credit() {
        return Money.total(pieces.stream().map(Piece::paid).toList());
    }
}
