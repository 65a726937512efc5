package dev.prilavok.tenancy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a shop's first page leads with, and the line above all its pages.
 *
 * @param product address of the product whose photograph leads; without one the shop chooses by itself
 * @param picture which of its photographs, the first when absent
 * @param from the first day of the announcement, as 2026-11-25
 * @param until its last day
 */
public record Front(
        @Nullable String title,
        @Nullable String text,
        @Nullable String product,
        @Nullable String picture,
        @Nullable String announcement,
        @Nullable String from,
        @Nullable String until) {
    /** The names of the fields. */
    public static final List<String> FIELDS =
            List.of("title", "text", "product", "picture", "announcement", "from", "until");

    public static final Front NONE = of(name -> null);

    /** A front of its fields by name; an empty field is one that the shop does without. */
    public static Front of(Function<String, @Nullable String> field) {
        return new Front(
                Contacts.some(field, "title"),
                Contacts.some(field, "text"),
                Contacts.some(field, "product"),
                Contacts.some(field, "picture"),
                Contacts.some(field, "announcement"),
                Contacts.some(field, "from"),
                Contacts.some(field, "until"));
    }

    /** What is there, by the names of the fields. */
    public Map<String, String> written() {
        var values = new LinkedHashMap<String, @Nullable String>();
        values.put("title", title);
        values.put("text", text);
        values.put("product", product);
        values.put("picture", picture);
        values.put("announcement", announcement);
        values.put("from", from);
        values.put("until", until);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    /** The announcement, when this day is one of its days. */
    public Optional<String> announcedOn(LocalDate day) {
        return Optional.ofNullable(announcement)
                .filter(words -> from == null || !day.isBefore(LocalDate.parse(from)))
                .filter(words -> until == null || !day.isAfter(LocalDate.parse(until)));
    }
}
