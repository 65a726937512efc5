package dev.prilavok.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The goods of a section or of a set.
 *
 * @param note a sentence under the title; null for the usual one
 * @param data the way here in the words of schema.org
 * @param preview the picture that messengers show
 */
record ListPage(
        String title,
        @Nullable String note,
        String data,
        String preview,
        List<NavLink> crumbs,
        List<NavLink> chips,
        Shelf shelf) {}
