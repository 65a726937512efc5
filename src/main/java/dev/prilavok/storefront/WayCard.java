package dev.prilavok.storefront;

/** A way of delivery; extra ones are folded away. */
record WayCard(String value, String title, String price, String about, boolean chosen, boolean extra) {}
