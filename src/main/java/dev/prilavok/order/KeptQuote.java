package dev.prilavok.order;

import java.util.List;

/**
 * A quote as it is stored, with what the buyer does not see.
 *
 * @param pricing prices and rates of each line, in the order of the lines
 * @param pieces weight and marking of a piece of each line
 * @param asked what the price was asked for
 */
record KeptQuote(Quote quote, List<PricingSnapshot> pricing, List<Piece> pieces, QuoteRequest asked) {
    /** What packing needs to know. */
    record Piece(int weightGrams, boolean marked) {}
}
