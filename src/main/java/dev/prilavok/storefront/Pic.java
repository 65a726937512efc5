package dev.prilavok.storefront;

/** A photograph for an img element; {@code full} is the address of its largest copy. */
record Pic(String src, String srcset, int width, int height, String alt, String full) {}
