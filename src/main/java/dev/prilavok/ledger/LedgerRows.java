package dev.prilavok.ledger;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Journals and postings as rows: only ever added. */
@ApplicationScoped
class LedgerRows {
    // One round trip: the month is taken for sharing and asked for, so that a close cannot come between.
    private static final String PLACE = "select p.* from ledger_book b, ledger_place(?, b.zone) p";

    private static final String INSERT = """
            with journal as (
                insert into ledger_journal (id, source, source_id, event, franchisee_id, shop, occurred_at, effective_at, recorded_at, period,
                    origin_period, actor, reason, reverses)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing returning id, franchisee_id
            ), waits as (
                insert into ledger_unsealed select id from journal
            ), accounts as (
                insert into ledger_account (id, kind, sub, currency, franchisee_id)
                select a.id, a.kind, a.sub, a.currency, case when a.owned then j.franchisee_id end
                from journal j, unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::bool[]) a (id, kind, sub, currency, owned)
                order by a.id
                on conflict do nothing
            )
            insert into ledger_posting (journal_id, no, debit, credit, minor, currency, kind, subject, line, franchisee_id)
            select j.id, p.no, p.debit, p.credit, p.minor, p.currency, p.kind, p.subject, p.line, j.franchisee_id
            from journal j, unnest(?::int[], ?::uuid[], ?::uuid[], ?::int8[], ?::text[], ?::text[], ?::uuid[], ?::int[])
                p (no, debit, credit, minor, currency, kind, subject, line)""";

    static final String JOURNALS = """
            select j.*, p.no, p.minor, p.currency, p.kind, p.subject, p.line, p.debit, p.credit,
                d.kind as debit_kind, d.sub as debit_sub, c.kind as credit_kind, c.sub as credit_sub
            from ledger_journal j join ledger_posting p on p.journal_id = j.id
            join ledger_account d on d.id = p.debit join ledger_account c on c.id = p.credit
            """;

    /** Where a fact counts. */
    record Placed(
            Instant effectiveAt, YearMonth period, @Nullable YearMonth origin) {}

    private final Sql sql;

    LedgerRows(Sql sql) {
        this.sql = sql;
    }

    Placed place(Instant occurredAt) {
        return sql.one(
                        PLACE,
                        row -> new Placed(
                                Sql.instant(row, "effective_at"),
                                YearMonth.from(row.getObject("period", LocalDate.class)),
                                month(row, "origin_period")),
                        occurredAt)
                .orElseThrow();
    }

    /** The last instant of a month. */
    Placed lastOf(YearMonth month) {
        return sql.one(
                        "select ((?::date + interval '1 month')::timestamp at time zone zone) - interval '1 microsecond' as at from ledger_book",
                        row -> new Placed(Sql.instant(row, "at"), month, null),
                        month.atDay(1))
                .orElseThrow();
    }

    /** Whether it was written; a journal of the same fact is written once. */
    boolean insert(UUID id, NewJournal journal, Placed placed, Instant recordedAt, @Nullable UUID reverses) {
        var postings = journal.postings();
        var accounts = accounts(postings);
        return sql.change(
                        INSERT,
                        id,
                        journal.source(),
                        journal.sourceId(),
                        journal.event(),
                        journal.franchisee() == null
                                ? null
                                : journal.franchisee().value(),
                        journal.shop() == null ? null : journal.shop().value(),
                        journal.occurredAt(),
                        placed.effectiveAt(),
                        recordedAt,
                        placed.period().atDay(1),
                        placed.origin() == null ? null : placed.origin().atDay(1),
                        journal.actor(),
                        journal.reason(),
                        reverses,
                        column(accounts, Account::id, new UUID[0]),
                        column(accounts, account -> account.kind().name(), new String[0]),
                        column(accounts, Account::sub, new String[0]),
                        column(accounts, account -> account.currency().getCode(), new String[0]),
                        column(accounts, LedgerRows::isOwned, new Boolean[0]),
                        numbers(postings.size()),
                        column(postings, posting -> posting.debit().id(), new UUID[0]),
                        column(postings, posting -> posting.credit().id(), new UUID[0]),
                        column(postings, posting -> Moneys.minor(posting.money()), new Long[0]),
                        column(
                                postings,
                                posting -> posting.money().getCurrencyUnit().getCode(),
                                new String[0]),
                        column(postings, Posting::kind, new String[0]),
                        column(postings, Posting::subject, new UUID[0]),
                        column(postings, Posting::line, new Integer[0]))
                > 0;
    }

    private static boolean isOwned(Account account) {
        return account.kind().isOfFranchisee() || account.kind().isOfBuyer();
    }

    private static List<Account> accounts(List<Posting> postings) {
        return postings.stream()
                .flatMap(posting -> Stream.of(posting.debit(), posting.credit()))
                .distinct()
                .sorted(Comparator.comparing(Account::id))
                .toList();
    }

    Optional<Journal> find(UUID id) {
        return journals("where j.id = ?", id).stream().findFirst();
    }

    Optional<Journal> of(String source, UUID sourceId, String event) {
        return journals("where j.source = ? and j.source_id = ? and j.event = ?", source, sourceId, event).stream()
                .findFirst();
    }

    List<Journal> of(String source, UUID sourceId) {
        return journals("where j.source = ? and j.source_id = ?", source, sourceId);
    }

    List<Journal> about(UUID subject) {
        return journals("where j.id in (select journal_id from ledger_posting where subject = ?)", subject);
    }

    List<Journal> all(Collection<UUID> ids) {
        return journals("where j.id = any (?)", (Object) ids.toArray(UUID[]::new));
    }

    private List<Journal> journals(String where, @Nullable Object... values) {
        var found = new LinkedHashMap<UUID, Read>();
        sql.list(
                JOURNALS + where + " order by j.recorded_at, j.id, p.no",
                row -> {
                    var id = row.getObject("id", UUID.class);
                    var read = found.get(id);
                    if (read == null) found.put(id, read = new Read(head(row), new ArrayList<>()));
                    return read.postings.add(posting(row));
                },
                values);
        return found.values().stream().map(Read::journal).toList();
    }

    private record Read(Journal head, List<Posting> postings) {
        Journal journal() {
            return new Journal(
                    head.id(),
                    head.source(),
                    head.sourceId(),
                    head.event(),
                    head.franchisee(),
                    head.shop(),
                    head.occurredAt(),
                    head.effectiveAt(),
                    head.recordedAt(),
                    head.period(),
                    head.origin(),
                    head.actor(),
                    head.reason(),
                    head.reverses(),
                    List.copyOf(postings));
        }
    }

    private static Journal head(ResultSet row) throws SQLException {
        var franchisee = row.getObject("franchisee_id", UUID.class);
        var shop = row.getObject("shop", UUID.class);
        return new Journal(
                row.getObject("id", UUID.class),
                row.getString("source"),
                row.getObject("source_id", UUID.class),
                row.getString("event"),
                franchisee == null ? null : new FranchiseeId(franchisee),
                shop == null ? null : new ShopId(shop),
                Sql.instant(row, "occurred_at"),
                Sql.instant(row, "effective_at"),
                Sql.instant(row, "recorded_at"),
                YearMonth.from(row.getObject("period", LocalDate.class)),
                month(row, "origin_period"),
                row.getString("actor"),
                row.getString("reason"),
                row.getObject("reverses", UUID.class),
                List.of());
    }

    private static Posting posting(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        return new Posting(
                account(row, "debit", currency),
                account(row, "credit", currency),
                Moneys.of(row.getLong("minor"), currency),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getObject("line", Integer.class));
    }

    static Account account(ResultSet row, String side, CurrencyUnit currency) throws SQLException {
        return new Account(AccountKind.valueOf(row.getString(side + "_kind")), row.getString(side + "_sub"), currency);
    }

    static @Nullable YearMonth month(ResultSet row, String column) throws SQLException {
        var day = row.getObject(column, LocalDate.class);
        return day == null ? null : YearMonth.from(day);
    }

    private static Integer[] numbers(int size) {
        var numbers = new Integer[size];
        for (var i = 0; i < size; i++) numbers[i] = i + 1;
        return numbers;
    }

    private static <S, T> T[] column(List<S> rows, Function<S, @Nullable T> value, T[] type) {
        return rows.stream().map(value).toList().toArray(type);
    }

    Map<UUID, Long> balances(Collection<UUID> accounts) {
        var found = new LinkedHashMap<UUID, Long>();
        sql.list("""
                select a.id, (select coalesce(sum(minor), 0) from ledger_posting where debit = a.id)
                    - (select coalesce(sum(minor), 0) from ledger_posting where credit = a.id) as balance
                from unnest(?::uuid[]) a (id)""", row -> found.put(row.getObject("id", UUID.class), row.getLong("balance")), (Object)
                accounts.toArray(UUID[]::new));
        return found;
    }

    /** What stands on an account about one subject, by line; postings that name no line are under null. */
    Map<@Nullable Integer, Long> balances(UUID account, UUID subject) {
        var found = new HashMap<@Nullable Integer, Long>();
        sql.list(
                """
                select line, sum(case when debit = ? then minor else -minor end) as balance from ledger_posting
                where subject = ? and ? in (debit, credit) group by line""",
                row -> found.put(row.getObject("line", Integer.class), row.getLong("balance")),
                account,
                subject,
                account);
        return found;
    }

    Map<UUID, Long> balances(UUID account, Collection<UUID> subjects) {
        var found = new HashMap<UUID, Long>();
        sql.list(
                """
                select subject, sum(case when debit = ? then minor else -minor end) as balance from ledger_posting
                where subject = any (?) and ? in (debit, credit) group by subject""",
                row -> found.put(row.getObject("subject", UUID.class), row.getLong("balance")),
                account,
                subjects.toArray(UUID[]::new),
                account);
        return found;
    }
}
