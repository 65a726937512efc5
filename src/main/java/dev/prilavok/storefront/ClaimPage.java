package dev.prilavok.storefront;

import dev.prilavok.returns.ReturnFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A buyer says what is wrong and shows it, and reads what became of it.
 *
 * @param made the number of the claim, once it is written
 * @param past what was said before, the oldest first
 * @param nothing there is nothing to say here yet
 */
record ClaimPage(
        String number,
        String self,
        @Nullable String trouble,
        @Nullable String made,
        List<Past> past,
        boolean may,
        boolean nothing,
        List<ReturnFields.Choice> whats,
        List<ReturnFields.Choice> wishes,
        String words) {
    /** A claim and what it led to. */
    record Past(
            String title,
            String state,
            String words,
            List<String> photos,
            @Nullable String answer,
            List<ReturnCorner.Made> made) {}
}
