package dev.prilavok.matrix;

import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bodies made from the OpenAPI document: every property that is an id is filled from the matrix, the rest with something that fits. */
record JsonBodies(JsonPath document) {
    /** Properties that are ids of nobody's, or no ids at all. */
    private static final Map<String, Object> KNOWN = Map.of(
            "city", "00000000-0000-0000-0000-000000000001",
            "way", "courier",
            "code", "000000",
            "hash", "0".repeat(64),
            "phone", "+79120000000",
            "purpose", "ORDER_PROCESSING",
            "days", 1,
            "login", "nobody",
            "password", "nothing");

    /** The body of an operation; empty when it takes none. */
    Optional<Object> of(Route route, Ids ids) {
        Map<String, Object> operation = operation(route);
        var body = operation == null ? null : map(operation.get("requestBody"));
        if (body == null) return Optional.empty();
        var content = map(body.get("content"));
        var json = content == null ? null : map(content.get("application/json"));
        if (json == null) return Optional.empty();
        return Optional.ofNullable(value("body", map(json.get("schema")), ids));
    }

    @Nullable
    Map<String, Object> operation(Route route) {
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        var path = paths.get(route.template());
        return path == null ? null : map(path.get(route.verb().toLowerCase(java.util.Locale.ROOT)));
    }

    private @Nullable Object value(String name, @Nullable Map<String, Object> written, Ids ids) {
        var schema = resolved(written);
        if (schema == null) return null;
        if (KNOWN.containsKey(name)) return KNOWN.get(name);
        var type = String.valueOf(schema.get("type"));
        if (type.contains("array")) return array(name, schema, ids);
        var key = Ids.NAMED.get(name);
        if (key != null) return ids.of(key);
        if (schema.get("properties") != null) return object(map(schema.get("properties")), ids);
        if ("uuid".equals(schema.get("format"))
                || String.valueOf(schema.get("pattern")).contains("{8}-"))
            throw new AssertionError("the matrix does not know whose the id «" + name + "» is");
        if (type.contains("integer") || type.contains("number")) return 1;
        if (type.contains("boolean")) return true;
        return schema.get("enum") instanceof List<?> choices ? choices.get(0) : "x";
    }

    private @Nullable Object array(String name, Map<String, Object> schema, Ids ids) {
        var item = value(name, map(schema.get("items")), ids);
        return item == null ? List.of() : List.of(item);
    }

    private Map<String, Object> object(@Nullable Map<String, Object> properties, Ids ids) {
        var object = new LinkedHashMap<String, Object>();
        if (properties != null)
            properties.forEach((name, schema) -> {
                var value = value(name, map(schema), ids);
                if (value != null) object.put(name, value);
            });
        return object;
    }

    private @Nullable Map<String, Object> resolved(@Nullable Map<String, Object> schema) {
        if (schema == null) return null;
        for (var wrapper : List.of("allOf", "anyOf", "oneOf"))
            if (schema.get(wrapper) instanceof List<?> parts)
                for (var part : parts) {
                    var inner = resolved(map(part));
                    if (inner != null && !"null".equals(inner.get("type"))) return inner;
                }
        if (!(schema.get("$ref") instanceof String reference)) return schema;
        var name = reference.substring(reference.lastIndexOf('/') + 1);
        Map<String, Map<String, Object>> schemas = document.getMap("components.schemas");
        return resolved(schemas.get(name));
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> found ? (Map<String, Object>) found : null;
    }
}
