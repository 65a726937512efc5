package dev.prilavok.catalog.intake;

import java.util.Map;

/**
 * A document of 1C: what it is called and what it says.
 *
 * @param values its named values, such as the state of an order
 */
public record ExchangeDocument(String id, String number, Map<String, String> values) {
    /** A named value; empty when it says nothing of it. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether a named value says yes. */
    public boolean says(String name) {
        var value = value(name);
        return value.equalsIgnoreCase("true") || value.equalsIgnoreCase("да") || value.equals("1");
    }
}
