package dev.prilavok.kernel.web;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question to an address outside.
 *
 * @param most bytes of the answer that are read; a longer one is put down
 * @param patience for the whole of it, redirects included
 * @param redirects how many are followed, each looked at like the first address
 */
public record WebCall(
        String method,
        WebAddress address,
        Map<String, String> headers,
        byte @Nullable [] body,
        int most,
        Duration patience,
        int redirects) {

    /** Asks for a file. */
    public static WebCall get(WebAddress address, Map<String, String> headers, int most, Duration patience) {
        return new WebCall("GET", address, headers, null, most, patience, 5);
    }

    /** Tells something and follows nobody elsewhere: what a webhook carries is meant for one address. */
    public static WebCall post(WebAddress address, Map<String, String> headers, byte[] body, Duration patience) {
        return new WebCall("POST", address, headers, body, 64 * 1024, patience, 0);
    }
}
