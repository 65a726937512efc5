package dev.prilavok.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The basket.
 *
 * @param ready something can be ordered as it is
 * @param removed name of the thing that was taken out last and may come back
 */
record BasketPage(
        List<LineCard> lines,
        boolean several,
        @Nullable String trouble,
        boolean ready,
        @Nullable String removed,
        Sum sum) {}
