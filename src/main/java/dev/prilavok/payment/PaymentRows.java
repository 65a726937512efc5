package dev.prilavok.payment;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The table of payments. */
@ApplicationScoped
class PaymentRows {
    private final Sql sql;

    PaymentRows(Sql sql) {
        this.sql = sql;
    }

    /** A payment somewhere in the network. */
    record Key(ShopId shop, UUID id) {}

    /** Writes a payment unless one is open for the same thing. */
    void insert(ShopId shop, PaymentWish wish, String provider, Instant now) {
        sql.change(
                """
                insert into payment (shop_id, id, subject, number, provider, state, currency, amount_minor, description, return_url,
                    locale, started_by, created_at, changed_at, next_try)
                values (?, ?, ?, ?, ?, 'CREATED', ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (shop_id, subject) where state in ('CREATED', 'PENDING', 'AUTHORIZED') and not replaced do nothing""",
                shop.value(),
                Ids.next(),
                wish.subject(),
                wish.number(),
                provider,
                wish.amount().getCurrencyUnit().getCode(),
                Moneys.minor(wish.amount()),
                wish.description(),
                wish.returnTo().toString(),
                wish.locale().toLanguageTag(),
                wish.by(),
                now,
                now,
                now);
    }

    Optional<Payment> open(ShopId shop, UUID subject) {
        return sql.one("""
                select * from payment where shop_id = ? and subject = ? and not replaced
                    and state in ('CREATED', 'PENDING', 'AUTHORIZED') for update""", PaymentRows::payment, shop.value(), subject);
    }

    /** Another one takes its place; whoever has its page open may still pay it. */
    void replace(Payment payment, Instant now) {
        sql.change(
                "update payment set replaced = true, changed_at = ? where shop_id = ? and id = ?",
                now,
                payment.shop().value(),
                payment.id());
    }

    Optional<Payment> find(ShopId shop, UUID id) {
        return sql.one("select * from payment where shop_id = ? and id = ?", PaymentRows::payment, shop.value(), id);
    }

    Optional<Payment> lock(ShopId shop, UUID id) {
        return sql.one(
                "select * from payment where shop_id = ? and id = ? for no key update",
                PaymentRows::payment,
                shop.value(),
                id);
    }

    List<Payment> of(ShopId shop, UUID subject) {
        return sql.list(
                "select * from payment where shop_id = ? and subject = ? order by id",
                PaymentRows::payment,
                shop.value(),
                subject);
    }

    List<Payment> lockAll(ShopId shop, UUID subject) {
        return sql.list(
                "select * from payment where shop_id = ? and subject = ? order by id desc for no key update",
                PaymentRows::payment,
                shop.value(),
                subject);
    }

    /** Takes a payment into work for a while; nothing when somebody else does or nothing is to be asked. */
    Optional<Payment> claim(ShopId shop, UUID id, Instant now, Instant until) {
        return sql.one("""
                update payment set next_try = ?, attempts = attempts + 1
                where shop_id = ? and id = ? and next_try <= ? returning *""", PaymentRows::payment, until, shop.value(), id, now);
    }

    void told(Payment payment, PaymentState state, PaymentProvider.Charge charge, Instant now, @Nullable Instant next) {
        sql.change(
                """
                update payment set state = ?, external_id = coalesce(external_id, ?), pay_url = coalesce(?, pay_url),
                    trouble = ?, changed_at = case when state = ? then changed_at else ? end, next_try = ?
                where shop_id = ? and id = ?""",
                state,
                charge.id(),
                charge.payUrl(),
                charge.why(),
                state,
                now,
                next,
                payment.shop().value(),
                payment.id());
    }

    void captured(Payment payment, Money money, Instant at, Instant now) {
        sql.change("""
                update payment set state = 'CAPTURED', captured_minor = ?, captured_at = ?, changed_at = ?, next_try = null, trouble = null
                where shop_id = ? and id = ?""", Moneys.minor(money), at, now, payment.shop().value(), payment.id());
    }

    void putOff(Payment payment, PaymentState state, String trouble, Instant now, @Nullable Instant next) {
        sql.change("""
                update payment set state = ?, trouble = ?, next_try = ?, changed_at = case when state = ? then changed_at else ? end
                where shop_id = ? and id = ?""", state, trouble, next, state, now, payment.shop().value(), payment.id());
    }

    void again(Payment payment, Instant now) {
        sql.change(
                "update payment set next_try = ?, attempts = 0 where shop_id = ? and id = ?",
                now,
                payment.shop().value(),
                payment.id());
    }

    void back(Payment payment, Money more) {
        sql.change(
                "update payment set back_minor = back_minor + ? where shop_id = ? and id = ?",
                Moneys.minor(more),
                payment.shop().value(),
                payment.id());
    }

    void settled(Payment payment, String settlement, Money fee, Instant at) {
        sql.change(
                "update payment set settled_at = ?, settlement = ?, fee_minor = ? where shop_id = ? and id = ?",
                at,
                settlement,
                Moneys.minor(fee),
                payment.shop().value(),
                payment.id());
    }

    /** In the network's scope. */
    List<Key> due(Instant now, int limit) {
        return sql.list(
                "select shop_id, id from payment where next_try <= ? order by next_try limit ?",
                PaymentRows::key,
                now,
                limit);
    }

    /** In the network's scope. */
    Optional<Key> named(String provider, String externalId) {
        return sql.one(
                "select shop_id, id from payment where provider = ? and external_id = ?",
                PaymentRows::key,
                provider,
                externalId);
    }

    /** In the network's scope. */
    Optional<Key> named(UUID id) {
        return sql.one("select shop_id, id from payment where id = ?", PaymentRows::key, id);
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(new ShopId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class));
    }

    static Payment payment(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        var fee = Sql.number(row, "fee_minor");
        return new Payment(
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("number"),
                row.getString("provider"),
                row.getString("external_id"),
                PaymentState.valueOf(row.getString("state")),
                row.getBoolean("replaced"),
                Moneys.of(row.getLong("amount_minor"), currency),
                Moneys.of(row.getLong("captured_minor"), currency),
                Moneys.of(row.getLong("back_minor"), currency),
                row.getString("description"),
                row.getString("return_url"),
                row.getString("pay_url"),
                row.getString("locale"),
                row.getString("started_by"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "changed_at"),
                Sql.instantOrNull(row, "captured_at"),
                Sql.instantOrNull(row, "settled_at"),
                row.getString("settlement"),
                fee == null ? null : Moneys.of(fee, currency),
                row.getString("trouble"),
                row.getInt("attempts"),
                Sql.instantOrNull(row, "next_try"));
    }
}
