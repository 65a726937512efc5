package dev.prilavok.catalog.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it stands in a feed: texts, nothing judged yet. Fields carry the names of YML whatever the format, because they are
 * the ones that people who prepare feeds know.
 *
 * @param row its number among the offers, from 1
 * @param line where it begins in the file
 * @param fields the simple elements, the last one wins
 */
record OfferRow(
        int row,
        int line,
        String id,
        @Nullable String group,
        boolean available,
        Map<String, String> fields,
        List<String> pictures,
        List<Param> params) {

    /** A named property with an optional unit. */
    record Param(String name, @Nullable String unit, String value) {}

    OfferRow withPictures(List<String> found) {
        return new OfferRow(row, line, id, group, available, fields, found, params);
    }

    /** The same with its supplier's prefix before its number, unless it is there already. */
    OfferRow prefixed(String prefix) {
        return prefix.isEmpty() || id.isEmpty() || id.startsWith(prefix)
                ? this
                : new OfferRow(row, line, prefix + id, group, available, fields, pictures, params);
    }

    @Nullable
    String field(String name) {
        var value = fields.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
