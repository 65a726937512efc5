package dev.prilavok.order;

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

    /** Twice the same order: made from this very quote, or from an equal basket a moment ago. */
    private static final String REDEEM = """
            select q.content, q.expires_at, q.order_id is not null as used, same.id as same_id, same.number as same_number,
                (select count(*) from order_open p where p.phone_key = ?) as everywhere,
                (select count(*) from order_open p join orders o on o.shop_id = q.shop_id and o.id = p.order_id
                    where p.phone_key = ?) as here
            from quote q left join lateral (
                select o.id, o.number from orders o
                join order_buyer b on b.shop_id = o.shop_id and b.order_id = o.id and b.phone_key = ?
                where o.shop_id = q.shop_id
                    and o.id = any (array_append(array (select order_id from order_open where phone_key = ?), q.order_id))
                    and (o.id = q.order_id or o.basket_hash = q.basket_hash and o.placed_at > ? and o.state = 'PLACED')
                order by o.id desc limit 1) same on true
            where q.shop_id = ? and q.id = ?""";

    private final Sql sql;

    Quotes(Sql sql) {
        this.sql = sql;
    }

    /** A quote as placing finds it, with what the phone has ordered already. */
    record Found(
            String content,
            Instant expiresAt,
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
    }

    Optional<Found> find(ShopId shop, UUID quote, String phoneKey, Instant sameSince) {
        return sql.firstBehind(
                ONE_PHONE_AT_A_TIME,
                REDEEM,
                Quotes::found,
                phoneKey,
                phoneKey,
                phoneKey,
                phoneKey,
                phoneKey,
                sameSince,
                shop.value(),
                quote);
    }

    Optional<KeptQuote> read(ShopId shop, UUID quote) {
        return sql.first(
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

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getString("content"),
                Sql.instant(row, "expires_at"),
                row.getBoolean("used"),
                row.getObject("same_id", UUID.class),
                row.getString("same_number"),
                row.getInt("everywhere"),
                row.getInt("here"));
    }
}
