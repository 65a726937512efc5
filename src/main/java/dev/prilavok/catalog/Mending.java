package dev.prilavok.catalog;

import static java.util.Comparator.comparingInt;

import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts mistyped words right by the vocabulary of the goods. */
@ApplicationScoped
class Mending {
    /**
     * What is to be said of the words.
     *
     * @param known those that some goods are told of with
     * @param small those that tell nothing in one of the languages: "с", "для", "the"
     */
    private record Told(List<String> known, Set<String> small) {}

    private final Sql sql;
    private final Synonyms synonyms;

    Mending(Sql sql, Synonyms synonyms) {
        this.sql = sql;
        this.synonyms = synonyms;
    }

    /** The words with every unknown one replaced by the nearest known; no words when one of them is near to nothing. */
    Words mended(Words typed, Vocabulary vocabulary) {
        var words = typed.words();
        var told = told(words, vocabulary);
        var mended = new ArrayList<String>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var last = i == words.size() - 1;
            if (told.known.contains(word) || told.small.contains(word) || last && vocabulary.goesOn(word))
                mended.add(word);
            else vocabulary.nearest(word, last).ifPresent(mended::add);
        }
        return mended.size() == words.size() && !mended.equals(words) ? new Words(mended) : Words.NONE;
    }

    /** Those of several ways to read a text in which some word stands in nothing that the goods are told of with. */
    Set<Words> vain(Collection<Words> ways, Vocabulary vocabulary) {
        var words =
                ways.stream().flatMap(way -> way.words().stream()).distinct().toArray(String[]::new);
        var unknown = new HashSet<>(sql.list(
                """
                select w.word, search_stem(w.word) stem from unnest(?) w (word)
                where numnode(plainto_tsquery('russian', w.word)) > 0 and numnode(plainto_tsquery('english', w.word)) > 0
                    and not exists (select 1 from search_synonym s where s.stem = search_stem(w.word))""",
                row -> vocabulary.knows(row.getString("word"), row.getString("stem")) ? "" : row.getString("word"),
                (Object) words));
        return ways.stream()
                .filter(way -> isVain(way.words(), unknown, vocabulary))
                .collect(Collectors.toSet());
    }

    // the last word may be unfinished
    private static boolean isVain(List<String> words, Set<String> unknown, Vocabulary vocabulary) {
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var last = i == words.size() - 1;
            if (unknown.contains(word) && !(last && vocabulary.beginsSomething(word))) return true;
        }
        return false;
    }

    /** The known ones among the words; none when all of them are. */
    Words known(Words typed, Vocabulary vocabulary) {
        var known = telling(typed.words(), vocabulary);
        return known.size() < typed.words().size() ? new Words(known) : Words.NONE;
    }

    /** The rarest of the known words, for those that never stand together. */
    Words rarest(Words typed, Vocabulary vocabulary) {
        var known = telling(typed.words(), vocabulary);
        return known.size() < 2
                ? Words.NONE
                : new Words(List.of(Collections.min(known, comparingInt(vocabulary::times))));
    }

    private List<String> telling(List<String> words, Vocabulary vocabulary) {
        var told = told(words, vocabulary);
        return told.known.stream().filter(word -> !told.small.contains(word)).toList();
    }

    private Told told(List<String> words, Vocabulary vocabulary) {
        if (words.isEmpty()) return new Told(List.of(), Set.of());
        var stems = new HashMap<String, String>();
        var small = new HashSet<String>();
        sql.list(
                """
                select w.word, search_stem(w.word) stem,
                    numnode(plainto_tsquery('russian', w.word)) = 0 or numnode(plainto_tsquery('english', w.word)) = 0 small
                from unnest(?) w (word)""",
                row -> {
                    var word = row.getString("word");
                    stems.put(word, row.getString("stem"));
                    return row.getBoolean("small") && small.add(word);
                },
                (Object) words.toArray(String[]::new));
        var alike = synonyms.of(words);
        var known = words.stream()
                .filter(word -> alike.containsKey(word) || vocabulary.knows(word, stems.getOrDefault(word, word)))
                .toList();
        return new Told(known, small);
    }
}
