package dev.prilavok.ledger;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The double-entry book. A journal is written in the transaction of the fact that it comes from, once per fact; it is never changed, and a
 * correction is another journal. Amounts are in minor units of one currency a posting; a debit balance is positive.
 */
@ApplicationScoped
public class Ledger {
    /** How a journal that takes another one back is called, behind the name of the other's event. */
    public static final String REVERSED = ".reversed";

    /** The only source that writes into a month that is being closed. */
    public static final String CLOSE = "CLOSE";

    private final LedgerRows rows;
    private final LedgerLists lists;
    private final Clock clock;

    Ledger(LedgerRows rows, LedgerLists lists, Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * Writes a journal. What happened in a closed month counts from the first instant of the open one and remembers its own.
     *
     * @return false when this fact was written before, or when it moves nothing
     */
    @Transactional
    public boolean post(NewJournal journal) {
        return !journal.postings().isEmpty()
                && rows.insert(Ids.next(), journal, rows.place(journal.occurredAt()), clock.instant(), null);
    }

    /**
     * Writes a journal of the close itself, with the source {@link #CLOSE}: it counts at the last instant of a month that is being
     * closed.
     *
     * @return false when it was written before, or when it moves nothing
     */
    @Transactional
    public boolean postAtClose(YearMonth month, NewJournal journal) {
        return !journal.postings().isEmpty()
                && rows.insert(Ids.next(), journal, rows.lastOf(month), clock.instant(), null);
    }

    /**
     * Takes a journal back, posting by posting, with another one; a journal is taken back once.
     *
     * @param learnedAt when it turned out to be wrong: the correction counts from then
     * @return false when it was taken back before
     */
    @Transactional
    public boolean reverse(Journal wrong, Instant learnedAt, String actor, String reason) {
        var back = new NewJournal(
                wrong.source(),
                wrong.sourceId(),
                wrong.event() + REVERSED,
                wrong.franchisee(),
                wrong.shop(),
                learnedAt,
                actor,
                reason,
                wrong.postings().stream().map(Posting::reversed).toList());
        return rows.insert(Ids.next(), back, rows.place(learnedAt), clock.instant(), wrong.id());
    }

    /** The journal of a fact. */
    @Transactional
    public Optional<Journal> find(String source, UUID sourceId, String event) {
        return rows.of(source, sourceId, event);
    }

    /** Every journal of a fact, the oldest first. */
    @Transactional
    public List<Journal> of(String source, UUID sourceId) {
        return rows.of(source, sourceId);
    }

    /** Every journal that touches an order or whatever its postings are about, the oldest first. */
    @Transactional
    public List<Journal> about(UUID subject) {
        return rows.about(subject);
    }

    /**
     * A journal by id.
     *
     * @throws NotFound when there is none, or none that this scope may see
     */
    @Transactional
    public Journal journal(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("journal"));
    }

    /** What stands on an account now. */
    @Transactional
    public Money balance(Account account) {
        return Money.total(account.currency(), balances(List.of(account)).values());
    }

    /** What stands on accounts now; zero where nothing was ever posted. */
    @Transactional
    public Map<Account, Money> balances(Collection<Account> accounts) {
        var minors = rows.balances(accounts.stream().map(Account::id).toList());
        var balances = new HashMap<Account, Money>();
        for (var account : accounts)
            balances.put(account, Moneys.of(minors.getOrDefault(account.id(), 0L), account.currency()));
        return balances;
    }

    /** What stands on an account about one order, by its lines; what names no line is under null. */
    @Transactional
    public Map<@Nullable Integer, Money> balances(Account account, UUID subject) {
        var balances = new HashMap<@Nullable Integer, Money>();
        rows.balances(account.id(), subject)
                .forEach((line, minor) -> balances.put(line, Moneys.of(minor, account.currency())));
        return balances;
    }

    /** What stands on an account about each of these subjects; absent where nothing was posted. */
    @Transactional
    public Map<UUID, Money> balances(Account account, Collection<UUID> subjects) {
        var balances = new HashMap<UUID, Money>();
        rows.balances(account.id(), subjects)
                .forEach((subject, minor) -> balances.put(subject, Moneys.of(minor, account.currency())));
        return balances;
    }

    /** Every account that moved, with what it had before a month, what moved in it and what stands after it. Network scope. */
    @Transactional
    public List<Balance> trialBalance(YearMonth month, CurrencyUnit currency) {
        return lists.trialBalance(month, currency);
    }

    /** Movements of an account, the newest first. */
    @Transactional
    public AccountEntries entries(Account account, @Nullable YearMonth month, @Nullable String cursor, int size) {
        return lists.entries(account, month, cursor, size);
    }

    /**
     * What accounts together say of each subject, the one that moved last first; moves between them say nothing.
     *
     * @param shop only what was sold there
     */
    @Transactional
    public Slice<SubjectSums> bySubject(
            List<Account> accounts, ShopId shop, @Nullable YearMonth month, @Nullable String cursor, int size) {
        return lists.bySubject(accounts, shop, month, cursor, size);
    }

    /** An account by its id. */
    @Transactional
    public Account account(UUID id) {
        return lists.account(id).orElseThrow(() -> new NotFound("account"));
    }

    /** Whether anything was ever posted on an account. */
    @Transactional
    public boolean knows(Account account) {
        return lists.account(account.id()).isPresent();
    }

    /** What of an order is not settled yet: kinds of accounts that a closed order leaves at zero and that are not. */
    @Transactional
    public Set<AccountKind> unsettled(UUID order) {
        return lists.unsettled(order);
    }

    /** The latest postings of one kind on a franchisee's accounts, a credit positive. */
    @Transactional
    public List<KindEntry> ofKind(Collection<Account> accounts, String kind, int size) {
        return lists.ofKind(accounts, kind, size);
    }

    /** Currencies that were ever posted in. */
    @Transactional
    public List<CurrencyUnit> currencies() {
        return lists.currencies();
    }
}
