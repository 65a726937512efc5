package dev.prilavok.marketplace;

import dev.prilavok.kernel.Sha256;
import dev.prilavok.kernel.Sku;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Which of a million SKUs came by, in eight bytes each. */
final class SeenSkus {
    private long[] seen = new long[1_024];
    private int count;
    private boolean sorted;

    void add(Sku sku) {
        if (count == seen.length) seen = Arrays.copyOf(seen, count * 2);
        seen[count++] = digest(sku.value());
        sorted = false;
    }

    boolean has(Sku sku) {
        if (!sorted) Arrays.sort(seen, 0, count);
        sorted = true;
        return Arrays.binarySearch(seen, 0, count, digest(sku.value())) >= 0;
    }

    /** The first eight bytes of SHA-256. */
    static long digest(String text) {
        return ByteBuffer.wrap(Sha256.digest().digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .getLong();
    }
}
