package dev.prilavok.catalog;

import java.util.List;
import java.util.stream.Stream;

/** The ways to read what somebody has begun to type: as it stands, on the other keyboard layout, in the other alphabet. */
public record Readings(List<String> ways) {
    /** The ways to read a text; what comes to less than two letters is none. */
    public static Readings of(String text) {
        return new Readings(Stream.of(Words.of(text), Words.otherLayout(text), Words.otherAlphabet(text))
                .map(Words::spoken)
                .filter(way -> way.length() > 1)
                .distinct()
                .toList());
    }

    /** Whether a name, or a word within it, begins as one of them. */
    public boolean begin(String name) {
        var words = " " + Words.of(name).spoken();
        return ways.stream().anyMatch(way -> words.contains(" " + way));
    }
}
