package dev.prilavok.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What was published of a shop, and when and by whom. */
@ApplicationScoped
public class ShopVersions {
    private static final int SHOWN = 50;

    private final Session database;
    private final Scope scope;
    private final Clock clock;

    ShopVersions(Session database, Scope scope, Clock clock) {
        this.database = database;
        this.scope = scope;
        this.clock = clock;
    }

    /** How a state of the shop came to be: elsewhere is head office's console or a file. */
    public enum Kind {
        PUBLISHED,
        RETURNED,
        ELSEWHERE
    }

    /** A state of the shop. */
    public record Version(int number, Kind kind, @Nullable Integer returnedTo, String by, Instant at) {}

    /** The latest states, the last one first. */
    public List<Version> of(ShopId shop) {
        return scope.shop(
                shop,
                () -> database.createNativeQuery("""
                                select number, kind, returned_to, made_by, made_at from shop_version
                                where shop_id = :shop order by number desc limit :most""", Object[].class)
                        .setParameter("shop", shop.value())
                        .setParameter("most", SHOWN)
                        .getResultStream()
                        .map(row -> new Version(
                                (int) row[0],
                                Kind.valueOf((String) row[1]),
                                (Integer) row[2],
                                (String) row[3],
                                (Instant) row[4]))
                        .toList());
    }

    Optional<String> body(ShopId shop, int number) {
        return database.createNativeQuery(
                        "select body from shop_version where shop_id = :shop and number = :number", String.class)
                .setParameter("shop", shop.value())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    int last(ShopId shop) {
        return database.createNativeQuery(
                        "select coalesce(max(number), 0) from shop_version where shop_id = :shop", Integer.class)
                .setParameter("shop", shop.value())
                .getSingleResult();
    }

    int add(ShopId shop, Kind kind, @Nullable Integer returnedTo, String body, String by) {
        var number = last(shop) + 1;
        database.createNativeQuery("""
                        insert into shop_version (shop_id, number, kind, returned_to, body, made_by, made_at)
                        values (:shop, :number, :kind, cast(:returned as int), :body, :by, :at)""")
                .setParameter("shop", shop.value())
                .setParameter("number", number)
                .setParameter("kind", kind.name())
                .setParameter("returned", returnedTo == null ? null : String.valueOf(returnedTo))
                .setParameter("body", body)
                .setParameter("by", by)
                .setParameter("at", clock.instant())
                .executeUpdate();
        return number;
    }
}
