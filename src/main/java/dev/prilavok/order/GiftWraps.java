package dev.prilavok.order;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What wrapping a present costs: a price for each currency, and another where a shop has its own word. Prices are added, never changed, so that
 * everybody can read what held when.
 */
@ApplicationScoped
public class GiftWraps {
    private final Sql sql;
    private final Clock clock;

    GiftWraps(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * One word about the price.
     *
     * @param shop whose word it is; of every shop of the currency when absent
     * @param price absent where presents are not wrapped
     * @param followed a shop that takes back its own word follows its currency again
     */
    public record Said(
            @Nullable UUID shop,
            CurrencyUnit currency,
            @Nullable Money price,
            boolean followed,
            Instant at,
            String by) {}

    /** The price in a shop today; empty where presents are not wrapped. */
    @Transactional
    public Optional<Money> price(Shop shop) {
        return sql.one(
                        """
                        select case when own.said then own.price_minor else network.price_minor end
                        from (values (1)) one
                        left join lateral (select not follows as said, price_minor from gift_wrap_of_shop
                            where shop_id = ? order by id desc limit 1) own on true
                        left join lateral (select price_minor from gift_wrap_price
                            where currency = ? order by id desc limit 1) network on true""",
                        row -> Optional.ofNullable(row.getObject(1, Long.class)),
                        shop.id().value(),
                        shop.currency().getCode())
                .flatMap(minor -> minor)
                .map(minor -> Moneys.of(minor, shop.currency()));
    }

    /** Says the price for every shop of a currency that has no word of its own; in the network's scope. */
    @Transactional
    public void say(CurrencyUnit currency, @Nullable Money price, String by) {
        sql.change(
                "insert into gift_wrap_price (id, currency, price_minor, at, by_name) values (?, ?, ?, ?, ?)",
                Ids.next(),
                currency.getCode(),
                price == null ? null : Moneys.minor(price),
                clock.instant(),
                by);
    }

    /** Says the price of one shop; in its scope. */
    @Transactional
    public void sayOf(ShopId shop, @Nullable Money price, String by) {
        own(shop, price == null ? null : Moneys.minor(price), false, by);
    }

    /** Has a shop follow its currency again; in its scope. */
    @Transactional
    public void follow(ShopId shop, String by) {
        own(shop, null, true, by);
    }

    private void own(ShopId shop, @Nullable Long minor, boolean follows, String by) {
        sql.change(
                "insert into gift_wrap_of_shop (shop_id, id, price_minor, follows, at, by_name) values (?, ?, ?, ?, ?, ?)",
                shop.value(),
                Ids.next(),
                minor,
                follows,
                clock.instant(),
                by);
    }

    /** Everything that was said, the newest first; in the network's scope. */
    @Transactional
    public List<Said> history(int limit) {
        return sql.list("""
                select * from (
                    select id, null::uuid as shop_id, currency, price_minor, false as follows, at, by_name from gift_wrap_price
                    union all
                    select w.id, w.shop_id, s.currency, w.price_minor, w.follows, w.at, w.by_name
                    from gift_wrap_of_shop w join shop s on s.id = w.shop_id) said
                order by id desc limit ?""", GiftWraps::said, limit);
    }

    private static Said said(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        var minor = row.getObject("price_minor", Long.class);
        return new Said(
                row.getObject("shop_id", UUID.class),
                currency,
                minor == null ? null : Moneys.of(minor, currency),
                row.getBoolean("follows"),
                Sql.instant(row, "at"),
                row.getString("by_name"));
    }
}
