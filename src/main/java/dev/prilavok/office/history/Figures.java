package dev.prilavok.office.history;

import java.util.LinkedHashMap;
import java.util.Map;

/** Figures by name, in whole pieces or pennies. */
final class Figures {
    private final Map<String, Long> all = new LinkedHashMap<>();

    void add(String name, long more) {
        all.merge(name, more, Long::sum);
    }

    void put(String name, long value) {
        all.put(name, value);
    }

    /** Zero when nobody has named it. */
    long get(String name) {
        return all.getOrDefault(name, 0L);
    }

    Map<String, Long> all() {
        return all;
    }

    /** The same so many times. */
    Figures times(int factor) {
        var more = new Figures();
        all.forEach((name, value) -> more.put(name, value * factor));
        return more;
    }
}
