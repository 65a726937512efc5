package dev.prilavok.tenancy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a shop lists by rule: everything, only some category paths, or everything except some. */
public record Assortment(
        @Nullable Boolean all,
        @Nullable List<String> categories,
        @Nullable List<String> except) {
    public static final Assortment ALL = new Assortment(true, null, null);

    /** Whether a category with its ancestors, named in Russian from the root, is listed. */
    public boolean lists(List<String> path) {
        if (categories != null && !categories.isEmpty()) return path.stream().anyMatch(categories::contains);
        return except == null || path.stream().noneMatch(except::contains);
    }
}
