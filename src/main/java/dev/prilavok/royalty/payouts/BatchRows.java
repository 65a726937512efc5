package dev.prilavok.royalty.payouts;

import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Batches as rows of the network. */
@ApplicationScoped
class BatchRows {
    private final Sql sql;

    BatchRows(Sql sql) {
        this.sql = sql;
    }

    void insert(UUID id, String number, Money sum, Instant now, String by) {
        sql.change("""
                insert into payout_batch (id, number, currency, state, hash, count, sum_minor, planned_at, planned_by)
                values (?, ?, ?, 'PLANNED', '', 0, ?, ?, ?)""", id, number, sum.getCurrencyUnit().getCode(), Moneys.minor(sum), now, by);
    }

    void frozen(UUID id, String hash, int count, Money sum) {
        sql.change(
                "update payout_batch set hash = ?, count = ?, sum_minor = ? where id = ?",
                hash,
                count,
                Moneys.minor(sum),
                id);
    }

    void first(UUID id, String by, Instant now) {
        sql.change("update payout_batch set first_by = ?, first_at = ? where id = ?", by, now, id);
    }

    void second(UUID id, String by, Instant now) {
        sql.change(
                "update payout_batch set state = 'APPROVED', second_by = ?, second_at = ? where id = ?", by, now, id);
    }

    void refused(UUID id, String by, String why, Instant now) {
        sql.change(
                "update payout_batch set state = 'REFUSED', refused_by = ?, refused_why = ?, refused_at = ? where id = ?",
                by,
                why,
                now,
                id);
    }

    void sent(UUID id, String by, Instant now) {
        sql.change("update payout_batch set state = 'SENT', sent_by = ?, sent_at = ? where id = ?", by, now, id);
    }

    /** True for the one who is first to give it to the bank. */
    boolean claim(UUID id, Instant now) {
        return sql.change(
                        "update payout_batch set submitted_at = ? where id = ? and state = 'SENT' and submitted_at is null",
                        now,
                        id)
                == 1;
    }

    int count(PayoutBatch.State state) {
        return sql.one("select count(*)::int from payout_batch where state = ?", row -> row.getInt(1), state.name())
                .orElse(0);
    }

    int countOf(CurrencyUnit currency, String prefix) {
        return sql.one(
                        "select count(*) from payout_batch where currency = ? and number like ? || '%'",
                        row -> row.getInt(1), currency.getCode(), prefix)
                .orElse(0);
    }

    Optional<PayoutBatch> find(UUID id) {
        return sql.one("select * from payout_batch where id = ?", BatchRows::read, id);
    }

    /** Locked until the end of the transaction. */
    Optional<PayoutBatch> locked(UUID id) {
        return sql.one("select * from payout_batch where id = ? for update", BatchRows::read, id);
    }

    Slice<PayoutBatch> newest(@Nullable String cursor, int size) {
        var after = cursor == null || cursor.isEmpty() ? null : Cursor.decode(cursor, 2);
        var at = after == null ? null : Instant.parse(after.get(0));
        var found =
                sql.list("""
                select * from payout_batch where (?::timestamptz is null or (planned_at, id) < (?, ?))
                order by planned_at desc, id desc limit ?""", BatchRows::read, at, at, after == null ? null : UUID.fromString(after.get(1)), size + 1);
        if (found.size() <= size) return new Slice<>(found, null);
        var last = found.get(size - 1);
        return new Slice<>(found.subList(0, size), Cursor.encode(last.plannedAt(), last.id()));
    }

    private static PayoutBatch read(ResultSet row) throws SQLException {
        return new PayoutBatch(
                row.getObject("id", UUID.class),
                row.getString("number"),
                PayoutBatch.State.valueOf(row.getString("state")),
                row.getString("hash"),
                row.getInt("count"),
                Moneys.of(row.getLong("sum_minor"), CurrencyUnit.of(row.getString("currency"))),
                Sql.instant(row, "planned_at"),
                row.getString("planned_by"),
                row.getString("first_by"),
                row.getString("second_by"),
                row.getString("refused_by"),
                row.getString("refused_why"),
                Sql.instantOrNull(row, "sent_at"),
                row.getString("sent_by"),
                Sql.instantOrNull(row, "submitted_at"));
    }
}
