package dev.prilavok.bench;

import dev.prilavok.kernel.Sql;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.Periods;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/**
 * How long a long book takes to read: a balance, a page of an account, the trial balance, with every past month open and with all of them
 * closed. The reference is the plain sum over all postings from the same run.
 */
@QuarkusTest
@TestProfile(BenchProfile.class)
class LedgerBench {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final YearMonth LAST = YearMonth.of(2026, 10);
    private static final int MONTHS = 24;
    private static final int IN_A_JOURNAL = 10;
    private static final int ROUNDS = 5;

    @Inject
    Ledger ledger;

    @Inject
    Periods periods;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    @Test
    void readsALongBook() {
        var postings = size();
        var journals = postings / IN_A_JOURNAL;
        var began = System.nanoTime();
        fill(journals);
        System.out.printf("postings %d in %d months, written in %d s%n", postings, MONTHS, seconds(began));
        measure("open months");
        began = System.nanoTime();
        for (var month = LAST.minusMonths(MONTHS - 1); month.isBefore(LAST); month = month.plusMonths(1)) close(month);
        System.out.printf("%d months closed in %d s%n", MONTHS - 1, seconds(began));
        measure("closed months");
    }

    private static int size() {
        var asked = System.getenv("BENCH_POSTINGS");
        return asked == null ? 1_000_000 : Integer.parseInt(asked);
    }

    private static long seconds(long began) {
        return (System.nanoTime() - began) / 1_000_000_000;
    }

    private void close(YearMonth month) {
        scope.network(() -> periods.closing(month, "bench"));
        scope.network(() -> periods.close(month, "bench"));
    }

    // Accounts of a thousand franchisees, and the few that every sale touches.
    private void fill(int journals) {
        scope.network(() -> sql.change("""
                insert into ledger_account (id, kind, sub, currency)
                select gen_random_uuid(), 'FR_PENDING', gen_random_uuid()::text, 'RUB' from generate_series(1, 1000)
                on conflict do nothing"""));
        for (var kind : heavy())
            scope.network(() -> sql.change(
                    "insert into ledger_account (id, kind, sub, currency) values (?, ?, '', 'RUB') on conflict do nothing",
                    Account.of(kind, RUB).id(),
                    kind));
        var batch = 20_000;
        for (var from = 0; from < journals; from += batch) write(from, Math.min(batch, journals - from), journals);
        sql("analyze ledger_posting", "analyze ledger_journal");
    }

    private static List<AccountKind> heavy() {
        return List.of(
                AccountKind.BANK,
                AccountKind.WHOLESALE,
                AccountKind.ROYALTY,
                AccountKind.COGS,
                AccountKind.INV_TRANSIT,
                AccountKind.VAT,
                AccountKind.VAT_CHARGED);
    }

    private void write(int from, int size, int all) {
        scope.network(() -> sql.change(
                """
                with made as (
                    insert into ledger_journal (id, source, source_id, event, occurred_at, effective_at, recorded_at, period, actor)
                    select gen_random_uuid(), 'BENCH', gen_random_uuid(), 'SOLD', m.at, m.at, m.at,
                        date_trunc('month', m.at at time zone 'Europe/Moscow')::date, 'bench'
                    from generate_series(?::int, ?::int) i
                    cross join lateral (select timestamptz '2024-11-10 12:00+03' + make_interval(months => i * ? / ?)
                        + make_interval(mins => i % 20000) as at) m
                    returning id
                ), numbered as (
                    select id, row_number() over () as n from made
                ), franchisees as (
                    select id, row_number() over () as n from ledger_account where kind = 'FR_PENDING'
                ), others as (
                    select id, row_number() over () - 1 as n from ledger_account where kind = any (?)
                )
                insert into ledger_posting (journal_id, no, debit, credit, minor, currency, kind)
                select j.id, p, case when p % 2 = 0 then f.id else o.id end, case when p % 2 = 0 then o.id else f.id end, 1000 + p, 'RUB', 'RETAIL'
                from numbered j cross join generate_series(1, ?) p
                join franchisees f on f.n = 1 + j.n % 1000 join others o on o.n = (j.n + p) % 7""",
                from,
                from + size - 1,
                MONTHS,
                all,
                heavy().stream().map(AccountKind::name).toArray(String[]::new),
                IN_A_JOURNAL));
    }

    private void sql(String... statements) {
        for (var statement : statements)
            try (var connection = PlainSql.connect();
                    var run = connection.createStatement()) {
                connection.setAutoCommit(true);
                run.execute(statement);
            } catch (java.sql.SQLException failure) {
                throw new IllegalStateException(failure);
            }
    }

    private void measure(String when) {
        var bank = Account.of(AccountKind.BANK, RUB);
        var seller = scope.network(() -> sql.one(
                        "select sub from ledger_account where kind = 'FR_PENDING' limit 1", row -> row.getString(1)))
                .orElseThrow();
        var one = Account.of(AccountKind.FR_PENDING, seller, RUB);
        say(
                when,
                "plain sum of all postings",
                () -> sql.one("select sum(minor) from ledger_posting", row -> row.getLong(1)));
        say(when, "balance of the bank", () -> ledger.balance(bank));
        say(when, "balance of a franchisee", () -> ledger.balance(one));
        say(when, "trial balance of the last month", () -> ledger.trialBalance(LAST, RUB));
        say(when, "trial balance of a year ago", () -> ledger.trialBalance(LAST.minusMonths(12), RUB));
        say(when, "first page of the bank", () -> ledger.entries(bank, null, null, 50));
        say(when, "first page of the bank, last month", () -> ledger.entries(bank, LAST, null, 50));
    }

    private void say(String when, String what, Supplier<?> read) {
        var times = new double[ROUNDS];
        for (var i = 0; i < ROUNDS; i++) {
            var began = System.nanoTime();
            scope.network(read::get);
            times[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf("%-14s %-40s median %8.1f ms%n", when, what, times[ROUNDS / 2]);
    }
}
