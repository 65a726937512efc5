package dev.prilavok.social;

import dev.prilavok.kernel.Sha256;
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

    /** The digest of all that it shows. */
    public String hash() {
        return Sha256.hex(STYLE + this).substring(0, 32);
    }
}
