package dev.prilavok.catalog;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The words that the goods are described with. A mistyped word is looked for here, among thousands of words, and not among the names
 * of a hundred thousand products. Immutable.
 */
final class Vocabulary {
    /** A word of a name, a colour, a category or a brand, and how often it stands there. */
    record Name(String word, int times) {}

    /** Letters as a set of bits, so that most words are passed over without a second look. */
    private record Entry(Name name, long letters) {
        static Entry of(Name name) {
            return new Entry(name, Vocabulary.letters(name.word));
        }
    }

    private final TreeSet<String> stems;
    private final TreeMap<String, Name> names = new TreeMap<>();
    private final Map<Integer, List<Entry>> byLength = new HashMap<>();

    /** With the stems of all that is told about the goods, descriptions as well. */
    Vocabulary(Set<String> stems, Collection<Name> names) {
        this.stems = new TreeSet<>(stems);
        for (var name : names) {
            this.names.put(name.word, name);
            byLength.computeIfAbsent(name.word.length(), fresh -> new ArrayList<>())
                    .add(Entry.of(name));
        }
    }

    /** Whether some goods are told of with this word in any of its forms. */
    boolean knows(String word, String stem) {
        return names.containsKey(word) || stems.contains(stem) || stems.contains(word);
    }

    /** How often a word stands in names; one that stands there in another form only counts as frequent. */
    int times(String word) {
        var name = names.get(word);
        return name == null ? Integer.MAX_VALUE : name.times;
    }

    /** Whether some word that the goods are told of with begins like this. */
    boolean beginsSomething(String beginning) {
        var stem = stems.ceiling(beginning);
        return goesOn(beginning) || stem != null && stem.startsWith(beginning);
    }

    /** Whether a name goes on where this beginning ends. */
    boolean goesOn(String beginning) {
        var next = names.ceilingKey(beginning);
        return next != null && next.startsWith(beginning);
    }

    /**
     * The word that was most likely meant: the one with the fewest slips, of equals the one as long as what was typed, then the more
     * frequent. Empty when nothing is near.
     */
    Optional<String> nearest(String typed, boolean unfinished) {
        var most = most(typed.length());
        var letters = letters(typed);
        @Nullable Name best = null;
        var fewest = most + 1;
        for (var lengths : byLength.entrySet()) {
            if (lengths.getKey() < typed.length() - most || !unfinished && lengths.getKey() > typed.length() + most)
                continue;
            for (var entry : lengths.getValue()) {
                if (Long.bitCount(letters & ~entry.letters) > most) continue;
                var slips = Typing.slips(typed, entry.name.word, Math.min(most, fewest), unfinished);
                if (slips > most || slips > fewest || slips == fewest && !better(entry.name, best, typed)) continue;
                best = entry.name;
                fewest = slips;
            }
        }
        return Optional.ofNullable(best).map(Name::word);
    }

    private static boolean better(Name one, @Nullable Name other, String typed) {
        if (other == null) return true;
        return comparingInt((Name name) -> -Math.abs(name.word.length() - typed.length()))
                        .thenComparing(Name::times)
                        .thenComparing(Name::word)
                        .compare(one, other)
                > 0;
    }

    // One slip in a short word is already much of it; with two a "пуховик" would become "пуговица".
    private static int most(int length) {
        if (length < 4) return 0;
        return length < 8 ? 1 : 2;
    }

    private static long letters(String word) {
        return word.chars().mapToLong(letter -> 1L << (letter & 63)).reduce(0, (one, two) -> one | two);
    }
}
