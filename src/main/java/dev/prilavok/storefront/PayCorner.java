package dev.prilavok.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a status page says of the money.
 *
 * @param said sentences, the most important first
 * @param asked what is asked for ahead
 * @param pay the button that pays; absent when there is nothing to pay online
 * @param door what goes back to whoever would rather pay at the door; absent when that cannot be
 */
record PayCorner(
        List<String> said,
        @Nullable String asked,
        @Nullable String pay,
        boolean whyNow,
        @Nullable String door) {
    public boolean isEmpty() {
        return said.isEmpty() && pay == null;
    }
}
