package dev.prilavok.marketplace;

import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/**
 * Remembers what lines of a feed looked like when they were last written, so that the next reader can be told the differences alone.
 * Marks grow. A line has the mark of the writing that found it different; when another writing began meanwhile, a later one, so that
 * the other's reader is told of it rather than not.
 */
@ApplicationScoped
class FeedMemory {
    // sorted, so that two readers at once lock the lines in the same order
    private static final String COMPARE = """
            with now as materialized (
                select case when mark > ? then mark + 1 else ? end mark from feed_begun where feed = ?)
            insert into feed_line (feed, sku, digest, mark)
            select ?, t.sku, t.digest, now.mark from unnest(?, ?) t (sku, digest), now
            on conflict (feed, sku) do update set digest = excluded.digest, mark = excluded.mark, gone = false
            where feed_line.digest <> excluded.digest or feed_line.gone""";

    private static final String FORGET = """
            update feed_line l set gone = true, mark = case when b.mark > ? then b.mark + 1 else ? end
            from feed_begun b where b.feed = l.feed and l.feed = ? and l.sku = any(?) and not l.gone""";

    private static final String BEGIN = """
            insert into feed_begun (feed, mark) values (?, 1)
            on conflict (feed) do update set mark = feed_begun.mark + 1 returning mark""";

    private final Sql sql;

    FeedMemory(Sql sql) {
        this.sql = sql;
    }

    /** A mark for a feed whose writing begins now. */
    @Transactional
    long begin(UUID feed) {
        return sql.one(BEGIN, row -> row.getLong("mark"), feed).orElseThrow();
    }

    /** Whether the feed can have had this mark. */
    @Transactional
    boolean gave(UUID feed, long mark) {
        return mark > 0
                && sql.one("select mark from feed_begun where feed = ?", row -> row.getLong("mark") >= mark, feed)
                        .orElse(false);
    }

    /** Keeps lines as they are now and says which became so after the mark that the reader has. */
    @Transactional
    Set<String> later(UUID feed, SortedMap<String, Long> digests, FeedMark mark) {
        if (digests.isEmpty()) return Set.of();
        var skus = digests.keySet().toArray(String[]::new);
        sql.change(
                COMPARE,
                mark.now(),
                mark.now(),
                feed,
                feed,
                skus,
                digests.values().toArray(Long[]::new));
        return new HashSet<>(sql.list(
                "select sku from feed_line where feed = ? and sku = any(?) and mark > ?",
                row -> row.getString("sku"),
                feed,
                skus,
                mark.after()));
    }

    /** Some of the lines that were there, in the order of SKUs. */
    @Transactional
    List<Sku> standing(UUID feed, String after, int size) {
        return sql.list(
                "select sku from feed_line where feed = ? and sku > ? and not gone order by sku limit ?",
                row -> new Sku(row.getString("sku")),
                feed,
                after,
                size);
    }

    /** These are there no longer. */
    @Transactional
    void forget(UUID feed, Collection<Sku> skus, FeedMark mark) {
        if (!skus.isEmpty())
            sql.change(
                    FORGET,
                    mark.now(),
                    mark.now(),
                    feed,
                    skus.stream().map(Sku::value).sorted().toArray(String[]::new));
    }

    /** Some of those that went after a mark, in the order of SKUs. */
    @Transactional
    List<Sku> gone(UUID feed, long mark, String after, int size) {
        return sql.list(
                "select sku from feed_line where feed = ? and mark > ? and gone and sku > ? order by sku limit ?",
                row -> new Sku(row.getString("sku")),
                feed,
                mark,
                after,
                size);
    }
}
