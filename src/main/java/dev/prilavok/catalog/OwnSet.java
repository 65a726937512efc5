package dev.prilavok.catalog;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods that a franchisee put together under a name.
 *
 * @param told a sentence under the title, perhaps empty
 * @param photo which of its photographs stands for it; null for the first there is
 * @param shown whether buyers see it
 * @param gone taken away, and kept so that it can be put back
 * @param items in the order in which buyers see them
 */
public record OwnSet(
        UUID id,
        String slug,
        String title,
        String told,
        @Nullable String photo,
        boolean shown,
        boolean gone,
        List<UUID> items) {}
