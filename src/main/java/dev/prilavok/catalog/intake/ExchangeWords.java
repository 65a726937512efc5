package dev.prilavok.catalog.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names that 1C gives once and then refers to: properties, their values, kinds of prices. */
final class ExchangeWords {
    private static final int MOST = 200_000;

    /** A kind of price. */
    record PriceType(String name, String currency) {}

    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> choices = new HashMap<>();
    private final Map<String, PriceType> priceTypes = new LinkedHashMap<>();
    private int size;

    void property(String id, String name) {
        size++;
        if (!id.isEmpty() && !name.isEmpty()) properties.put(id, name);
    }

    /** Learns a value; false when there are too many. */
    boolean choice(String property, String id, String text) {
        if (!id.isEmpty())
            choices.computeIfAbsent(property, fresh -> new HashMap<>()).put(id, text);
        return ++size <= MOST;
    }

    void priceType(String id, String name, String currency) {
        size++;
        if (!id.isEmpty()) priceTypes.put(id, new PriceType(name, currency));
    }

    /** What somebody else knew before; what is known here counts more. */
    void add(ExchangeWords before) {
        before.properties.forEach(properties::putIfAbsent);
        before.priceTypes.forEach(priceTypes::putIfAbsent);
        before.choices.forEach((property, texts) -> {
            var own = choices.computeIfAbsent(property, fresh -> new HashMap<>());
            texts.forEach(own::putIfAbsent);
        });
    }

    /** Grows with everything learnt. */
    int size() {
        return size;
    }

    Map<String, String> properties() {
        return properties;
    }

    Map<String, String> choices(String property) {
        return choices.getOrDefault(property, Map.of());
    }

    Map<String, PriceType> priceTypes() {
        return priceTypes;
    }

    @Nullable
    String property(String id) {
        return properties.get(id);
    }

    String value(String property, String value) {
        return choices(property).getOrDefault(value, value);
    }
}
