package dev.prilavok.payment;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Payments of the whole network, the newest first; everything here runs in the scope of the network. */
@ApplicationScoped
class PaymentLists {
    private final Sql sql;

    PaymentLists(Sql sql) {
        this.sql = sql;
    }

    /** How many payments of one kind there are and what they come to, in one currency. */
    record Sum(int count, Money money) {}

    Slice<Payment> list(PaymentShow show, @Nullable ShopId shop, @Nullable String cursor, int size) {
        var before = cursor == null ? null : uuid(Cursor.decode(cursor, 1).get(0));
        var found = sql.list(
                "select p.* from payment p where " + show.condition()
                        + " and (?::uuid is null or p.shop_id = ?) and (?::uuid is null or p.id < ?) order by p.id desc limit ?",
                PaymentRows::payment,
                shop == null ? null : shop.value(),
                shop == null ? null : shop.value(),
                before,
                before,
                size + 1);
        return Slice.of(found, size, last -> Cursor.encode(last.id()));
    }

    List<Sum> sums(PaymentShow show) {
        return sql.list(
                "select p.currency, count(*), sum(case when p.captured_minor > 0 then p.captured_minor - p.back_minor else p.amount_minor end)"
                        + " from payment p where " + show.condition() + " group by p.currency order by p.currency",
                row -> new Sum(row.getInt(2), Moneys.of(row.getLong(3), CurrencyUnit.of(row.getString(1)))));
    }

    Optional<Payment> find(UUID id) {
        return sql.one("select * from payment where id = ?", PaymentRows::payment, id);
    }

    List<Refund> refunds(UUID payment) {
        return sql.list("select * from payment_refund where payment_id = ? order by id", RefundRows::refund, payment);
    }

    Optional<Refund> refund(UUID id) {
        return sql.one("select * from payment_refund where id = ?", RefundRows::refund, id);
    }

    /** What providers passed on, by register. */
    List<Settlements.PassedOn> passedOn(CurrencyUnit currency, Instant since, int most) {
        return sql.list("""
                select provider, settlement, sum(net), max(settled_at) as at from (
                    select provider, settlement, currency, captured_minor - fee_minor as net, settled_at from payment
                    where settled_at > ?
                    union all
                    select p.provider, r.settlement, r.currency, - r.amount_minor, r.settled_at from payment_refund r
                    join payment p on p.shop_id = r.shop_id and p.id = r.payment_id where r.settled_at > ?) s
                where currency = ? group by provider, settlement order by max(settled_at) desc, provider, settlement limit ?""", row -> passedOn(row, currency), since, since, currency.getCode(), most);
    }

    private static Settlements.PassedOn passedOn(ResultSet row, CurrencyUnit currency) throws SQLException {
        var provider = row.getString(1);
        var reference = row.getString(2);
        var name = provider + "/" + currency.getCode() + "/" + reference;
        return new Settlements.PassedOn(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                provider,
                reference,
                Moneys.of(row.getLong(3), currency),
                Sql.instant(row, "at"));
    }

    /** Facts that could not be applied. */
    List<PaymentFact> unapplied(int most) {
        return sql.list("""
                select * from payment_fact where state in ('NEW', 'UNKNOWN', 'FAILED') and (next_try is null or attempts > 0)
                order by id desc limit ?""", PaymentFactRows::fact, most);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw new BadRequest("cursor");
        }
    }
}
