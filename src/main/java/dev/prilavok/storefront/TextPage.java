package dev.prilavok.storefront;

/** A text of the shop. */
record TextPage(String title, String html, boolean contacts) {}
