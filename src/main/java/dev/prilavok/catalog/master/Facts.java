package dev.prilavok.catalog.master;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A product and its sizes, field by field, as texts. */
record Facts(SortedMap<String, String> values) {
    static final Facts NONE = new Facts(new TreeMap<>());

    static Facts of(Map<String, String> values) {
        return new Facts(new TreeMap<>(values));
    }

    @Nullable
    String get(String key) {
        return values.get(key);
    }

    String text(Field field) {
        return Objects.requireNonNullElse(values.get(field.key()), "");
    }

    String ofSize(String sku, String field) {
        return Objects.requireNonNullElse(values.get(new SizeKey(sku, field).key()), "");
    }

    List<String> skus() {
        return values.keySet().stream()
                .flatMap(key -> SizeKey.of(key).stream())
                .map(SizeKey::sku)
                .distinct()
                .toList();
    }

    /** What has to change for these facts to become those. */
    SortedMap<String, Change> to(Facts others) {
        var keys = new TreeSet<>(values.keySet());
        keys.addAll(others.values.keySet());
        var changes = new TreeMap<String, Change>();
        for (var key : keys)
            if (!Objects.equals(get(key), others.get(key))) changes.put(key, new Change(get(key), others.get(key)));
        return changes;
    }

    Facts with(Map<String, Change> changes) {
        var next = new TreeMap<>(values);
        changes.forEach((key, change) -> {
            if (change.is() == null) next.remove(key);
            else next.put(key, change.is());
        });
        return new Facts(next);
    }

    /** The facts after all changes of a history, oldest first. */
    static Facts after(Collection<? extends Map<String, Change>> history) {
        var facts = NONE;
        for (var changes : history) facts = facts.with(changes);
        return facts;
    }
}
