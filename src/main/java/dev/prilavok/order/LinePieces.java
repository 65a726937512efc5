package dev.prilavok.order;

/** What became of the pieces of a line so far. */
public record LinePieces(int kept, int refused, int lost, int cancelled, int returned) {
    /** Pieces whose end is known. */
    public int decided() {
        return kept + refused + lost + cancelled;
    }
}
