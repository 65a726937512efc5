package dev.prilavok.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Article of one colour and size, the unit that stock counts. */
public record Sku(@JsonValue String value) implements Comparable<Sku> {
    private static final int MAX = 64;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sku {
        if (value.isBlank() || value.length() > MAX || value.indexOf('\0') >= 0) throw new NotFound("sku");
    }

    @Override
    public int compareTo(Sku other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
