package dev.prilavok.royalty.payouts;

import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Payouts and the accounts that they are taken from, as rows of the franchisee. */
@ApplicationScoped
class PayoutRows {
    private static final String SELECT =
            "select p.*, f.name as franchisee_name, f.key as franchisee_key from payout p join franchisee f on f.id = p.franchisee_id ";

    private final Sql sql;

    PayoutRows(Sql sql) {
        this.sql = sql;
    }

    /** One plan of a currency at a time; numbers of payment orders are given out one after the other. */
    void alone(CurrencyUnit currency) {
        sql.one("select pg_advisory_xact_lock(7311, ?)", row -> true, currency.getNumericCode());
    }

    long lastNumber() {
        sql.one("select pg_advisory_xact_lock(7311, 0)", row -> true);
        return sql.one("select coalesce(max(number), 0) from payout", row -> row.getLong(1))
                .orElse(0L);
    }

    int unknown() {
        return sql.one(
                        // both states, because the index is of both
                        "select count(*) filter (where state = 'UNKNOWN')::int from payout where state in ('SENT', 'UNKNOWN')",
                        row -> row.getInt(1))
                .orElse(0);
    }

    /** Locks the accounts until the end of the transaction, always in the same order, and reads the deepest debt of each. */
    Map<FranchiseeId, Money> lock(Collection<FranchiseeId> franchisees, CurrencyUnit currency) {
        var ids = franchisees.stream().map(FranchiseeId::value).sorted().toArray(UUID[]::new);
        sql.change("""
                insert into payout_account (franchisee_id, currency)
                select f, ? from unnest(?) f order by f on conflict do nothing""", currency.getCode(), ids);
        var marks = new HashMap<FranchiseeId, Money>();
        sql.list(
                "select * from payout_account where franchisee_id = any (?) and currency = ? order by franchisee_id for update",
                row -> marks.put(franchisee(row), Moneys.of(row.getLong("mark_minor"), currency)),
                ids,
                currency.getCode());
        return marks;
    }

    /** The deepest debt since the last payout; nothing is locked. */
    Money mark(FranchiseeId franchisee, CurrencyUnit currency) {
        return sql.one(
                        "select mark_minor from payout_account where franchisee_id = ? and currency = ?",
                        row -> Moneys.of(row.getLong(1), currency),
                        franchisee.value(),
                        currency.getCode())
                .orElse(Money.zero(currency));
    }

    void mark(FranchiseeId franchisee, Money balance) {
        sql.change(
                "update payout_account set mark_minor = least(0, ?) where franchisee_id = ? and currency = ?",
                Moneys.minor(balance),
                franchisee.value(),
                balance.getCurrencyUnit().getCode());
    }

    /** What payouts that are planned or blocked by a person lay claim to. */
    Map<FranchiseeId, Money> open(CurrencyUnit currency) {
        var open = new HashMap<FranchiseeId, Money>();
        sql.list("""
                select franchisee_id, sum(minor)::bigint from payout where currency = ? and (
                    state in ('PLANNED', 'APPROVED', 'BLOCKED') and batch_id is not null
                    or state = 'BLOCKED' and block_reason in ('DISPUTED', 'COMPLIANCE')) group by franchisee_id""", row -> open.put(franchisee(row), Moneys.of(row.getLong(2), currency)), currency.getCode());
        return open;
    }

    /** Payouts that the next plan takes up: returned ones, and those that wait in no batch. */
    Map<FranchiseeId, List<Payout>> waiting(CurrencyUnit currency) {
        return sql.list(SELECT + """
                        where p.currency = ? and (p.state = 'RETURNED' or p.batch_id is null and (p.state = 'PLANNED'
                            or p.state = 'BLOCKED' and p.block_reason not in ('DISPUTED', 'COMPLIANCE'))) order by p.id for update of p""", PayoutRows::read, currency.getCode()).stream()
                .collect(java.util.stream.Collectors.groupingBy(Payout::franchisee));
    }

    void insert(UUID id, FranchiseeId franchisee, Money money, long number, Instant now) {
        sql.change(
                """
                insert into payout (franchisee_id, id, number, currency, minor, state, planned_at, changed_at)
                values (?, ?, ?, ?, ?, 'PLANNED', ?, ?)""", franchisee.value(), id, number, money.getCurrencyUnit().getCode(), Moneys.minor(money), now, now);
    }

    /** Plans a waiting payout anew: another amount, another number, nothing of the attempt before. */
    void again(Payout payout, Money money, long number, boolean nextAttempt, Instant now) {
        sql.change("""
                update payout set state = 'PLANNED', number = ?, minor = ?, attempt = attempt + ?, batch_id = null, block_reason = null, block_note = null,
                    requisites_id = null, provider_ref = null, sent_at = null, ended_at = null, planned_at = ?, changed_at = ?
                where id = ?""", number, Moneys.minor(money), nextAttempt ? 1 : 0, now, now, payout.id());
    }

    void intoBatch(UUID id, UUID batch, UUID requisites) {
        sql.change("update payout set batch_id = ?, requisites_id = ? where id = ?", batch, requisites, id);
    }

    void outOfBatch(UUID id) {
        sql.change("update payout set batch_id = null where id = ?", id);
    }

    void outOfBatch(UUID batch, List<PayoutState> states) {
        sql.change(
                "update payout set batch_id = null where batch_id = ? and state = any (?)",
                batch,
                states.stream().map(Enum::name).toArray(String[]::new));
    }

    void state(UUID id, PayoutState state, Instant now) {
        sql.change(
                "update payout set state = ?, changed_at = ?, block_reason = null, block_note = null where id = ?",
                state,
                now,
                id);
    }

    void blocked(UUID id, BlockReason reason, @Nullable String note, Instant now) {
        sql.change(
                "update payout set state = 'BLOCKED', block_reason = ?, block_note = ?, changed_at = ? where id = ?",
                reason,
                note,
                now,
                id);
    }

    void sent(UUID id, Instant at) {
        sql.change("update payout set sent_at = ? where id = ?", at, id);
    }

    void ended(UUID id, Instant at, @Nullable String reference) {
        sql.change(
                "update payout set ended_at = ?, provider_ref = coalesce(?, provider_ref) where id = ?",
                at,
                reference,
                id);
    }

    Optional<Payout> find(UUID id) {
        return sql.one(SELECT + "where p.id = ?", PayoutRows::read, id);
    }

    /** Locked until the end of the transaction. */
    Optional<Payout> locked(UUID id) {
        sql.one("select id from payout where id = ? for update", row -> true, id);
        return find(id);
    }

    List<Payout> ofBatch(UUID batch) {
        return sql.list(SELECT + "where p.batch_id = ? order by p.id", PayoutRows::read, batch);
    }

    /** The same, locked until the end of the transaction. */
    List<Payout> lockedOfBatch(UUID batch) {
        return sql.list(SELECT + "where p.batch_id = ? order by p.id for update of p", PayoutRows::read, batch);
    }

    /** Payouts of exactly this sum, the longest on their way first. */
    List<Payout> ofSum(Money sum, List<PayoutState> states, int most) {
        return sql.list(
                SELECT + "where p.currency = ? and p.minor = ? and p.state = any (?) order by p.sent_at, p.id limit ?",
                PayoutRows::read,
                sum.getCurrencyUnit().getCode(),
                Moneys.minor(sum),
                states.stream().map(Enum::name).toArray(String[]::new),
                most);
    }

    /** Sent before a moment, and the bank has said nothing. */
    List<UUID> silentSince(Instant before) {
        return sql.list(
                "select id from payout where state = 'SENT' and sent_at < ? order by sent_at, id limit 500",
                row -> row.getObject(1, UUID.class),
                before);
    }

    /** The newest first; of one franchisee, or in one state. */
    Slice<Payout> newest(
            @Nullable FranchiseeId franchisee,
            @Nullable PayoutState state,
            @Nullable CurrencyUnit currency,
            @Nullable String cursor,
            int size) {
        var after = cursor == null || cursor.isEmpty() ? null : Cursor.decode(cursor, 2);
        var at = after == null ? null : Instant.parse(after.get(0));
        var found = sql.list(
                SELECT + """
                where (?::uuid is null or p.franchisee_id = ?) and (?::text is null or p.state = ?)
                    and (?::text is null or p.currency = ?)
                    and (?::timestamptz is null or (p.planned_at, p.id) < (?, ?))
                order by p.planned_at desc, p.id desc limit ?""",
                PayoutRows::read,
                franchisee == null ? null : franchisee.value(),
                franchisee == null ? null : franchisee.value(),
                state,
                state,
                currency == null ? null : currency.getCode(),
                currency == null ? null : currency.getCode(),
                at,
                at,
                after == null ? null : UUID.fromString(after.get(1)),
                size + 1);
        if (found.size() <= size) return new Slice<>(found, null);
        var last = found.get(size - 1);
        return new Slice<>(found.subList(0, size), Cursor.encode(last.plannedAt(), last.id()));
    }

    /** How much is in each state of a currency, of one franchisee or of all. */
    Map<PayoutState, Tally> tallies(@Nullable FranchiseeId franchisee, CurrencyUnit currency) {
        var tallies = new HashMap<PayoutState, Tally>();
        sql.list(
                """
                select state, count(*), sum(minor)::bigint from payout
                where (?::uuid is null or franchisee_id = ?) and currency = ? group by state""",
                row -> tallies.put(
                        PayoutState.valueOf(row.getString(1)),
                        new Tally(row.getInt(2), Moneys.of(row.getLong(3), currency))),
                franchisee == null ? null : franchisee.value(),
                franchisee == null ? null : franchisee.value(),
                currency.getCode());
        return tallies;
    }

    /** So many payouts of so much. */
    record Tally(int count, Money sum) {}

    void step(Payout payout, PayoutState state, Instant happened, Instant now, String by, Said said) {
        sql.change(
                """
                insert into payout_step (franchisee_id, payout_id, no, attempt, state, minor, happened_at, recorded_at, actor, reason,
                    evidence)
                select ?, ?, coalesce(max(no), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ? from payout_step where payout_id = ? and franchisee_id = ?""",
                payout.franchisee().value(),
                payout.id(),
                payout.attempt(),
                state,
                Moneys.minor(payout.money()),
                happened,
                now,
                by,
                said.reason(),
                said.evidence(),
                payout.id(),
                payout.franchisee().value());
    }

    List<Payout.Step> steps(Payout payout) {
        return sql.list(
                "select * from payout_step where franchisee_id = ? and payout_id = ? order by no",
                row -> new Payout.Step(
                        row.getInt("attempt"),
                        PayoutState.valueOf(row.getString("state")),
                        Moneys.of(row.getLong("minor"), payout.money().getCurrencyUnit()),
                        Sql.instant(row, "happened_at"),
                        Sql.instant(row, "recorded_at"),
                        row.getString("actor"),
                        row.getString("reason"),
                        row.getString("evidence")),
                payout.franchisee().value(),
                payout.id());
    }

    private static FranchiseeId franchisee(ResultSet row) throws SQLException {
        return new FranchiseeId(row.getObject("franchisee_id", UUID.class));
    }

    private static Payout read(ResultSet row) throws SQLException {
        var reason = row.getString("block_reason");
        return new Payout(
                row.getObject("id", UUID.class),
                franchisee(row),
                row.getString("franchisee_name"),
                row.getString("franchisee_key"),
                row.getLong("number"),
                row.getObject("batch_id", UUID.class),
                Moneys.of(row.getLong("minor"), CurrencyUnit.of(row.getString("currency"))),
                PayoutState.valueOf(row.getString("state")),
                row.getInt("attempt"),
                reason == null ? null : BlockReason.valueOf(reason),
                row.getString("block_note"),
                row.getObject("requisites_id", UUID.class),
                row.getString("provider_ref"),
                Sql.instant(row, "planned_at"),
                Sql.instantOrNull(row, "sent_at"),
                Sql.instantOrNull(row, "ended_at"));
    }
}
