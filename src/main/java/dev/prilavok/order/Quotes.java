package dev.prilavok.order;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stored quotes, and what one of them can still become for a phone. */
@ApplicationScoped
class Quotes {
    /** Orders of one phone are placed one after the other, over all shops: that is what makes every count of them exact. */
    private static final String ONE_PHONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('order-phone ' || ?, 0))";

    /**
     * Twice the same order: made from this very quote, or from an equal basket a moment ago. Every table is entered by a key that only
     * a few rows share.
     */
    private static final String REDEEM = """
            select case when ? then null else q.content end as content, q.expires_at, q.basket_hash, q.order_id is not null as used,
                coalesce(mine.id, open.twin_id) as same_id, coalesce(mine.number, open.twin_number) as same_number,
                open.everywhere, open.here
            from quote q
            left join orders mine on mine.shop_id = q.shop_id and mine.id = q.order_id and q.ordered_by = ?
            cross join lateral (
                select count(*) as everywhere, count(o.id) as here,
                    (array_agg(o.id order by o.id desc) filter (where o.twin))[1] as twin_id,
                    (array_agg(o.number order by o.id desc) filter (where o.twin))[1] as twin_number
                from order_open p left join lateral (
                    select o.id, o.number, o.basket_hash = q.basket_hash and o.placed_at > ? and o.state = 'PLACED' as twin
                    from orders o where o.shop_id = q.shop_id and o.id = p.order_id) o on true
                where p.phone_key = ?) open
            where q.shop_id = ? and q.id = ?""";

    private static final int REMEMBERED = 10_000;

    private final Sql sql;
    // A quote never changes, so the replica that made it need not read it again.
    private final Cache<Key, KeptQuote> made;

    private record Key(ShopId shop, UUID quote) {}

    Quotes(Sql sql, OrderConfig config) {
        this.sql = sql;
        this.made = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(config.quoteLives())
                .build();
    }

    /** A quote as placing finds it, with what the phone has ordered already. */
    record Found(
            KeptQuote kept,
            Instant expiresAt,
            String basketHash,
            boolean used,
            @Nullable UUID sameOrder,
            @Nullable String sameNumber,
            int openEverywhere,
            int openHere) {}

    void keep(ShopId shop, KeptQuote kept, Instant now) {
        sql.change(
                "insert into quote (shop_id, id, made_at, expires_at, link_id, basket_hash, content) values (?, ?, ?, ?, ?, ?, ?::jsonb)",
                shop.value(),
                kept.quote().id(),
                now,
                kept.quote().expiresAt(),
                kept.asked().link(),
                Baskets.hash(kept),
                QuoteJson.write(kept));
        made.put(new Key(shop, kept.quote().id()), kept);
    }

    Optional<Found> find(ShopId shop, UUID quote, String phoneKey, Instant sameSince) {
        var known = made.getIfPresent(new Key(shop, quote));
        return sql.oneBehind(
                ONE_PHONE_AT_A_TIME,
                REDEEM,
                row -> found(row, known),
                phoneKey,
                known != null,
                phoneKey,
                sameSince,
                phoneKey,
                shop.value(),
                quote);
    }

    Optional<KeptQuote> read(ShopId shop, UUID quote) {
        return sql.one(
                "select content from quote where shop_id = ? and id = ?",
                row -> QuoteJson.read(row.getString(1)),
                shop.value(),
                quote);
    }

    int forget(Instant expiredBefore, int limit) {
        return sql.change("""
                delete from quote where (shop_id, id) in
                    (select shop_id, id from quote where expires_at < ? order by expires_at limit ?)""", expiredBefore, limit);
    }

    private static Found found(ResultSet row, @Nullable KeptQuote known) throws SQLException {
        return new Found(
                known == null ? QuoteJson.read(row.getString("content")) : known,
                Sql.instant(row, "expires_at"),
                row.getString("basket_hash"),
                row.getBoolean("used"),
                row.getObject("same_id", UUID.class),
                row.getString("same_number"),
                row.getInt("everywhere"),
                row.getInt("here"));
    }
}
