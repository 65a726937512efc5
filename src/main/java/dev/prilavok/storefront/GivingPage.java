package dev.prilavok.storefront;

import dev.prilavok.returns.ReturnFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A buyer chooses what goes back, or confirms it where the law wants two steps.
 *
 * @param form absent when nothing may come back
 * @param statement what is to be confirmed; absent in the first step
 * @param kept what was typed, to be carried through the second step
 */
record GivingPage(
        String number,
        String self,
        @Nullable ReturnFields form,
        @Nullable String trouble,
        @Nullable String statement,
        List<Kept> kept) {
    /** A field that travels along. */
    record Kept(String name, String value) {}
}
