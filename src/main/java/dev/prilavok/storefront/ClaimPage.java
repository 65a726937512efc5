package dev.prilavok.storefront;

import dev.prilavok.returns.ReturnFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A buyer says what is wrong and shows it.
 *
 * @param made the number of the claim, once it is written
 */
record ClaimPage(
        String number,
        String self,
        @Nullable String trouble,
        @Nullable String made,
        boolean may,
        List<ReturnFields.Choice> whats,
        List<ReturnFields.Choice> wishes,
        String words) {}
