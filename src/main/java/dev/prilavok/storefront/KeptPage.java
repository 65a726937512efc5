package dev.prilavok.storefront;

import dev.prilavok.tenancy.Shop;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A page as it travels, with all that it was made of. */
final class KeptPage {
    private final Shop shop;
    private final Object madeOf;
    private final Buffer plain;
    private volatile @Nullable Buffer packed;

    KeptPage(Shop shop, Object madeOf, String html) {
        this.shop = shop;
        this.madeOf = madeOf;
        this.plain = Buffer.buffer(html.getBytes(StandardCharsets.UTF_8));
    }

    /** Written anew it would be the same. */
    boolean isTrue(Shop now, Object madeOfNow) {
        return (shop == now || shop.equals(now)) && madeOf.equals(madeOfNow);
    }

    Buffer plain() {
        return plain;
    }

    /** Packed for the first who wants it so. */
    Buffer packed() {
        var ready = packed;
        if (ready != null) return ready;
        var fresh = gzip(plain.getBytes());
        packed = fresh;
        return fresh;
    }

    private static Buffer gzip(byte[] page) {
        var bytes = new ByteArrayOutputStream(page.length / 4);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    /** Bytes in memory, those of the packed page that may come included. */
    int weight() {
        return plain.length() + plain.length() / 4;
    }
}
