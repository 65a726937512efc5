package dev.prilavok.royalty.npd;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.FranchiseeId;
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

/** Receipts as rows of the franchisee. */
@ApplicationScoped
class ReceiptRows {
    private static final String COUNTS = "state not in ('CANCELLED', 'REFUND_ISSUED') and cancel_reason is null";

    private static final String WAITS =
            "(state in ('REQUIRED', 'SENT', 'FAILED') or state = 'REGISTERED' and cancel_reason is not null)";

    private final Sql sql;

    ReceiptRows(Sql sql) {
        this.sql = sql;
    }

    void insert(Receipt receipt, int attempt, Instant now) {
        sql.change(
                """
                insert into npd_receipt (franchisee_id, id, payout_id, attempt, inn, minor, currency, before_payout, state, operation_at,
                    due_at, next_try_at, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'REQUIRED', ?, ?, ?, ?) on conflict do nothing""",
                receipt.franchisee().value(),
                receipt.id(),
                receipt.payout(),
                attempt,
                receipt.inn(),
                Moneys.minor(receipt.money()),
                receipt.money().getCurrencyUnit().getCode(),
                receipt.beforePayout(),
                receipt.operationAt(),
                receipt.due(),
                now,
                now);
    }

    /** The receipt of a payout that counts. */
    Optional<Receipt> counting(UUID payout) {
        return sql.one("select * from npd_receipt where payout_id = ? and " + COUNTS, ReceiptRows::read, payout);
    }

    List<Receipt> of(UUID payout) {
        return sql.list("select * from npd_receipt where payout_id = ? order by id", ReceiptRows::read, payout);
    }

    Optional<Receipt> find(UUID id) {
        return sql.one("select * from npd_receipt where id = ?", ReceiptRows::read, id);
    }

    Optional<Receipt> lock(UUID id) {
        return sql.one("select * from npd_receipt where id = ? for update", ReceiptRows::read, id);
    }

    // ids are made in the order of time
    Slice<Receipt> newest(boolean open, @Nullable String cursor, int size) {
        var after = cursor == null || cursor.isEmpty() ? null : id(cursor);
        return Slice.of(
                sql.list(
                        "select * from npd_receipt where (not ? or " + WAITS
                                + ") and (?::uuid is null or id < ?) order by id desc limit ?",
                        ReceiptRows::read,
                        open,
                        after,
                        after,
                        size + 1),
                size,
                last -> Cursor.encode(last.id()));
    }

    int waiting() {
        return sql.one("select count(*) from npd_receipt where " + WAITS, row -> row.getInt(1))
                .orElse(0);
    }

    int overdue(Instant now) {
        return sql.one(
                        "select count(*) from npd_receipt where due_at < ? and state in ('REQUIRED', 'SENT', 'FAILED') and cancel_reason is null",
                        row -> row.getInt(1),
                        now)
                .orElse(0);
    }

    /** What the tax office is to be asked now. */
    List<Receipt> due(Instant now) {
        return sql.list("""
                select * from npd_receipt where next_try_at <= ? and (state in ('REQUIRED', 'SENT', 'FAILED')
                    or state = 'REGISTERED' and cancel_reason is not null) order by next_try_at limit 100""", ReceiptRows::read, now);
    }

    /** A receipt that has to come before its payout, and has not. */
    boolean isAwaited(FranchiseeId franchisee) {
        return sql.one("""
                        select 1 from npd_receipt r join payout p on p.id = r.payout_id where r.franchisee_id = ? and r.before_payout
                            and r.state in ('REQUIRED', 'SENT', 'FAILED') and r.cancel_reason is null
                            and p.state in ('PLANNED', 'APPROVED', 'BLOCKED') limit 1""", row -> true, franchisee.value()).isPresent();
    }

    boolean isOverdue(FranchiseeId franchisee, Instant now) {
        return sql.one("""
                        select 1 from npd_receipt where franchisee_id = ? and not before_payout and due_at < ?
                            and state in ('REQUIRED', 'SENT', 'FAILED') and cancel_reason is null limit 1""", row -> true, franchisee.value(), now).isPresent();
    }

    /** Everything registered or to be registered since a moment. */
    Money sumSince(FranchiseeId franchisee, Instant since, CurrencyUnit currency) {
        return sql.one(
                        "select coalesce(sum(minor), 0)::bigint from npd_receipt where franchisee_id = ? and operation_at >= ?"
                                + " and currency = ? and " + COUNTS,
                        row -> Moneys.of(row.getLong(1), currency),
                        franchisee.value(),
                        since,
                        currency.getCode())
                .orElse(Money.zero(currency));
    }

    void asked(UUID id, String message, Instant next, Instant now) {
        sql.change("""
                update npd_receipt set message_id = ?, state = case when state = 'REGISTERED' then state else 'SENT' end, next_try_at = ?,
                    trouble = null, changed_at = ? where id = ?""", message, next, now, id);
    }

    void later(UUID id, Instant next) {
        sql.change("update npd_receipt set next_try_at = ? where id = ?", next, id);
    }

    void registered(UUID id, String number, String link, Instant now) {
        sql.change("""
                update npd_receipt set state = 'REGISTERED', receipt_id = ?, link = ?, message_id = null, trouble = null, registered_at = ?,
                    next_try_at = ?, changed_at = ? where id = ? and state in ('REQUIRED', 'SENT', 'FAILED')""", number, link, now, now, now, id);
    }

    void failed(UUID id, String trouble, Instant next, Instant now) {
        sql.change("""
                update npd_receipt set state = case when state = 'REGISTERED' then state else 'FAILED' end, message_id = null,
                    trouble = ?, tries = tries + 1, next_try_at = ?, changed_at = ? where id = ?""", trouble, next, now, id);
    }

    /** Takes a receipt back: at the tax office when it is there, at once when it never was. */
    void cancel(UUID id, String reason, Instant now) {
        sql.change("""
                update npd_receipt set cancel_reason = ?, tries = 0, next_try_at = ?, changed_at = ?,
                    state = case when state = 'REQUIRED' then 'CANCELLED' else state end where id = ? and cancel_reason is null""", reason, now, now, id);
    }

    void cancelled(UUID id, ReceiptState state, Instant now) {
        sql.change(
                "update npd_receipt set state = ?, message_id = null, trouble = null, cancelled_at = ?, changed_at = ? where id = ?",
                state,
                now,
                now,
                id);
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(Cursor.decode(cursor, 1).get(0));
        } catch (IllegalArgumentException noId) {
            throw new BadRequest("cursor");
        }
    }

    private static Receipt read(ResultSet row) throws SQLException {
        return new Receipt(
                row.getObject("id", UUID.class),
                new FranchiseeId(row.getObject("franchisee_id", UUID.class)),
                row.getObject("payout_id", UUID.class),
                row.getString("inn"),
                Moneys.of(row.getLong("minor"), CurrencyUnit.of(row.getString("currency"))),
                row.getBoolean("before_payout"),
                ReceiptState.valueOf(row.getString("state")),
                Sql.instant(row, "operation_at"),
                Sql.instant(row, "due_at"),
                row.getString("message_id"),
                row.getString("receipt_id"),
                row.getString("link"),
                row.getInt("tries"),
                row.getString("trouble"),
                row.getString("cancel_reason"));
    }
}
