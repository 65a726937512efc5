package dev.prilavok.storefront;

/** A photograph for an img element. */
record Pic(String src, String srcset, int width, int height, String alt) {}
