package dev.prilavok.royalty.terms;

import dev.prilavok.catalog.CategoryPaths;
import dev.prilavok.kernel.Langs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What categories are called today, in both languages. */
record CategoryNames(Map<String, Name> names) {
    record Name(String ru, String en) {}

    static CategoryNames of(CategoryPaths categories) {
        var english = new HashMap<String, String>();
        categories.all(Langs.EN).forEach(one -> english.put(one.slug(), one.name()));
        var names = new HashMap<String, Name>();
        for (var one : categories.all(Langs.RU))
            names.put(one.slug(), new Name(one.name(), english.getOrDefault(one.slug(), one.name())));
        return new CategoryNames(Map.copyOf(names));
    }

    @Nullable
    Name of(String slug) {
        return names.get(slug);
    }

    /** A category to choose. */
    record Choice(String slug, String name) {}

    List<Choice> choices(boolean russian) {
        return names.entrySet().stream()
                .map(one -> new Choice(
                        one.getKey(),
                        russian ? one.getValue().ru() : one.getValue().en()))
                .sorted(java.util.Comparator.comparing(Choice::name))
                .toList();
    }
}
