package dev.prilavok.storefront;

/** The one screen of an order. */
record CheckoutPage(OrderForm form, Sum sum) {}
