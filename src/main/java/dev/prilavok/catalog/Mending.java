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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts mistyped words right by the vocabulary of the goods. */
@ApplicationScoped
class Mending {
    private static final Words NONE = new Words(List.of());

    private final Sql sql;
    private final Synonyms synonyms;

    Mending(Sql sql, Synonyms synonyms) {
        this.sql = sql;
        this.synonyms = synonyms;
    }

    /** The words with every unknown one replaced by the nearest known; no words when one of them is near to nothing. */
    Words mended(Words typed, Vocabulary vocabulary) {
        var words = typed.words();
        var known = known(words, vocabulary);
        var mended = new ArrayList<String>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var last = i == words.size() - 1;
            if (known.contains(word) || last && vocabulary.goesOn(word)) mended.add(word);
            else vocabulary.nearest(word, last).ifPresent(mended::add);
        }
        return mended.size() == words.size() && !mended.equals(words) ? new Words(mended) : NONE;
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

    /** The known ones among the words; of words that are all known and never stand together, the rarest. */
    Words fewer(Words typed, Vocabulary vocabulary) {
        var known = known(typed.words(), vocabulary);
        if (known.size() < 2 || known.size() < typed.words().size()) return new Words(known);
        return new Words(List.of(Collections.min(known, comparingInt(vocabulary::times))));
    }

    private List<String> known(List<String> words, Vocabulary vocabulary) {
        if (words.isEmpty()) return List.of();
        var stems = stems(words);
        var alike = synonyms.of(words);
        return words.stream()
                .filter(word -> alike.containsKey(word) || vocabulary.knows(word, stems.getOrDefault(word, word)))
                .toList();
    }

    private Map<String, String> stems(List<String> words) {
        var stems = new HashMap<String, String>();
        sql.list(
                "select w.word, search_stem(w.word) stem from unnest(?) w (word)",
                row -> stems.put(row.getString("word"), row.getString("stem")),
                (Object) words.toArray(String[]::new));
        return stems;
    }
}
