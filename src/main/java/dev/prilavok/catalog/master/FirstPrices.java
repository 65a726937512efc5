package dev.prilavok.catalog.master;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prices of goods that have none yet. */
public interface FirstPrices {
    /** What a person typed for all sizes of a product; what is empty was not said. */
    record Typed(String currency, String wholesale, String recommended, String floor, String ceiling, String before) {
        public boolean isEmpty() {
            return (wholesale + recommended + floor + ceiling + before).isBlank();
        }
    }

    /** Currencies in which goods are sold. */
    List<String> currencies();

    /** What is wrong, in words, by the name of the field. */
    Map<String, String> problems(Typed typed, Locale locale);

    /** Puts the prices in force at once. */
    void put(Collection<String> skus, Typed typed, String about, String by);
}
