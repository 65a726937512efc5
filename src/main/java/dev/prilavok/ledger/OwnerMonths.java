package dev.prilavok.ledger;

import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What moved on franchisees' accounts month by month, for many of them in one question: what statements are made of. */
@ApplicationScoped
public class OwnerMonths {
    private static final String MINE = """
            with mine as (
                select a.id, a.franchisee_id, a.currency, a.kind from ledger_account a
                where a.franchisee_id = any (?) and a.kind in ('FR_PENDING', 'FR_AVAILABLE')
            ), moved as (
                select j.franchisee_id, p.currency, p.kind, j.effective_at, j.id, p.no, p.subject, p.line, p.minor,
                    d.kind as debit, c.kind as credit, (d.id is null) <> (c.id is null) as shown,
                    case when c.id is null then -p.minor else p.minor end as amount
                from ledger_journal j
                join ledger_posting p on p.journal_id = j.id
                left join mine d on d.id = p.debit
                left join mine c on c.id = p.credit
                where j.period = ? and j.franchisee_id = any (?) and (d.id is not null or c.id is not null)
            )
            """;

    private static final String MONTHS = MINE + """
            , kinds as (
                select franchisee_id, currency, kind, sum(amount)::bigint as minor from moved where shown group by 1, 2, 3
            ), named as (
                select franchisee_id, currency, array_agg(kind order by kind) as kinds, array_agg(minor order by kind) as minors
                from kinds group by 1, 2
            ), totals as (
                select franchisee_id, currency,
                    coalesce(sum(minor) filter (where credit = 'FR_PENDING'), 0)::bigint
                        - coalesce(sum(minor) filter (where debit = 'FR_PENDING'), 0)::bigint as waiting,
                    coalesce(sum(minor) filter (where credit = 'FR_AVAILABLE'), 0)::bigint
                        - coalesce(sum(minor) filter (where debit = 'FR_AVAILABLE'), 0)::bigint as available,
                    count(*) filter (where shown) as lines,
                    encode(sha256(convert_to(coalesce(string_agg(
                        (extract(epoch from effective_at) * 1000000)::bigint || '|' || id || '|' || no || '|' || kind || '|' || amount || '|'
                            || coalesce(subject::text, '') || '|' || coalesce(line::text, ''),
                        E'\\n' order by effective_at, id, no) filter (where shown), ''), 'UTF8')), 'hex') as hash
                from moved group by 1, 2
            )
            select t.*, n.kinds, n.minors from totals t left join named n using (franchisee_id, currency)
            order by t.franchisee_id, t.currency""";

    private static final String STANDING = """
            select a.franchisee_id, a.currency, a.kind,
                (select coalesce(sum(p.minor), 0) from ledger_posting p join ledger_journal j on j.id = p.journal_id
                    where p.credit = a.id and j.period < ?)
                - (select coalesce(sum(p.minor), 0) from ledger_posting p join ledger_journal j on j.id = p.journal_id
                    where p.debit = a.id and j.period < ?) as minor
            from ledger_account a where a.franchisee_id = any (?) and a.kind in ('FR_PENDING', 'FR_AVAILABLE')""";

    private static final String LINE = """
            select j.id, p.no, j.source, j.event, p.kind, o.kind as other_kind, o.sub as other_sub, p.minor, p.currency, j.shop, p.subject,
                p.line, j.occurred_at, j.effective_at, j.origin_period, j.reason, p.credit in (?, ?) as gives
            from ledger_journal j join ledger_posting p on p.journal_id = j.id
            join ledger_account o on o.id = case when p.credit in (?, ?) then p.debit else p.credit end
            """;

    private static final String LINES = LINE + """
            where j.period = ? and j.franchisee_id = ? and (p.credit in (?, ?)) <> (p.debit in (?, ?))
                and (?::text is null or p.kind = ?) and (?::timestamptz is null or (j.effective_at, j.id, p.no) > (?, ?, ?))
            order by j.effective_at, j.id, p.no limit ?""";

    private static final String ONE = LINE + """
            where j.id = ? and p.no = ? and j.franchisee_id = ? and (p.credit in (?, ?)) <> (p.debit in (?, ?))""";

    private final Sql sql;

    OwnerMonths(Sql sql) {
        this.sql = sql;
    }

    /** What moved in a month; nothing of those on whose accounts nothing did. */
    @Transactional
    public List<OwnerMonth> of(YearMonth month, Collection<FranchiseeId> owners) {
        var ids = ids(owners);
        return sql.list(MONTHS, OwnerMonths::month, ids, month.atDay(1), ids);
    }

    /** What stood on an owner's two accounts. */
    public record Standing(FranchiseeId owner, CurrencyUnit currency, Money waiting, Money available) {}

    /** What stood on their accounts before a month, summed over everything that was ever posted before it. */
    @Transactional
    public List<Standing> before(YearMonth month, Collection<FranchiseeId> owners) {
        var found = new LinkedHashMap<String, Standing>();
        sql.list(
                STANDING,
                row -> {
                    var owner = new FranchiseeId(row.getObject("franchisee_id", UUID.class));
                    var currency = CurrencyUnit.of(row.getString("currency"));
                    var sum = Moneys.of(row.getLong("minor"), currency);
                    var none = Money.zero(currency);
                    var one = row.getString("kind").equals(AccountKind.FR_PENDING.name())
                            ? new Standing(owner, currency, sum, none)
                            : new Standing(owner, currency, none, sum);
                    return found.merge(owner.value() + currency.getCode(), one, OwnerMonths::both);
                },
                month.atDay(1),
                month.atDay(1),
                ids(owners));
        return List.copyOf(found.values());
    }

    private static Standing both(Standing one, Standing other) {
        return new Standing(
                one.owner, one.currency, one.waiting.plus(other.waiting), one.available.plus(other.available));
    }

    /**
     * The postings of a month, the oldest first: exactly those that the sums and the hash of the month are made of.
     *
     * @param kind only this kind of posting, all of them when absent
     */
    @Transactional
    public Slice<OwnerLine> lines(
            FranchiseeId owner,
            YearMonth month,
            CurrencyUnit currency,
            @Nullable String kind,
            @Nullable String cursor,
            int size) {
        var waiting = Account.of(AccountKind.FR_PENDING, owner, currency).id();
        var available = Account.of(AccountKind.FR_AVAILABLE, owner, currency).id();
        var after = cursor == null || cursor.isEmpty() ? null : Cursor.decode(cursor, 3);
        var at = after == null ? null : Instant.parse(after.get(0));
        var found = sql.list(
                LINES,
                OwnerMonths::line,
                waiting,
                available,
                waiting,
                available,
                month.atDay(1),
                owner.value(),
                waiting,
                available,
                waiting,
                available,
                kind,
                kind,
                at,
                at,
                after == null ? null : UUID.fromString(after.get(1)),
                after == null ? null : Integer.valueOf(after.get(2)),
                size + 1);
        if (found.size() <= size) return new Slice<>(found, null);
        var last = found.get(size - 1);
        return new Slice<>(
                List.copyOf(found.subList(0, size)),
                Cursor.encode(last.effectiveAt().toString(), last.journal().toString(), String.valueOf(last.no())));
    }

    /** One posting on an owner's accounts. */
    @Transactional
    public Optional<OwnerLine> line(FranchiseeId owner, CurrencyUnit currency, UUID journal, int no) {
        var waiting = Account.of(AccountKind.FR_PENDING, owner, currency).id();
        var available = Account.of(AccountKind.FR_AVAILABLE, owner, currency).id();
        return sql.one(
                ONE,
                OwnerMonths::line,
                waiting,
                available,
                waiting,
                available,
                journal,
                no,
                owner.value(),
                waiting,
                available,
                waiting,
                available);
    }

    private static OwnerLine line(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        var minor = row.getLong("minor");
        return new OwnerLine(
                row.getObject("id", UUID.class),
                row.getInt("no"),
                row.getString("source"),
                row.getString("event"),
                row.getString("kind"),
                LedgerRows.account(row, "other", currency),
                Moneys.of(row.getBoolean("gives") ? minor : -minor, currency),
                row.getObject("shop", UUID.class),
                row.getObject("subject", UUID.class),
                row.getObject("line", Integer.class),
                Sql.instant(row, "occurred_at"),
                Sql.instant(row, "effective_at"),
                LedgerRows.month(row, "origin_period"),
                row.getString("reason"));
    }

    private static OwnerMonth month(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        var sums = new LinkedHashMap<String, Money>();
        var kinds = row.getArray("kinds");
        if (kinds != null) {
            var names = (String[]) kinds.getArray();
            var minors = (Long[]) row.getArray("minors").getArray();
            for (var i = 0; i < names.length; i++) sums.put(names[i], Moneys.of(minors[i], currency));
        }
        return new OwnerMonth(
                new FranchiseeId(row.getObject("franchisee_id", UUID.class)),
                currency,
                Moneys.of(row.getLong("waiting"), currency),
                Moneys.of(row.getLong("available"), currency),
                sums,
                row.getInt("lines"),
                row.getString("hash"));
    }

    private static UUID[] ids(Collection<FranchiseeId> owners) {
        return owners.stream().map(FranchiseeId::value).toArray(UUID[]::new);
    }
}
