package dev.prilavok.bench;

import static dev.prilavok.ledger.AccountKind.FR_AVAILABLE;
import static dev.prilavok.ledger.AccountKind.FR_PENDING;
import static dev.prilavok.ledger.AccountKind.MARKETING_FUND;
import static dev.prilavok.ledger.AccountKind.ROYALTY;
import static dev.prilavok.ledger.AccountKind.WHOLESALE;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.royalty.statements.MonthClose;
import dev.prilavok.royalty.statements.Statements;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** P6: closing a month for ten thousand franchisees with a million order lines, and what a line costs at 10,000, 100,000 and 1,000,000. */
@QuarkusTest
@TestProfile(BenchProfile.class)
class CloseBench {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    @Inject
    MonthClose close;

    @Inject
    Statements statements;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    private final List<FranchiseeId> franchisees = new ArrayList<>();

    @Test
    void aMonthOfAMillionLines() throws InterruptedException {
        var month = YearMonth.of(1990, 1);
        for (var size : List.of(10_000, 100_000, 1_000_000)) {
            open(size / 100);
            sell(month, size);
            measure(month, size);
            month = month.plusMonths(1);
        }
    }

    private void measure(YearMonth month, int lines) throws InterruptedException {
        var most = new AtomicLong();
        var watch = new Thread(() -> watch(most));
        watch.setDaemon(true);
        System.gc();
        var before = used();
        watch.start();
        var began = System.nanoTime();
        scope.network(() -> close.start(month, "bench", "bench", Locale.ENGLISH));
        waitFor(month);
        var took = Duration.ofNanos(System.nanoTime() - began);
        watch.interrupt();
        var run = scope.network(() -> close.run(month)).orElseThrow();
        scope.network(() -> {
            statements.reviewAll(month, "bench");
            statements.issue(month, "bench");
        });
        System.gc();
        System.out.printf(
                "close %s: %,d lines, %,d franchisees, %,d statements: %.1f s, %.3f ms a line; heap before %d MB, at most %d MB, after %d MB%n",
                month,
                lines,
                run.done(),
                run.statements(),
                took.toMillis() / 1000.0,
                took.toMillis() / (double) lines,
                before >> 20,
                most.get() >> 20,
                used() >> 20);
    }

    private void waitFor(YearMonth month) throws InterruptedException {
        for (var i = 0; i < 12_000; i++) {
            if (scope.network(() -> close.run(month).orElseThrow().finished())) return;
            Thread.sleep(100);
        }
        throw new IllegalStateException(month + " is not closed after 20 minutes");
    }

    private static void watch(AtomicLong most) {
        try {
            while (true) {
                most.accumulateAndGet(used(), Math::max);
                Thread.sleep(50);
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Franchisees up to a number, each with the accounts of the book. */
    private void open(int upTo) {
        scope.network(() -> {
            var people = new ArrayList<Object[]>();
            var accounts = new ArrayList<Object[]>();
            while (franchisees.size() < upTo) {
                var id = new FranchiseeId(Ids.next());
                franchisees.add(id);
                people.add(new Object[] {id.value(), "bench-" + id.value(), "Bench"});
                accounts.add(account(Account.of(FR_PENDING, id, RUB), id.value()));
                accounts.add(account(Account.of(FR_AVAILABLE, id, RUB), id.value()));
            }
            for (var kind : List.of(AccountKind.CASH, ROYALTY, WHOLESALE, MARKETING_FUND))
                accounts.add(account(Account.of(kind, RUB), null));
            sql.each("insert into franchisee (id, key, name, created_at) values (?, ?, ?, now())", people);
            sql.each(
                    "insert into ledger_account (id, kind, sub, currency, franchisee_id) values (?, ?, ?, ?, ?) on conflict do nothing",
                    accounts);
        });
    }

    private static Object[] account(Account account, UUID owner) {
        return new Object[] {
            account.id(),
            account.kind().name(),
            account.sub(),
            account.currency().getCode(),
            owner
        };
    }

    /** A journal a line: sold for 2,500, wholesale 1,500, royalty 200, fund 50, available. */
    private void sell(YearMonth month, int lines) {
        var each = lines / franchisees.size();
        for (var from = 0; from < franchisees.size(); from += 500) {
            var some = franchisees.subList(from, Math.min(franchisees.size(), from + 500));
            scope.network(() -> journals(month, some, each));
        }
        scope.network(() -> sql.change("analyze ledger_journal, ledger_posting, ledger_account"));
    }

    private void journals(YearMonth month, List<FranchiseeId> some, int each) {
        sql.change(
                """
                with owners as (select * from unnest(?::uuid[], ?::uuid[], ?::uuid[]) o (id, pending, available)),
                journals as (
                    insert into ledger_journal (id, source, source_id, event, franchisee_id, occurred_at, effective_at, recorded_at, period, actor)
                    select gen_random_uuid(), 'BENCH', gen_random_uuid(), 'EARNED', o.id, at, at, at, ?, 'bench'
                    from owners o, generate_series(1, ?) n, lateral (select ?::date + 1 + n % 26 * interval '1 day' as at) t
                    returning id, franchisee_id)
                insert into ledger_posting (journal_id, no, debit, credit, minor, currency, kind, subject, line, franchisee_id)
                select j.id, p.no, p.debit, p.credit, p.minor, 'RUB', p.kind, gen_random_uuid(), 1, o.id
                from journals j join owners o on o.id = j.franchisee_id
                cross join lateral (values
                    (1, ?::uuid, o.pending, 250000, 'RETAIL'),
                    (2, o.pending, ?::uuid, 150000, 'WHOLESALE'),
                    (3, o.pending, ?::uuid, 20000, 'ROYALTY'),
                    (4, o.pending, ?::uuid, 5000, 'MARKETING_FUND'),
                    (5, o.pending, o.available, 75000, 'AVAILABLE')) p (no, debit, credit, minor, kind)""",
                some.stream().map(FranchiseeId::value).toArray(UUID[]::new),
                some.stream().map(one -> Account.of(FR_PENDING, one, RUB).id()).toArray(UUID[]::new),
                some.stream()
                        .map(one -> Account.of(FR_AVAILABLE, one, RUB).id())
                        .toArray(UUID[]::new),
                month.atDay(1),
                each,
                month.atDay(1),
                Account.of(AccountKind.CASH, RUB).id(),
                Account.of(WHOLESALE, RUB).id(),
                Account.of(ROYALTY, RUB).id(),
                Account.of(MARKETING_FUND, RUB).id());
    }
}
