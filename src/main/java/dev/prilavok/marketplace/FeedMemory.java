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
 * Marks grow: a line that became different while a feed was being written has a later mark than that feed's own, and is told again
 * rather than lost.
 */
@ApplicationScoped
class FeedMemory {
    // sorted, so that two readers at once lock the lines in the same order
    private static final String COMPARE = """
            with now as materialized (select nextval('feed_mark') mark)
            insert into feed_line (feed, sku, digest, mark)
            select ?, t.sku, t.digest, now.mark from unnest(?, ?) t (sku, digest), now
            on conflict (feed, sku) do update set digest = excluded.digest, mark = excluded.mark, gone = false
            where feed_line.digest <> excluded.digest or feed_line.gone""";

    private static final String FORGET = """
            update feed_line set gone = true, mark = m.mark from (select nextval('feed_mark') mark) m
            where feed = ? and sku = any(?) and not gone""";

    private final Sql sql;

    FeedMemory(Sql sql) {
        this.sql = sql;
    }

    /** A mark for a feed whose writing begins now. */
    @Transactional
    long begin() {
        return sql.one("select nextval('feed_mark') mark", row -> row.getLong("mark"))
                .orElseThrow();
    }

    /** Whether some feed was ever given this mark. */
    @Transactional
    boolean gave(long mark) {
        return mark > 0
                && sql.one("select last_value from feed_mark", row -> row.getLong("last_value") >= mark)
                        .orElse(false);
    }

    /** Keeps lines as they are now and says which became so after a mark. */
    @Transactional
    Set<String> later(UUID feed, SortedMap<String, Long> digests, long mark) {
        if (digests.isEmpty()) return Set.of();
        var skus = digests.keySet().toArray(String[]::new);
        sql.change(COMPARE, feed, skus, digests.values().toArray(Long[]::new));
        return new HashSet<>(sql.list(
                "select sku from feed_line where feed = ? and sku = any(?) and mark > ?",
                row -> row.getString("sku"),
                feed,
                skus,
                mark));
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
    void forget(UUID feed, Collection<Sku> skus) {
        if (!skus.isEmpty())
            sql.change(
                    FORGET, feed, skus.stream().map(Sku::value).sorted().toArray(String[]::new));
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
