package dev.prilavok.checkout;

import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.DeliveryChoice;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Baskets in the database. Every change locks the basket's row first, so two tabs of one browser take turns. */
@ApplicationScoped
class CartRows {
    private static final String LINES = """
            select l.id, l.sku, l.quantity, l.set_id, l.product_id, l.slug, l.name, l.colour, l.size, l.seen_minor, l.seen_currency,
                   l.added_at, l.removed_at
            from cart_line l join cart c on c.shop_id = l.shop_id and c.id = l.cart_id
            where c.shop_id = ? and c.token_hash = ? order by l.added_at, l.id""";

    private final Sql sql;

    CartRows(Sql sql) {
        this.sql = sql;
    }

    /** The basket's row, locked; made when there is none. What was quoted for the basket counts no more. */
    UUID open(ShopId shop, CartToken token, Instant now) {
        return sql.one("""
                        insert into cart (shop_id, id, token_hash, created_at, touched_at) values (?, ?, ?, ?, ?)
                        on conflict (shop_id, token_hash) do update set touched_at = excluded.touched_at, quote_id = null
                        returning id""", CartRows::id, shop.value(), Ids.next(), token.hash(), now, now)
                .orElseThrow();
    }

    /** The row of a basket that is there, locked. */
    Optional<UUID> lock(ShopId shop, CartToken token, Instant now) {
        return sql.one(
                "update cart set touched_at = ?, quote_id = null where shop_id = ? and token_hash = ? returning id",
                CartRows::id,
                now,
                shop.value(),
                token.hash());
    }

    List<StoredLine> lines(ShopId shop, CartToken token) {
        return sql.list(LINES, CartRows::line, shop.value(), token.hash());
    }

    void put(ShopId shop, UUID cart, PricedVariant variant, int quantity, @Nullable UUID set, Instant now) {
        sql.change(
                """
                insert into cart_line as l (shop_id, id, cart_id, sku, quantity, set_id, product_id, slug, name, colour, size,
                                            seen_minor, seen_currency, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (shop_id, cart_id, sku) do update set quantity = excluded.quantity, set_id = excluded.set_id,
                    seen_minor = excluded.seen_minor, seen_currency = excluded.seen_currency, quoted = false, removed_at = null,
                    added_at = case when l.removed_at is null then l.added_at else excluded.added_at end""",
                shop.value(),
                Ids.next(),
                cart,
                variant.sku().value(),
                quantity,
                set,
                variant.product(),
                variant.slug(),
                variant.name(),
                variant.colour(),
                variant.size(),
                Moneys.minor(variant.retail()),
                variant.retail().getCurrencyUnit().getCode(),
                now);
    }

    void together(ShopId shop, UUID cart, UUID line, @Nullable UUID set) {
        sql.change(
                "update cart_line set set_id = ?::uuid, quantity = 1 where shop_id = ? and cart_id = ? and id = ?",
                set,
                shop.value(),
                cart,
                line);
    }

    void apart(ShopId shop, UUID cart, UUID set) {
        sql.change(
                "update cart_line set set_id = null where shop_id = ? and cart_id = ? and set_id = ?",
                shop.value(),
                cart,
                set);
    }

    void remove(ShopId shop, UUID cart, UUID line, Instant now) {
        sql.change("""
                update cart_line set removed_at = ?, quoted = false
                where shop_id = ? and cart_id = ? and id = ? and removed_at is null""", now, shop.value(), cart, line);
    }

    void putBack(ShopId shop, UUID cart, UUID line) {
        sql.change(
                "update cart_line set removed_at = null where shop_id = ? and cart_id = ? and id = ?",
                shop.value(),
                cart,
                line);
    }

    /** Remembers which lines a quote was made of, and for which delivery. */
    void quoted(ShopId shop, UUID cart, UUID quote, DeliveryChoice delivery, List<UUID> lines) {
        sql.change(
                "update cart set quote_id = ?, city_id = ?, way = ?, point = ? where shop_id = ? and id = ?",
                quote,
                delivery.city(),
                delivery.way(),
                delivery.point(),
                shop.value(),
                cart);
        sql.change(
                "update cart_line set quoted = id = any (?) where shop_id = ? and cart_id = ?",
                lines.toArray(UUID[]::new),
                shop.value(),
                cart);
    }

    /**
     * Takes out what a quote was made of, in one round trip, and tells how many lines that were: none when somebody presses the button
     * twice. Empty when the basket or the delivery is no longer what was quoted.
     */
    Optional<Integer> ordered(ShopId shop, CartToken token, UUID quote, @Nullable DeliveryChoice delivery) {
        var city = delivery == null ? null : delivery.city();
        var way = delivery == null ? null : delivery.way();
        var point = delivery == null ? null : delivery.point();
        return sql.one(
                """
                        with c as (
                            update cart set ordered_quote_id = ?, quote_id = null
                            where shop_id = ? and token_hash = ? and (ordered_quote_id = ? or quote_id = ?)
                              and (?::uuid is null or city_id = ? and way = ? and point is not distinct from ?)
                            returning shop_id, id),
                        gone as (
                            delete from cart_line l using c
                            where l.shop_id = c.shop_id and l.cart_id = c.id and l.quoted returning 1)
                        select (select count(*) from gone) from c""", row -> row.getInt(1), quote, shop.value(), token.hash(), quote, quote, city, city, way, point);
    }

    /** The delivery that was looked at last. */
    Optional<DeliveryChoice> delivery(ShopId shop, CartToken token) {
        return sql.one(
                "select city_id, way, point from cart where shop_id = ? and token_hash = ? and city_id is not null",
                row -> new DeliveryChoice(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
                shop.value(),
                token.hash());
    }

    int forget(Instant untouchedSince) {
        return sql.change("delete from cart where touched_at < ?", untouchedSince);
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    private static StoredLine line(ResultSet row) throws SQLException {
        var removed = row.getObject(13, OffsetDateTime.class);
        return new StoredLine(
                row.getObject(1, UUID.class),
                new Sku(row.getString(2)),
                row.getInt(3),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                Moneys.of(row.getLong(10), CurrencyUnit.of(row.getString(11))),
                row.getObject(12, OffsetDateTime.class).toInstant(),
                removed == null ? null : removed.toInstant());
    }
}
