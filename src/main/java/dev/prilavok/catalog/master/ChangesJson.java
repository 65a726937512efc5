package dev.prilavok.catalog.master;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Changes and facts as the tables keep them. */
@ApplicationScoped
class ChangesJson {
    private final ObjectMapper json;

    ChangesJson(ObjectMapper json) {
        this.json = json;
    }

    Facts facts(String kept) {
        return Facts.of(read(kept, new TypeReference<Map<String, String>>() {}));
    }

    SortedMap<String, Change> changes(String kept) {
        var changes = new TreeMap<String, Change>();
        read(kept, new TypeReference<Map<String, @Nullable String[]>>() {})
                .forEach((key, both) -> changes.put(key, new Change(both[0], both[1])));
        return changes;
    }

    String write(Map<String, Change> changes) {
        var kept = new TreeMap<String, Object>();
        changes.forEach((key, change) -> kept.put(key, Arrays.asList(change.was(), change.is())));
        return text(kept);
    }

    String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("changes cannot be written", impossible);
        }
    }

    private <T> T read(String kept, TypeReference<T> type) {
        try {
            return json.readValue(kept, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("changes cannot be read", impossible);
        }
    }
}
