package dev.prilavok.catalog;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds products by what a person typed: an article or a barcode, word forms of both languages with their synonyms, the wrong
 * keyboard layout, the other alphabet, mistyped words put right, some of the words, and at last names that look alike. The first way
 * that finds something wins; the best match comes first. What a shop calls in its own words is found by them too, in that shop.
 */
@ApplicationScoped
class Search {
    /** No fewer than a big catalogue has: which of them a shop shows, and what is cheapest, is only known afterwards. */
    private static final int MOST = 100_000;

    /** So many that only look alike are enough. */
    private static final int MOST_ALIKE = 500;

    /** What people write before an article: "арт. 1234", "SKU: AB-1". */
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:артикул|арт|article|art|sku)(?=[\\s.:№#])[\\s.:№#]*", CASE_INSENSITIVE | UNICODE_CASE);

    /** What a shop calls something itself, where head office lets it and in the language that is read. */
    private static final String OWN = " from listing_override o join product p on p.id = o.product_id" + Permits.JOINED;

    private static final String OWN_WORDS =
            "(case when " + Permits.NAME + " then o.own_name_words else ''::tsvector end || case when " + Permits.TOLD
                    + " then o.own_told_words else ''::tsvector end || p.words)";

    private static final String OWN_HERE = " o.shop_id = ? and o.own_lang = ? and p.state = 'PUBLISHED'";

    // the unfinished word is not cut to its stem first, or "плотье" would begin like "плотный"
    private static final String QUERY =
            "with t as (select to_tsquery('russian', ?) || to_tsquery('english', ?) || to_tsquery('simple', ?) q) ";

    // a shop's own words are looked for together with head office's: "сарафан белый" has one word of each
    private static final String BY_WORDS =
            QUERY + "select id from ((select p.id, p.position, ts_rank(p.words, t.q) near from product p, t where"
                    + " p.words @@ t.q and p.state = 'PUBLISHED' order by near desc, p.position, p.id limit "
                    + MOST
                    + ") union all (select p.id, p.position, ts_rank(" + OWN_WORDS + ", t.q)" + OWN
                    + "cross join t where" + OWN_HERE
                    + " and " + OWN_WORDS
                    + " @@ t.q)) f group by id, position order by max(near) desc, position, id limit " + MOST;

    // the vocabulary is that of head office: a slip in a shop's own word is looked for among its own names
    private static final String NEAR_OWN = "select p.id" + OWN + " where " + Permits.NAME + " and" + OWN_HERE
            + " and word_similarity(?, o.own_letters) > 0.6 order by word_similarity(?, o.own_letters) desc,"
            + " p.position, p.id limit "
            + MOST;

    // only what is nearly as good as the best: a loose net brings in everything that rhymes
    private static final String ALIKE = "select id from (select f.*, max(near) over () best from ("
            + "select p.id, p.position, word_similarity(?, p.letters) near from product p"
            + " where ? <% p.letters and p.state = 'PUBLISHED' order by near desc limit " + MOST_ALIKE
            + ") f) found where near > 0.9 * best order by near desc, position, id";

    private static final String ALIKE_ENOUGH = "select set_config('pg_trgm.word_similarity_threshold', '0.4', true)";

    private final Sql sql;
    private final Synonyms synonyms;
    private final Mending mending;

    Search(Sql sql, Synonyms synonyms, Mending mending) {
        this.sql = sql;
        this.synonyms = synonyms;
        this.mending = mending;
    }

    List<UUID> find(ShopView view, String text, Vocabulary vocabulary) {
        var typed = Words.of(text);
        var other = Words.otherLayout(text);
        var spelled = Words.otherAlphabet(text);
        var vain = vain(view, vocabulary, List.of(typed, other, spelled));
        return Stream.<Supplier<List<UUID>>>of(
                        () -> byNumber(text),
                        () -> vain.contains(typed) ? List.of() : byWords(view, typed),
                        () -> vain.contains(other) ? List.of() : byWords(view, other),
                        () -> vain.contains(spelled) ? List.of() : byWords(view, spelled),
                        () -> nearOwn(view, typed),
                        () -> byWords(view, mending.mended(typed, vocabulary)),
                        () -> byWords(view, mending.mended(other, vocabulary)),
                        () -> byWords(view, mending.mended(spelled, vocabulary)),
                        () -> byWords(view, mending.known(typed, vocabulary)),
                        () -> byWords(view, mending.rarest(typed, vocabulary)),
                        () -> alike(typed),
                        () -> alike(other),
                        () -> alike(spelled))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    // What no product is told of with need not be looked for among a hundred thousand; a shop that does something
    // differently may have words of its own.
    private Set<Words> vain(ShopView view, Vocabulary vocabulary, List<Words> ways) {
        return view.listings() == 0 ? mending.vain(ways, vocabulary) : Set.of();
    }

    /** The products of an article, however its parts are divided, or of a barcode. */
    List<UUID> byNumber(String text) {
        var number = ARTICLE.matcher(text.strip()).replaceFirst("");
        if (number.length() > 64 || number.indexOf('\0') >= 0 || number.chars().noneMatch(Character::isDigit))
            return List.of();
        var exact = ids(
                "select distinct product_id id from variant where sku in (?, upper(?)) or barcode = ?",
                number,
                number,
                number);
        return exact.isEmpty()
                ? ids(
                        "select distinct product_id id from variant where article_key(sku) = article_key(?) and length(article_key(?)) > 3",
                        number,
                        number)
                : exact;
    }

    private List<UUID> byWords(ShopView view, Words words) {
        if (words.isEmpty()) return List.of();
        var whole = words.whole(synonyms.of(words.words()));
        return ids(BY_WORDS, whole, whole, words.unfinished(), view.shop().id().value(), view.lang());
    }

    private List<UUID> nearOwn(ShopView view, Words words) {
        var spoken = words.spoken();
        if (spoken.length() < 4 || view.listings() == 0) return List.of();
        return ids(NEAR_OWN, view.shop().id().value(), view.lang(), spoken, spoken);
    }

    private List<UUID> alike(Words words) {
        var spoken = words.spoken();
        // three letters look like everything that begins with two of them
        if (spoken.length() < 4) return List.of();
        sql.one(ALIKE_ENOUGH, row -> true);
        return ids(ALIKE, spoken, spoken);
    }

    private List<UUID> ids(String query, Object... values) {
        return sql.list(query, row -> row.getObject("id", UUID.class), values);
    }
}
