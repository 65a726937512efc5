package dev.prilavok.storefront;

import org.jspecify.annotations.Nullable;

/**
 * Between an order and the page of a payment provider.
 *
 * @param to where the payment is made; absent while the provider is silent
 * @param leaving whether the page opens it by itself
 */
record PayPage(
        String title, String text, @Nullable String to, String label, boolean leaving, String again, String order) {}
