package dev.prilavok.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The corner of the status page about returns; empty while there is nothing to say.
 *
 * @param url where a return is asked for; absent when nothing may come back
 * @param hint until when
 * @param claim where one says that something is wrong
 */
record ReturnCorner(
        @Nullable String url,
        String label,
        @Nullable String hint,
        List<Made> made,
        @Nullable String claim) {
    /** A return that was asked for. */
    record Made(String url, String title, String state) {}

    public boolean isEmpty() {
        return url == null && hint == null && made.isEmpty() && claim == null;
    }
}
