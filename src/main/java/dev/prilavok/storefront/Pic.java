package dev.prilavok.storefront;

/**
 * A photograph for an img element, and for the source before it where there are smaller copies; {@code full} is the address of its
 * largest copy.
 *
 * @param tone class of the colour that stands in its place until it is there
 * @param webp the copy of {@code src} as WebP, empty when there is none
 * @param webpSrcset all copies as WebP, empty when there are none
 */
record Pic(
        String src,
        String tone,
        String srcset,
        String webp,
        String webpSrcset,
        int width,
        int height,
        String alt,
        String full) {}
