package dev.prilavok.returns.buyer;

import dev.prilavok.returns.ReturnWay;
import java.util.List;

/**
 * Head office agrees with a claim.
 *
 * @param way how the wrong goods come back
 * @param words what the buyer reads
 */
public record ClaimAnswer(List<Piece> pieces, ReturnWay way, String words) {
    /**
     * Pieces of a line and what the buyer gets for them.
     *
     * @param remedy REFUND or REPLACEMENT
     */
    public record Piece(int line, int quantity, BuyerClaim.Remedy remedy) {}

    public ClaimAnswer {
        pieces = List.copyOf(pieces);
    }

    /** What all of it comes to. */
    BuyerClaim.Remedy remedy() {
        var refund = pieces.stream().anyMatch(piece -> piece.remedy() == BuyerClaim.Remedy.REFUND);
        var replacement = pieces.stream().anyMatch(piece -> piece.remedy() == BuyerClaim.Remedy.REPLACEMENT);
        if (refund && replacement) return BuyerClaim.Remedy.BOTH;
        return refund ? BuyerClaim.Remedy.REFUND : BuyerClaim.Remedy.REPLACEMENT;
    }
}
