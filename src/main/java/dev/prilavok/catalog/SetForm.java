package dev.prilavok.catalog;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A set as it was typed. */
record SetForm(MultivaluedMap<String, String> typed) {
    private static final int MOST_VALUES = 40;
    private static final int LONGEST = 80;

    static SetForm of(SetDesk.Wish wish) {
        var typed = new MultivaluedHashMap<String, String>();
        typed.putSingle("titleRu", wish.title().getOrDefault("ru", ""));
        typed.putSingle("titleEn", wish.title().getOrDefault("en", ""));
        typed.putSingle("toldRu", wish.told().getOrDefault("ru", ""));
        typed.putSingle("toldEn", wish.told().getOrDefault("en", ""));
        typed.putSingle("from", wish.from() == null ? "" : wish.from().toString());
        typed.putSingle("to", wish.to() == null ? "" : wish.to().toString());
        typed.putSingle("photo", wish.photo());
        if (wish.published()) typed.putSingle("published", "1");
        wish.rule().forEach((facet, codes) -> typed.put(facet.parameter(), List.copyOf(codes)));
        return new SetForm(typed);
    }

    public String text(String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "").strip();
    }

    public boolean published() {
        return !text("published").isEmpty();
    }

    public String photo() {
        return text("photo");
    }

    Set<String> of(Facet facet) {
        return typed.getOrDefault(facet.parameter(), List.of()).stream()
                .map(String::strip)
                .filter(code -> !code.isEmpty() && code.length() <= LONGEST && code.indexOf('\0') < 0)
                .limit(MOST_VALUES)
                .collect(Collectors.toSet());
    }

    SetDesk.Wish wish() {
        var rule = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : ListingRule.FACETS) if (!of(facet).isEmpty()) rule.put(facet, of(facet));
        return new SetDesk.Wish(
                Map.of("ru", text("titleRu"), "en", text("titleEn")),
                Map.of("ru", text("toldRu"), "en", text("toldEn")),
                day("from"),
                day("to"),
                rule,
                photo(),
                published());
    }

    private @Nullable LocalDate day(String name) {
        if (text(name).isEmpty()) return null;
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException unreadable) {
            throw new SetRefused(SetRefused.Reason.NO_DAY);
        }
    }
}
