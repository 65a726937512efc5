package dev.prilavok.ledger;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The book as people read it: balances and movements. */
@ApplicationScoped
class LedgerLists {
    // Both sides of a posting are told apart after the sums: a third of the time of doing it before, on a long book.
    private static final String TRIAL_BALANCE = """
            with pairs as (
                select p.debit, p.credit, j.period = ? as now, sum(p.minor) as minor
                from ledger_posting p join ledger_journal j on j.id = p.journal_id
                where p.currency = ? and j.period <= ? group by 1, 2, 3)
            select a.kind, a.sub, a.currency,
                coalesce(sum(s.minor) filter (where not p.now), 0)::bigint as opening,
                coalesce(sum(s.minor) filter (where p.now and s.minor > 0), 0)::bigint as debit,
                coalesce(-sum(s.minor) filter (where p.now and s.minor < 0), 0)::bigint as credit
            from pairs p cross join lateral (values (p.debit, p.minor), (p.credit, -p.minor)) s (account, minor)
            join ledger_account a on a.id = s.account
            group by a.id, a.kind, a.sub, a.currency""";

    private static final String ENTRIES = """
            select j.id, p.no, j.source, j.event, p.kind, case when p.debit = ? then p.minor else -p.minor end as minor, o.kind as other_kind,
                o.sub as other_sub, j.occurred_at, j.effective_at, j.recorded_at, j.origin_period, p.subject, p.line, j.reason
            from ledger_posting p join ledger_journal j on j.id = p.journal_id
            join ledger_account o on o.id = case when p.debit = ? then p.credit else p.debit end
            where ? in (p.debit, p.credit) and (?::date is null or j.period = ?)
                and (?::timestamptz is null or (j.effective_at, j.id, p.no) < (?, ?, ?))
            order by j.effective_at desc, j.id desc, p.no desc limit ?""";

    /** Accounts that hold something of an order until it is settled, by the order that the postings are about. */
    private static final String UNSETTLED = """
            select a.kind from ledger_posting p
            cross join lateral (values (p.debit, p.minor), (p.credit, -p.minor)) s (account, minor)
            join ledger_account a on a.id = s.account
            where p.subject = ? and a.kind in ('COURIER_COD', 'INV_TRANSIT', 'INV_RETURN', 'FR_PENDING')
            group by a.id, a.kind having sum(s.minor) <> 0""";

    /** A buyer's accounts are whole, not by subject: what one order is owed may have paid for another one. */
    private static final String UNSETTLED_BUYER = """
            select a.kind from ledger_account a
            where a.kind in ('BUYER_PREPAY', 'BUYER_REFUND')
                and a.id in (select unnest(array[debit, credit]) from ledger_posting where subject = ?)
                and (select coalesce(sum(minor), 0) from ledger_posting where debit = a.id)
                    <> (select coalesce(sum(minor), 0) from ledger_posting where credit = a.id)""";

    private static final String OF_KIND = """
            select j.id, j.source, j.effective_at, j.reason, p.subject, p.currency, case when p.credit = any (?) then p.minor else -p.minor end as minor
            from ledger_posting p join ledger_journal j on j.id = p.journal_id
            where p.kind = ? and (p.credit = any (?)) <> (p.debit = any (?)) order by j.effective_at desc, j.id desc limit ?""";

    private final Sql sql;

    LedgerLists(Sql sql) {
        this.sql = sql;
    }

    List<Balance> trialBalance(YearMonth month, CurrencyUnit currency) {
        var day = month.atDay(1);
        return sql
                .list(
                        TRIAL_BALANCE,
                        row -> new Balance(
                                new Account(AccountKind.valueOf(row.getString("kind")), row.getString("sub"), currency),
                                money(row, "opening", currency),
                                money(row, "debit", currency),
                                money(row, "credit", currency)),
                        day,
                        currency.getCode(),
                        day)
                .stream()
                .sorted(Comparator.comparing((Balance line) -> line.account().kind())
                        .thenComparing(line -> line.account().sub()))
                .toList();
    }

    AccountEntries entries(Account account, @Nullable YearMonth month, @Nullable String cursor, int size) {
        var id = account.id();
        var day = month == null ? null : month.atDay(1);
        var after = After.of(cursor);
        var found = sql.list(
                ENTRIES,
                row -> entry(row, account.currency()),
                id,
                id,
                id,
                day,
                day,
                after.at,
                after.at,
                after.journal,
                after.no,
                size + 1);
        var page = found.subList(0, Math.min(size, found.size()));
        var last = page.isEmpty() ? null : page.get(page.size() - 1);
        return new AccountEntries(
                account,
                balance(account),
                List.copyOf(page),
                found.size() <= size || last == null
                        ? null
                        : Cursor.encode(
                                last.effectiveAt().toString(), last.journal().toString(), String.valueOf(last.no())));
    }

    private static final String BY_SUBJECT = """
            with moved as (
                select p.subject, p.kind, p.journal_id, p.currency, case when p.credit = any (?) then p.minor else -p.minor end as minor
                from ledger_posting p
                where (p.credit = any (?)) <> (p.debit = any (?)) and p.subject is not null
            ), kinds as (
                select m.subject, m.kind, m.currency, sum(m.minor)::bigint as minor, max(j.effective_at) as at
                from moved m join ledger_journal j on j.id = m.journal_id
                where j.shop = ? and (?::date is null or j.period = ?) group by m.subject, m.kind, m.currency
            )
            select subject, max(at) as at, array_agg(kind order by kind) as kinds, array_agg(minor order by kind) as minors
            from kinds group by subject
            having (?::timestamptz is null or (max(at), subject) < (?, ?))
            order by 2 desc, 1 desc limit ?""";

    Slice<SubjectSums> bySubject(
            List<Account> accounts, ShopId shop, @Nullable YearMonth month, @Nullable String cursor, int size) {
        var ids = accounts.stream().map(Account::id).toArray(UUID[]::new);
        var currency = accounts.get(0).currency();
        var day = month == null ? null : month.atDay(1);
        var after = cursor == null || cursor.isEmpty() ? null : Cursor.decode(cursor, 2);
        var at = after == null ? null : Instant.parse(after.get(0));
        var found = sql.list(
                BY_SUBJECT,
                row -> sums(row, currency),
                ids,
                ids,
                ids,
                shop.value(),
                day,
                day,
                at,
                at,
                after == null ? null : UUID.fromString(after.get(1)),
                size + 1);
        if (found.size() <= size) return new Slice<>(found, null);
        var last = found.get(size - 1);
        return new Slice<>(
                List.copyOf(found.subList(0, size)), Cursor.encode(last.at().toString(), last.subject()));
    }

    private static SubjectSums sums(ResultSet row, CurrencyUnit currency) throws SQLException {
        var kinds = (String[]) row.getArray("kinds").getArray();
        var minors = (Long[]) row.getArray("minors").getArray();
        var byKind = new LinkedHashMap<String, Money>();
        for (var i = 0; i < kinds.length; i++) byKind.put(kinds[i], Moneys.of(minors[i], currency));
        return new SubjectSums(row.getObject("subject", UUID.class), Sql.instant(row, "at"), byKind);
    }

    private record After(
            @Nullable Instant at,
            @Nullable UUID journal,
            @Nullable Integer no) {
        static After of(@Nullable String cursor) {
            if (cursor == null || cursor.isEmpty()) return new After(null, null, null);
            var parts = Cursor.decode(cursor, 3);
            try {
                return new After(
                        Instant.parse(parts.get(0)), UUID.fromString(parts.get(1)), Integer.valueOf(parts.get(2)));
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                throw new BadRequest("cursor");
            }
        }
    }

    private Money balance(Account account) {
        return sql.one("""
                        select (select coalesce(sum(minor), 0) from ledger_posting where debit = ?)
                            - (select coalesce(sum(minor), 0) from ledger_posting where credit = ?)""", row -> Moneys.of(row.getLong(1), account.currency()), account.id(), account.id())
                .orElseThrow();
    }

    private static AccountEntries.Entry entry(ResultSet row, CurrencyUnit currency) throws SQLException {
        return new AccountEntries.Entry(
                row.getObject("id", UUID.class),
                row.getInt("no"),
                row.getString("source"),
                row.getString("event"),
                row.getString("kind"),
                LedgerRows.account(row, "other", currency),
                money(row, "minor", currency),
                Sql.instant(row, "occurred_at"),
                Sql.instant(row, "effective_at"),
                Sql.instant(row, "recorded_at"),
                LedgerRows.month(row, "origin_period"),
                row.getObject("subject", UUID.class),
                row.getObject("line", Integer.class),
                row.getString("reason"));
    }

    Optional<Account> account(UUID id) {
        return sql.one(
                "select kind, sub, currency from ledger_account where id = ?",
                row -> new Account(
                        AccountKind.valueOf(row.getString(1)), row.getString(2), CurrencyUnit.of(row.getString(3))),
                id);
    }

    Set<AccountKind> unsettled(UUID order) {
        return Stream.of(UNSETTLED, UNSETTLED_BUYER)
                .flatMap(question -> sql.list(question, row -> AccountKind.valueOf(row.getString(1)), order).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AccountKind.class)));
    }

    List<KindEntry> ofKind(Collection<Account> accounts, String kind, int size) {
        var ids = accounts.stream().map(Account::id).toArray(UUID[]::new);
        return sql.list(
                OF_KIND,
                row -> new KindEntry(
                        row.getObject("id", UUID.class),
                        row.getString("source"),
                        Sql.instant(row, "effective_at"),
                        row.getString("reason"),
                        row.getObject("subject", UUID.class),
                        Moneys.of(row.getLong("minor"), CurrencyUnit.of(row.getString("currency")))),
                ids,
                kind,
                ids,
                ids,
                size);
    }

    List<CurrencyUnit> currencies() {
        return sql.list(
                "select distinct currency from ledger_account order by 1", row -> CurrencyUnit.of(row.getString(1)));
    }

    private static Money money(ResultSet row, String column, CurrencyUnit currency) throws SQLException {
        return Moneys.of(row.getLong(column), currency);
    }
}
