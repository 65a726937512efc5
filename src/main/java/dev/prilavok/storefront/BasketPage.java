package dev.prilavok.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The basket. */
record BasketPage(List<LineCard> lines, boolean several, @Nullable String trouble, Sum sum) {}
