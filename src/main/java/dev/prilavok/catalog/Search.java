package dev.prilavok.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds products by what a person typed: an article or a barcode, word forms of both languages with their synonyms, the wrong
 * keyboard layout, the other alphabet, mistyped words put right, some of the words, and at last names that look alike. The first way that finds something wins; the best match comes first.
 */
@ApplicationScoped
class Search {
    private static final int MOST = 500;
    // the unfinished word is not cut to its stem first, or "плотье" would begin like "плотный"
    private static final String QUERY =
            "(select to_tsquery('russian', ?) || to_tsquery('english', ?) || to_tsquery('simple', ?) q) t";
    private static final String ALIKE_ENOUGH = "select set_config('pg_trgm.word_similarity_threshold', '0.4', true)";

    private final Sql sql;
    private final Synonyms synonyms;
    private final Mending mending;

    Search(Sql sql, Synonyms synonyms, Mending mending) {
        this.sql = sql;
        this.synonyms = synonyms;
        this.mending = mending;
    }

    List<UUID> find(String text, Vocabulary vocabulary) {
        var typed = Words.of(text);
        var other = Words.otherLayout(text);
        var spelled = Words.otherAlphabet(text);
        return Stream.<Supplier<List<UUID>>>of(
                        () -> byNumber(text),
                        () -> byWords(typed),
                        () -> byWords(other),
                        () -> byWords(spelled),
                        () -> byWords(mending.mended(typed, vocabulary)),
                        () -> byWords(mending.mended(other, vocabulary)),
                        () -> byWords(mending.mended(spelled, vocabulary)),
                        () -> byWords(mending.fewer(typed, vocabulary)),
                        () -> alike(typed),
                        () -> alike(other),
                        () -> alike(spelled))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<UUID> byNumber(String text) {
        if (text.length() > 64 || text.indexOf('\0') >= 0 || text.chars().noneMatch(Character::isDigit))
            return List.of();
        return ids(
                "select distinct product_id id from variant where sku in (?, upper(?)) or barcode = ?",
                text,
                text,
                text);
    }

    private List<UUID> byWords(Words words) {
        if (words.isEmpty()) return List.of();
        var whole = words.whole(synonyms.of(words.words()));
        return ids(
                "select p.id from product p, " + QUERY + " where p.words @@ t.q and p.state = 'PUBLISHED'"
                        + " order by ts_rank(p.words, t.q) desc, p.position, p.id limit " + MOST,
                whole,
                whole,
                words.unfinished());
    }

    // only what is nearly as good as the best: a loose net brings in everything that rhymes
    private List<UUID> alike(Words words) {
        if (words.spoken().length() < 3) return List.of();
        sql.one(ALIKE_ENOUGH, row -> true);
        return ids(
                "select id from (select f.*, max(near) over () best from ("
                        + "select p.id, p.position, word_similarity(?, p.letters) near from product p"
                        + " where ? <% p.letters and p.state = 'PUBLISHED' order by near desc limit " + MOST
                        + ") f) found where near > 0.9 * best order by near desc, position, id",
                words.spoken(),
                words.spoken());
    }

    private List<UUID> ids(String query, Object... values) {
        return sql.list(query, row -> row.getObject("id", UUID.class), values);
    }
}
