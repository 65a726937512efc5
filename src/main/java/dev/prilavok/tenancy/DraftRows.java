package dev.prilavok.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The drafts of shops, a row for each part. */
@ApplicationScoped
class DraftRows {
    static final String LOOK = "look";
    static final String LOGO = "logo";
    static final String PAGES = "pages/";
    static final String DROPPED = "-";

    private final Session database;
    private final Clock clock;

    DraftRows(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A part of a draft.
     *
     * @param body with {@link #DROPPED} before it for a page that is to go
     * @param base names what was live when it was begun
     * @param tab the open page that wrote it last
     */
    record Row(String part, String body, String base, long revision, String tab, String by, Instant at) {
        boolean isDropped() {
            return part.startsWith(PAGES) && body.startsWith(DROPPED);
        }
    }

    Map<String, Row> all(ShopId shop) {
        return database.createNativeQuery(
                        "select part, body, base, revision, tab, changed_by, changed_at from shop_draft where shop_id = :shop",
                        Object[].class)
                .setParameter("shop", shop.value())
                .getResultStream()
                .map(DraftRows::row)
                .collect(Collectors.toMap(Row::part, row -> row, (a, b) -> a, TreeMap::new));
    }

    private static Row row(Object[] row) {
        return new Row(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).longValue(),
                (String) row[4],
                (String) row[5],
                (Instant) row[6]);
    }

    /**
     * Writes a part whose last revision was seen; another tab that was quicker is not written over.
     *
     * @return whether it was written
     */
    boolean write(ShopId shop, Row row) {
        var written = database.createNativeQuery("""
                        insert into shop_draft (shop_id, part, body, base, revision, tab, changed_by, changed_at)
                        values (:shop, :part, :body, :base, :revision, :tab, :by, :at)
                        on conflict (shop_id, part) do update set body = excluded.body, base = excluded.base,
                            revision = excluded.revision, tab = excluded.tab, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at
                        where shop_draft.revision = excluded.revision - 1""")
                .setParameter("shop", shop.value())
                .setParameter("part", row.part())
                .setParameter("body", row.body())
                .setParameter("base", row.base())
                .setParameter("revision", row.revision())
                .setParameter("tab", row.tab())
                .setParameter("by", row.by())
                .setParameter("at", clock.instant())
                .executeUpdate();
        return written == 1;
    }

    void remove(ShopId shop, String part) {
        database.createNativeQuery("delete from shop_draft where shop_id = :shop and part = :part")
                .setParameter("shop", shop.value())
                .setParameter("part", part)
                .executeUpdate();
    }

    void removeAll(ShopId shop) {
        database.createNativeQuery("delete from shop_draft where shop_id = :shop")
                .setParameter("shop", shop.value())
                .executeUpdate();
    }
}
