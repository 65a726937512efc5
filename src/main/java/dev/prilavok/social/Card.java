package dev.prilavok.social;

import dev.prilavok.kernel.Sha256;
import dev.prilavok.tenancy.Shop;
import java.util.List;

/**
 * What a preview picture shows; its digest is its address, so a picture never changes under one address.
 *
 * @param photos digests of photographs
 * @param accent colour of the price, #rrggbb
 */
public record Card(
        String shop,
        String title,
        String detail,
        String price,
        String foot,
        List<String> photos,
        String paper,
        String ink,
        String accent) {
    /** Changes with the way pictures are drawn. */
    private static final String STYLE = "1";

    /** What a shop shows, under its name and in its colours. */
    public static Card of(Shop shop, String title, String detail, String price, String foot, List<String> photos) {
        return new Card(
                shop.name(),
                title,
                detail,
                price,
                foot,
                photos,
                Previews.colour(shop.brand(), "paper", "#ffffff"),
                Previews.colour(shop.brand(), "ink", "#1c1b1a"),
                Previews.colour(shop.brand(), "accent", "#1c1b1a"));
    }

    /** The digest of all that it shows. */
    public String hash() {
        return Sha256.hex(STYLE + this).substring(0, 32);
    }
}
