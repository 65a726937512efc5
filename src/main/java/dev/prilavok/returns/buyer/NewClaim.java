package dev.prilavok.returns.buyer;

import java.util.List;

/**
 * What a buyer says.
 *
 * @param photos content hashes of photographs
 */
public record NewClaim(BuyerClaim.What what, BuyerClaim.Remedy wish, String words, List<String> photos) {
    public NewClaim {
        photos = List.copyOf(photos);
    }

    @Override
    public String toString() {
        return "NewClaim(" + what + ")";
    }
}
