package dev.prilavok.catalog;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Words that mean the same to whoever searches, ring by ring; head office keeps them. */
@ApplicationScoped
class Synonyms {
    private static final int FEWEST = 2;
    static final int MOST = 20;

    private final Sql sql;
    private final AuditLog audit;
    private final Clock clock;

    Synonyms(Sql sql, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** Words of one meaning. */
    record Ring(UUID id, List<String> words) {
        public String shown() {
            return String.join(", ", words);
        }
    }

    List<Ring> all() {
        var rings = new LinkedHashMap<UUID, List<String>>();
        sql.list(
                "select ring, word from search_synonym order by min(word) over (partition by ring), ring, word",
                row -> rings.computeIfAbsent(row.getObject("ring", UUID.class), fresh -> new ArrayList<>())
                        .add(row.getString("word")));
        return rings.entrySet().stream()
                .map(ring -> new Ring(ring.getKey(), ring.getValue()))
                .toList();
    }

    /** For each word in any of its forms, all that means the same. */
    Map<String, List<String>> of(List<String> words) {
        var alike = new HashMap<String, List<String>>();
        if (words.isEmpty()) return alike;
        sql.list(
                """
                select distinct q.word asked, other.word
                from unnest(?) q (word) join search_synonym known on known.stem = search_stem(q.word)
                join search_synonym other on other.ring = known.ring and other.stem <> known.stem
                order by asked, other.word limit 100""",
                row -> alike.computeIfAbsent(row.getString("asked"), fresh -> new ArrayList<>())
                        .add(row.getString("word")),
                (Object) words.toArray(String[]::new));
        return alike;
    }

    /** Adds a ring of words. */
    @Transactional
    UUID add(List<String> words, String by) {
        var ring = Ids.next();
        sql.each(
                "insert into search_synonym (ring, word, stem, changed_by, changed_at) values (?, ?, search_stem(?), ?, ?)",
                words.stream()
                        .map(word -> new Object[] {ring, word, word, by, clock.instant()})
                        .toList());
        changed("search-synonyms-added", ring, String.join(", ", words));
        return ring;
    }

    /** Takes a ring away and says what was in it. */
    @Transactional
    String remove(UUID ring) {
        var words = sql.list(
                "delete from search_synonym where ring = ? returning word", row -> row.getString("word"), ring);
        if (words.isEmpty()) throw new NotFound("synonyms");
        changed("search-synonyms-removed", ring, String.join(", ", words));
        return String.join(", ", words);
    }

    // What was found is remembered per version of the goods.
    private void changed(String what, UUID ring, String words) {
        sql.change(Versions.CATALOGUE_CHANGED);
        audit.record(what, ring.toString(), words);
    }

    /**
     * Reads a ring as a person types it.
     *
     * @throws SynonymsRefused when there are fewer than two words or more than twenty, or one is not a single plain word
     */
    static List<String> words(String typed) {
        var words = new ArrayList<String>();
        for (var part : typed.split("[,;\\s]+")) {
            var word = Words.plain(part.strip());
            if (word.isEmpty() || words.contains(word)) continue;
            if (!word.matches("[\\p{L}\\p{N}-]{2,40}")) throw new SynonymsRefused(part);
            words.add(word);
        }
        if (words.size() < FEWEST || words.size() > MOST) throw new SynonymsRefused("");
        return words;
    }
}
