package dev.prilavok.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Sort keys of the last row seen, packed for an address. */
public final class Cursor {
    private static final String GLUE = "\u001f";

    private Cursor() {}

    /** Packs sort keys. */
    public static String encode(Object... keys) {
        var joined = Arrays.stream(keys).map(String::valueOf).collect(Collectors.joining(GLUE));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
    }

    /**
     * Unpacks exactly so many sort keys.
     *
     * @throws BadRequest when the cursor was not made here
     */
    public static List<String> decode(String cursor, int keys) {
        try {
            var parts = List.of(new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(GLUE, -1));
            if (parts.size() == keys && !cursor.isEmpty()) return parts;
        } catch (IllegalArgumentException notBase64) {
            // the answer is the same as for a wrong number of keys
        }
        throw new BadRequest("cursor");
    }
}
