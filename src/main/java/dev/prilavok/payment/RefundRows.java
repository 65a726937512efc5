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

/** The table of money that goes back. */
@ApplicationScoped
class RefundRows {
    private final Sql sql;

    RefundRows(Sql sql) {
        this.sql = sql;
    }

    /** The new refund; nothing when the same wish was written before. */
    Optional<UUID> insert(Payment payment, RefundWish wish, Money part, Instant now) {
        var id = Ids.next();
        var written = sql.change(
                """
                insert into payment_refund (shop_id, id, payment_id, subject, cause, key, kind, state, currency, amount_minor,
                    requested_at, requested_by, changed_at, next_try)
                values (?, ?, ?, ?, ?, ?, ?, 'REQUESTED', ?, ?, ?, ?, ?, ?) on conflict (shop_id, payment_id, key) do nothing""",
                payment.shop().value(),
                id,
                payment.id(),
                payment.subject(),
                wish.cause(),
                wish.key(),
                wish.kind(),
                part.getCurrencyUnit().getCode(),
                Moneys.minor(part),
                now,
                wish.by(),
                now,
                now);
        return written == 1 ? Optional.of(id) : Optional.empty();
    }

    boolean knows(ShopId shop, UUID subject, String key) {
        return sql.one(
                        "select 1 from payment_refund where shop_id = ? and subject = ? and key = ?",
                        row -> true,
                        shop.value(),
                        subject,
                        key)
                .isPresent();
    }

    Optional<Refund> find(ShopId shop, UUID id) {
        return sql.one(
                "select * from payment_refund where shop_id = ? and id = ?", RefundRows::refund, shop.value(), id);
    }

    Optional<Refund> lock(ShopId shop, UUID id) {
        return sql.one(
                "select * from payment_refund where shop_id = ? and id = ? for no key update",
                RefundRows::refund,
                shop.value(),
                id);
    }

    List<Refund> of(ShopId shop, UUID subject) {
        return sql.list(
                "select * from payment_refund where shop_id = ? and subject = ? order by id",
                RefundRows::refund,
                shop.value(),
                subject);
    }

    List<Refund> because(ShopId shop, UUID cause) {
        return sql.list(
                "select * from payment_refund where shop_id = ? and cause = ? order by id",
                RefundRows::refund,
                shop.value(),
                cause);
    }

    Optional<Refund> claim(ShopId shop, UUID id, Instant now, Instant until) {
        return sql.one("""
                update payment_refund set next_try = ?, attempts = attempts + 1
                where shop_id = ? and id = ? and next_try <= ? returning *""", RefundRows::refund, until, shop.value(), id, now);
    }

    void told(
            Refund refund,
            RefundState state,
            @Nullable String externalId,
            @Nullable String trouble,
            @Nullable Instant paidAt,
            Instant now,
            @Nullable Instant next) {
        sql.change(
                """
                update payment_refund set state = ?, external_id = coalesce(external_id, ?), trouble = ?, paid_at = ?, changed_at = ?,
                    next_try = ? where shop_id = ? and id = ?""",
                state,
                externalId,
                trouble,
                paidAt,
                now,
                next,
                refund.shop().value(),
                refund.id());
    }

    void settled(Refund refund, String settlement, Instant at) {
        sql.change(
                "update payment_refund set settled_at = ?, settlement = ? where shop_id = ? and id = ?",
                at,
                settlement,
                refund.shop().value(),
                refund.id());
    }

    /** In the network's scope. */
    List<PaymentRows.Key> due(Instant now, int limit) {
        return sql.list(
                "select shop_id, id from payment_refund where next_try <= ? order by next_try limit ?",
                row -> new PaymentRows.Key(new ShopId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class)),
                now,
                limit);
    }

    /** In the network's scope. */
    Optional<PaymentRows.Key> named(String provider, String externalId) {
        return sql.one(
                """
                select r.shop_id, r.id from payment_refund r join payment p on p.shop_id = r.shop_id and p.id = r.payment_id
                where p.provider = ? and r.external_id = ?""",
                row -> new PaymentRows.Key(new ShopId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class)),
                provider,
                externalId);
    }

    /** The one refund of a payment that waits for its name; in the network's scope. */
    Optional<PaymentRows.Key> unnamed(String provider, String payment, Money amount) {
        var found = sql.list(
                """
                select r.shop_id, r.id from payment_refund r join payment p on p.shop_id = r.shop_id and p.id = r.payment_id
                where p.provider = ? and p.external_id = ? and r.external_id is null and r.amount_minor = ?""",
                row -> new PaymentRows.Key(new ShopId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class)),
                provider,
                payment,
                Moneys.minor(amount));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    static Refund refund(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        return new Refund(
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getObject("payment_id", UUID.class),
                row.getObject("subject", UUID.class),
                row.getObject("cause", UUID.class),
                row.getString("key"),
                RefundKind.valueOf(row.getString("kind")),
                RefundState.valueOf(row.getString("state")),
                Moneys.of(row.getLong("amount_minor"), currency),
                row.getString("external_id"),
                Sql.instant(row, "requested_at"),
                row.getString("requested_by"),
                Sql.instant(row, "changed_at"),
                Sql.instantOrNull(row, "paid_at"),
                Sql.instantOrNull(row, "settled_at"),
                row.getString("trouble"),
                row.getInt("attempts"),
                Sql.instantOrNull(row, "next_try"));
    }
}
