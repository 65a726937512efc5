package dev.prilavok.catalog.master;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to change, met with what is there by now: other fields pass, a field that somebody else changed to something
 * else is for a person to decide.
 */
record Merge(SortedMap<String, Change> changes, SortedMap<String, Conflict> conflicts) {
    /** Three texts of one field: what the author saw, what stands there now, what the author wants. */
    record Conflict(
            @Nullable String seen,
            @Nullable String now,
            @Nullable String wanted) {}

    static Merge of(Map<String, Change> wanted, Facts now) {
        var changes = new TreeMap<String, Change>();
        var conflicts = new TreeMap<String, Conflict>();
        wanted.forEach((key, change) -> {
            var stands = now.get(key);
            if (Objects.equals(stands, change.is())) return;
            if (Objects.equals(stands, change.was())) changes.put(key, change);
            else conflicts.put(key, new Conflict(change.was(), stands, change.is()));
        });
        return new Merge(changes, conflicts);
    }
}
