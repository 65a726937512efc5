package dev.prilavok.order;

import dev.prilavok.kernel.ServerKey;
import dev.prilavok.tenancy.ShopId;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The secret of an order's status link: 192 bits that only the server can work out, so that a repeated request and a later message
 * name the same link while the database holds nothing but a digest.
 */
final class StatusToken {
    private static final int HEX_DIGITS = 48;

    private StatusToken() {}

    static String of(ShopId shop, UUID order) {
        var bytes = HexFormat.of().parseHex(ServerKey.hmac("order status", shop + " " + order), 0, HEX_DIGITS);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
