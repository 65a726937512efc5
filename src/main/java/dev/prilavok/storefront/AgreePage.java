package dev.prilavok.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new price to agree to by one button, with everything that was typed.
 *
 * @param before what was to pay by the price that is over; absent when nobody knows it any more
 * @param kept what was typed, for the eye
 */
record AgreePage(
        OrderForm form, Sum sum, @Nullable String before, List<String> changes, boolean known, List<String> kept) {}
