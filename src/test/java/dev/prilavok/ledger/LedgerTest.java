package dev.prilavok.ledger;

import static dev.prilavok.ledger.AccountKind.BANK;
import static dev.prilavok.ledger.AccountKind.CASH;
import static dev.prilavok.ledger.AccountKind.FR_PENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import dev.prilavok.kernel.postgres.EmbeddedPostgresDriver;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LedgerTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final CurrencyUnit EUR = CurrencyUnit.of("EUR");

    @Inject
    Ledger ledger;

    @Inject
    Periods periods;

    @Inject
    Seals seals;

    @Inject
    Scope scope;

    @Inject
    Shops shops;

    @Inject
    Sql sql;

    private Shop anna;
    private Shop boris;

    @BeforeEach
    void twoShops() {
        anna = shops.bySlug("anna").orElseThrow();
        boris = shops.bySlug("boris").orElseThrow();
    }

    @Test
    void postsAFactOnce() {
        var fact = Ids.next();
        var desk = desk();

        assertThat(post(sale(fact, desk, rub(100), Instant.now()))).isTrue();
        assertThat(post(sale(fact, desk, rub(100), Instant.now()))).isFalse();

        assertThat(balance(desk)).isEqualTo(rub(100));
        var journal =
                scope.shop(anna.id(), () -> ledger.find("TEST", fact, "SOLD")).orElseThrow();
        assertThat(journal.postings()).containsExactly(new Posting(desk, pending(anna), rub(100), "RETAIL", fact, 1));
        assertThat(journal.origin()).isNull();
    }

    @Test
    void twentyThreadsWithOneFactWriteOneJournal() throws Exception {
        var fact = Ids.next();
        var desk = desk();
        var together = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(20);
        try {
            var written = IntStream.range(0, 20)
                    .mapToObj(i -> threads.submit(() -> {
                        together.await();
                        return post(sale(fact, desk, rub(7), Instant.now()));
                    }))
                    .toList();
            together.countDown();

            var first = 0;
            for (var one : written) if (one.get(30, TimeUnit.SECONDS)) first++;
            assertThat(first).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
        assertThat(balance(desk)).isEqualTo(rub(7));
    }

    @Test
    void aCorrectionIsAnotherJournalAndComesOnce() {
        var fact = Ids.next();
        var desk = desk();
        post(sale(fact, desk, rub(100), Instant.now()));
        var wrong =
                scope.shop(anna.id(), () -> ledger.find("TEST", fact, "SOLD")).orElseThrow();

        var first = scope.shop(anna.id(), () -> ledger.reverse(wrong, Instant.now(), "boss", "was refused"));
        var second = scope.shop(anna.id(), () -> ledger.reverse(wrong, Instant.now(), "boss", "was refused"));

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(balance(desk)).isEqualTo(rub(0));
        assertThat(scope.shop(anna.id(), () -> ledger.of("TEST", fact)))
                .extracting(Journal::event, Journal::reverses)
                .containsExactly(tuple("SOLD", null), tuple("SOLD.reversed", wrong.id()));
    }

    @Test
    void aPostingCannotBeUnbalancedNorMixCurrencies() {
        var desk = desk();
        assertThatThrownBy(() -> new Posting(desk, desk, rub(1), "X", null, null))
                .hasMessageContaining("itself");
        assertThatThrownBy(() -> new Posting(desk, Account.of(BANK, RUB), rub(0), "X", null, null))
                .hasMessageContaining("positive");
        assertThatThrownBy(() -> new Posting(desk, Account.of(BANK, EUR), rub(1), "X", null, null))
                .hasMessageContaining("currencies never mix");
    }

    @Test
    void negativeAmountsGoTheOtherWayAndZerosAreLeftOut() {
        var desk = desk();
        var bank = Account.of(BANK, RUB);

        var gathered = Postings.general()
                .move(desk, bank, rub(0), "NOTHING")
                .move(desk, bank, rub(-5), "BACK")
                .list();

        assertThat(gathered).containsExactly(new Posting(bank, desk, rub(5), "BACK", null, null));
        assertThat(post(new NewJournal(
                        "TEST",
                        Ids.next(),
                        "EMPTY",
                        anna.franchisee(),
                        anna.id(),
                        Instant.now(),
                        "test",
                        null,
                        List.of())))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_posting set minor = 1",
                "delete from ledger_posting",
                "truncate ledger_posting",
                "update ledger_journal set reason = 'x'",
                "delete from ledger_journal",
                "truncate ledger_journal cascade",
                "update ledger_account set sub = 'x'",
                "delete from ledger_seal",
                "update ledger_seal set hash = 'x'",
                "delete from accounting_period"
            })
    void theDatabaseRefusesToChangeWhatIsWritten(String change) {
        post(sale(Ids.next(), desk(), rub(1), Instant.now()));

        assertThatThrownBy(() -> scope.shop(anna.id(), () -> sql.change(change)))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> scope.network(() -> sql.change(change))).hasStackTraceContaining("permission denied");
    }

    @Test
    void everyTableOfTheBookHasItsTriggerAgainstItsOwner() {
        assertThat(scope.network(() -> sql.list("""
                        select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
                        join pg_proc p on p.oid = t.tgfoid where p.proname = 'ledger_is_append_only'
                        and t.tgtype & 8 > 0 and t.tgtype & 32 > 0 and t.tgenabled = 'O' order by 1""", row -> row.getString(1))))
                .containsExactly(
                        "accounting_period",
                        "ledger_account",
                        "ledger_journal",
                        "ledger_posting",
                        "ledger_seal",
                        "royalty_basis");
    }

    @Test
    void anotherFranchiseeSeesNothingAndWritesNothing() {
        var fact = Ids.next();
        post(sale(fact, desk(), rub(100), Instant.now()));
        var journal =
                scope.shop(anna.id(), () -> ledger.find("TEST", fact, "SOLD")).orElseThrow();

        assertThat(scope.shop(boris.id(), () -> ledger.find("TEST", fact, "SOLD")))
                .isEmpty();
        assertThatThrownBy(() -> scope.shop(boris.id(), () -> ledger.journal(journal.id())))
                .isInstanceOf(NotFound.class);
        assertThat(scope.shop(boris.id(), () -> ledger.balance(pending(anna)))).isEqualTo(rub(0));
        assertThat(scope.shop(boris.id(), () -> ledger.about(fact))).isEmpty();
        assertThatThrownBy(() ->
                        scope.shop(boris.id(), () -> ledger.post(sale(Ids.next(), desk(), rub(1), Instant.now()))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aClosedMonthTakesNothingAndALateFactRemembersItsMonth() {
        var month = YearMonth.of(1999, 2);
        var inside = Instant.parse("1999-02-14T09:00:00Z");
        var desk = desk();
        post(sale(Ids.next(), desk, rub(10), inside));
        scope.network(() -> periods.closing(month, "accountant"));
        scope.network(() -> periods.close(month, "accountant"));

        var late = Ids.next();
        post(sale(late, desk, rub(5), inside));

        var journal =
                scope.shop(anna.id(), () -> ledger.find("TEST", late, "SOLD")).orElseThrow();
        assertThat(journal.occurredAt()).isEqualTo(inside);
        assertThat(journal.period()).isEqualTo(YearMonth.of(1999, 3));
        assertThat(journal.origin()).isEqualTo(month);
        assertThat(journal.effectiveAt()).isEqualTo(Instant.parse("1999-02-28T21:00:00Z"));
        assertThatThrownBy(() -> scope.network(() -> sql.change("""
                        insert into ledger_journal (id, source, source_id, event, occurred_at, effective_at, recorded_at, period, actor)
                        values (?, 'TEST', ?, 'SLIPPED_IN', ?, ?, now(), date '1999-02-01', 'test')""", Ids.next(), Ids.next(), inside, inside)))
                .hasStackTraceContaining("the period 1999-02 is closed");
        assertThatThrownBy(() -> scope.network(() ->
                        sql.change("update accounting_period set state = 'OPEN' where month = date '1999-02-01'")))
                .hasStackTraceContaining("stays closed");
        assertThatThrownBy(() -> scope.network(() -> periods.closing(month, "accountant")))
                .isInstanceOf(PeriodRefused.class);

        // nothing stays open behind: later months of other tests could not be closed
        scope.network(() -> periods.closing(month.plusMonths(1), "accountant"));
        scope.network(() -> periods.close(month.plusMonths(1), "accountant"));
    }

    @Test
    void aMonthThatIsNotOverStaysOpen() {
        var now = scope.network(() -> periods.of(Instant.now()));

        assertThatThrownBy(() -> scope.network(() -> periods.closing(now.plusMonths(1), "accountant")))
                .isInstanceOf(PeriodRefused.class)
                .hasFieldOrPropertyWithValue("code", "period-not-over");
    }

    @Test
    void aCloseWaitsForJournalsUnderWay() throws Exception {
        var month = YearMonth.of(1998, 5);
        var inside = Instant.parse("1998-05-10T09:00:00Z");
        var desk = desk();
        var posted = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var writer = threads.submit(() -> scope.shop(anna.id(), () -> {
                var written = ledger.post(sale(Ids.next(), desk, rub(3), inside));
                posted.countDown();
                return written && isReleased(release);
            }));
            if (!posted.await(30, TimeUnit.SECONDS)) writer.get(1, TimeUnit.SECONDS);
            var closer = threads.submit(() -> {
                scope.network(() -> periods.closing(month, "accountant"));
                return true;
            });

            assertThatThrownBy(() -> closer.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            release.countDown();
            assertThat(writer.get(30, TimeUnit.SECONDS)).isTrue();
            assertThat(closer.get(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            threads.shutdown();
        }
        scope.network(() -> periods.close(month, "accountant"));
    }

    private static boolean isReleased(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void theTrialBalanceIsZeroInEachCurrencyAndOpensToItsJournals() {
        var desk = desk();
        post(sale(Ids.next(), desk, rub(100), Instant.now()));
        var month = scope.network(() -> periods.of(Instant.now()));

        var balance = scope.network(() -> ledger.trialBalance(month, RUB));

        assertThat(Money.total(RUB, balance.stream().map(Balance::closing).toList()))
                .isEqualTo(rub(0));
        assertThat(balance).anySatisfy(line -> {
            assertThat(line.account()).isEqualTo(desk);
            assertThat(line.debit()).isEqualTo(rub(100));
        });
        var entries = scope.network(() -> ledger.entries(desk, month, null, 10));
        assertThat(entries.balance()).isEqualTo(rub(100));
        assertThat(entries.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.other()).isEqualTo(pending(anna));
            assertThat(scope.network(() -> ledger.journal(entry.journal())).postings())
                    .hasSize(1);
        });
    }

    @Test
    void movementsArePagedWithoutGapsOrRepeats() {
        var desk = desk();
        for (var i = 1; i <= 7; i++)
            post(sale(Ids.next(), desk, rub(i), Instant.now().minusSeconds(i / 2)));

        var seen = new ArrayList<Money>();
        String cursor = null;
        do {
            var from = cursor;
            var page = scope.network(() -> ledger.entries(desk, null, from, 3));
            page.entries().forEach(entry -> seen.add(entry.amount()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void theChainHoldsAndAChangedJournalBreaksIt() {
        post(sale(Ids.next(), desk(), rub(100), Instant.now()));
        var fact = Ids.next();
        post(sale(fact, desk(), rub(50), Instant.now()));
        seals.seal();

        var verified = seals.verify();

        assertThat(verified.isClean()).isTrue();
        assertThat(verified.sealed()).isPositive();
        var journal =
                scope.shop(anna.id(), () -> ledger.find("TEST", fact, "SOLD")).orElseThrow();
        var posting = journal.postings().get(0);
        var touched = new Journal(
                journal.id(),
                journal.source(),
                journal.sourceId(),
                journal.event(),
                journal.franchisee(),
                journal.shop(),
                journal.occurredAt(),
                journal.effectiveAt(),
                journal.recordedAt(),
                journal.period(),
                journal.origin(),
                journal.actor(),
                journal.reason(),
                journal.reverses(),
                List.of(new Posting(posting.debit(), posting.credit(), rub(51), "RETAIL", fact, 1)));
        assertThat(Chain.next(Chain.START, touched)).isNotEqualTo(Chain.next(Chain.START, journal));
    }

    @Test
    void auditViewsBalance() throws SQLException {
        post(sale(Ids.next(), desk(), rub(100), Instant.now()));

        assertThat(asAuditor("select 1 from audit_ledger limit 1")).isNotEmpty();
        assertThat(asAuditor("select 1 from audit_ledger group by journal_id, currency having sum(amount_minor) <> 0"))
                .isEmpty();
        assertThat(asAuditor("select 1 from audit_balance group by currency having sum(balance_minor) <> 0"))
                .isEmpty();
    }

    private static List<Integer> asAuditor(String question) throws SQLException {
        var user = new Properties();
        user.setProperty("user", "audit");
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (var audit = Objects.requireNonNull(new EmbeddedPostgresDriver().connect(url, user));
                var statement = audit.createStatement();
                var rows = statement.executeQuery(question)) {
            var found = new ArrayList<Integer>();
            while (rows.next()) found.add(rows.getInt(1));
            return found;
        }
    }

    private boolean post(NewJournal journal) {
        return scope.shop(anna.id(), () -> ledger.post(journal));
    }

    private NewJournal sale(UUID fact, Account desk, Money money, Instant at) {
        return new NewJournal(
                "TEST",
                fact,
                "SOLD",
                anna.franchisee(),
                anna.id(),
                at,
                "test",
                null,
                Postings.about(fact, 1)
                        .move(desk, pending(anna), money, "RETAIL")
                        .list());
    }

    private Money balance(Account account) {
        return scope.network(() -> ledger.balance(account));
    }

    private static Account pending(Shop shop) {
        return Account.of(FR_PENDING, shop.franchisee(), RUB);
    }

    // each test has a desk of its own: the book is shared by all
    private static Account desk() {
        return Account.of(CASH, Ids.next(), RUB);
    }

    private static Money rub(long rubles) {
        return Money.of(RUB, rubles);
    }
}
