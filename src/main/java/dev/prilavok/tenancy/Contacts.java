package dev.prilavok.tenancy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How to reach the people of a shop; only what exists is shown. */
public record Contacts(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String city,
        @Nullable String hours,
        @Nullable String telegram,
        @Nullable String vk,
        @Nullable String whatsapp,
        @Nullable String viber,
        @Nullable String max,
        @Nullable String ok,
        @Nullable String youtube,
        @Nullable String instagram) {
    /** The names of the fields, in the order in which people are asked for them. */
    public static final List<String> FIELDS = List.of(
            "phone",
            "email",
            "city",
            "hours",
            "telegram",
            "whatsapp",
            "viber",
            "max",
            "vk",
            "ok",
            "youtube",
            "instagram");

    public static final Contacts NONE = of(name -> null);

    /** Contacts of their fields by name; an empty field is one that the shop does without. */
    public static Contacts of(Function<String, @Nullable String> field) {
        return new Contacts(
                some(field, "phone"),
                some(field, "email"),
                some(field, "city"),
                some(field, "hours"),
                some(field, "telegram"),
                some(field, "vk"),
                some(field, "whatsapp"),
                some(field, "viber"),
                some(field, "max"),
                some(field, "ok"),
                some(field, "youtube"),
                some(field, "instagram"));
    }

    /** What is there, by the names of the fields. */
    public Map<String, String> written() {
        var values = new LinkedHashMap<String, @Nullable String>();
        values.put("phone", phone);
        values.put("email", email);
        values.put("city", city);
        values.put("hours", hours);
        values.put("telegram", telegram);
        values.put("whatsapp", whatsapp);
        values.put("viber", viber);
        values.put("max", max);
        values.put("vk", vk);
        values.put("ok", ok);
        values.put("youtube", youtube);
        values.put("instagram", instagram);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    /** When people are there, as far as the words about it can be understood as days and hours. */
    public Optional<WeekHours> week() {
        return hours == null ? Optional.empty() : WeekHours.read(hours);
    }

    static @Nullable String some(Function<String, @Nullable String> field, String name) {
        var value = field.apply(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
