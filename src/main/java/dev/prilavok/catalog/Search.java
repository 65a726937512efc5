package dev.prilavok.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds products by what a person typed: an article or a barcode, word forms of both languages, the wrong keyboard layout, and at
 * last words that look alike. The first way that finds something wins; the best match comes first.
 */
@ApplicationScoped
class Search {
    private static final int MOST = 500;
    private static final String BOTH = "(select to_tsquery('russian', ?) || to_tsquery('english', ?) q) t";

    private final Sql sql;

    Search(Sql sql) {
        this.sql = sql;
    }

    List<UUID> find(String text) {
        var typed = Words.of(text);
        var other = Words.otherLayout(text);
        return Stream.<Supplier<List<UUID>>>of(
                        () -> byNumber(text),
                        () -> byWords(typed),
                        () -> byWords(other),
                        () -> alike(typed),
                        () -> alike(other))
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
        return ids(
                "select p.id from product p, " + BOTH + " where p.words @@ t.q and p.state = 'PUBLISHED'"
                        + " order by ts_rank(p.words, t.q) desc, p.position, p.id limit " + MOST,
                words.query(),
                words.query());
    }

    private List<UUID> alike(Words words) {
        if (words.spoken().length() < 3) return List.of();
        return ids(
                "select p.id from product p where ? <% p.letters and p.state = 'PUBLISHED'"
                        + " order by word_similarity(?, p.letters) desc, p.position, p.id limit " + MOST,
                words.spoken(),
                words.spoken());
    }

    private List<UUID> ids(String query, Object... values) {
        return sql.list(query, row -> row.getObject("id", UUID.class), values);
    }
}
