package dev.prilavok.catalog.intake;

import dev.prilavok.kernel.web.WebAddress;
import dev.prilavok.kernel.web.WebTrouble;
import org.jspecify.annotations.Nullable;

/**
 * A picture that goods wait for, by the address that a feed gives it.
 *
 * @param hash the picture that was there when it was asked last
 * @param etag what the other side called that version
 */
record PictureSource(
        String address,
        String host,
        int tries,
        @Nullable String hash,
        @Nullable String etag,
        @Nullable String modified) {
    /** What 1C sends beside its files has a path, not an address. */
    static final String SENT = "1c:";

    static final String SENDER = "1c";
    /** The host of what is no address at all. */
    static final String NOBODY = "";

    /** A picture as CommerceML names it: a path in the exchange, seldom an address. */
    static String named(String picture) {
        var path = picture.replace('\\', '/').strip();
        return path.matches("(?i)https?://.*") || path.startsWith(SENT) ? path : SENT + path;
    }

    static boolean isBundled(String address) {
        return address.startsWith(ImportPictures.BUNDLED);
    }

    static String host(String address) {
        if (address.startsWith(SENT)) return SENDER;
        try {
            return WebAddress.of(address).host();
        } catch (WebTrouble noAddress) {
            return NOBODY;
        }
    }
}
