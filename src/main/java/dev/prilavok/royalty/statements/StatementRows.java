package dev.prilavok.royalty.statements;

import dev.prilavok.agreement.ContractModel;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.royalty.LineKind;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Statements as rows; their figures are written once. */
@ApplicationScoped
class StatementRows {
    private static final String ALL = """
            select s.*, k.kinds, k.minors from settlement_statement s
            left join lateral (
                select array_agg(x.kind) as kinds, array_agg(x.minor) as minors from statement_sum x
                where x.franchisee_id = s.franchisee_id and x.statement_id = s.id) k on true
            """;

    private static final String INSERT = """
            insert into settlement_statement (franchisee_id, id, month, currency, state, opening_minor, closing_minor, waiting_minor,
                available_minor, lines, lines_hash, model, calculated_at)
            values (?, ?, ?, ?, 'CALCULATED', ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;

    StatementRows(Sql sql) {
        this.sql = sql;
    }

    void insert(List<Statement> calculated, Instant now) {
        var rows = new ArrayList<@Nullable Object[]>();
        var sums = new ArrayList<@Nullable Object[]>();
        for (var one : calculated) {
            rows.add(new Object[] {
                one.franchisee().value(),
                one.id(),
                one.month().atDay(1),
                one.currency().getCode(),
                Moneys.minor(one.opening()),
                Moneys.minor(one.closing()),
                Moneys.minor(one.waiting()),
                Moneys.minor(one.available()),
                one.lines(),
                one.linesHash(),
                one.model().name(),
                now
            });
            one.sums()
                    .forEach((kind, sum) -> sums.add(
                            new Object[] {one.franchisee().value(), one.id(), kind.name(), Moneys.minor(sum)}));
        }
        sql.each(INSERT, rows);
        sql.each("insert into statement_sum (franchisee_id, statement_id, kind, minor) values (?, ?, ?, ?)", sums);
    }

    Optional<Statement> find(UUID id) {
        return sql.one(ALL + "where s.id = ?", StatementRows::statement, id);
    }

    /** The statement, and nobody else moves it until the transaction ends. */
    Optional<Statement> lock(UUID id) {
        return sql.one(ALL + "where s.id = ? for update of s", StatementRows::statement, id);
    }

    Optional<Statement> find(FranchiseeId franchisee, YearMonth month, CurrencyUnit currency) {
        return sql.one(
                ALL + "where s.franchisee_id = ? and s.month = ? and s.currency = ?",
                StatementRows::statement,
                franchisee.value(),
                month.atDay(1),
                currency.getCode());
    }

    /** The last one of each franchisee and currency before a month. */
    List<Statement> lastBefore(YearMonth month, Collection<FranchiseeId> franchisees) {
        return sql.list(
                ALL + """
                join (
                    select franchisee_id, currency, max(month) as month from settlement_statement
                    where franchisee_id = any (?) and month < ? group by 1, 2) l
                    on l.franchisee_id = s.franchisee_id and l.currency = s.currency and l.month = s.month""",
                StatementRows::statement,
                franchisees.stream().map(FranchiseeId::value).toArray(UUID[]::new),
                month.atDay(1));
    }

    /** A franchisee's issued statements, the newest first. */
    List<Statement> issued(FranchiseeId franchisee, CurrencyUnit currency, int most) {
        return sql.list(
                ALL
                        + "where s.franchisee_id = ? and s.currency = ? and s.number is not null order by s.month desc limit ?",
                StatementRows::statement,
                franchisee.value(),
                currency.getCode(),
                most);
    }

    Slice<Statement> list(StatementFilter filter) {
        var after = filter.cursor() == null || filter.cursor().isEmpty() ? null : Cursor.decode(filter.cursor(), 2);
        var ids = filter.franchisees() == null
                ? null
                : filter.franchisees().stream().map(FranchiseeId::value).toArray(UUID[]::new);
        var found = sql.list(
                ALL + """
                where (?::date is null or s.month = ?) and (?::text is null or s.state = ?) and (?::uuid[] is null or s.franchisee_id = any (?))
                    and (?::date is null or (s.month, s.id) < (?, ?))
                order by s.month desc, s.id desc limit ?""",
                StatementRows::statement,
                day(filter.month()),
                day(filter.month()),
                filter.state() == null ? null : filter.state().name(),
                filter.state() == null ? null : filter.state().name(),
                ids,
                ids,
                after == null ? null : LocalDate.parse(after.get(0)),
                after == null ? null : LocalDate.parse(after.get(0)),
                after == null ? null : UUID.fromString(after.get(1)),
                filter.size() + 1);
        if (found.size() <= filter.size()) return new Slice<>(found, null);
        var last = found.get(filter.size() - 1);
        return new Slice<>(
                List.copyOf(found.subList(0, filter.size())),
                Cursor.encode(last.month().atDay(1).toString(), last.id()));
    }

    /** How many statements of a month are in each state. */
    Map<StatementState, Integer> states(@Nullable YearMonth month) {
        var counts = new EnumMap<StatementState, Integer>(StatementState.class);
        sql.list(
                "select state, count(*) from settlement_statement where (?::date is null or month = ?) group by state",
                row -> counts.put(StatementState.valueOf(row.getString(1)), row.getInt(2)),
                day(month),
                day(month));
        return counts;
    }

    /** Those of a month in a state, as many at a time as are worked on at once. */
    List<Statement> waiting(YearMonth month, StatementState state, int size) {
        return sql.list(
                ALL + "where s.month = ? and s.state = ? order by s.franchisee_id, s.currency limit ? for update of s",
                StatementRows::statement,
                month.atDay(1),
                state.name(),
                size);
    }

    /** How many statements of earlier months their franchisees have not seen. */
    int notIssued(YearMonth before) {
        return sql.one(
                        "select count(*) from settlement_statement where month < ? and number is null",
                        row -> row.getInt(1),
                        before.atDay(1))
                .orElse(0);
    }

    /** The last number of a month. */
    int lastNumber(YearMonth month) {
        return sql.one(
                        "select coalesce(max(split_part(number, '/', 2)::int), 0) from settlement_statement where month = ?",
                        row -> row.getInt(1),
                        month.atDay(1))
                .orElse(0);
    }

    void reviewed(YearMonth month, String by, Instant now) {
        sql.change("""
                update settlement_statement set state = 'REVIEWED', reviewed_at = ?, reviewed_by = ?
                where month = ? and state = 'CALCULATED'""", now, by, month.atDay(1));
    }

    void reviewed(UUID id, String by, Instant now) {
        sql.change(
                "update settlement_statement set state = 'REVIEWED', reviewed_at = ?, reviewed_by = ? where id = ? and state = 'CALCULATED'",
                now,
                by,
                id);
    }

    /** A statement that is issued now. */
    record Issue(UUID id, String number, String hash) {}

    void issued(List<Issue> issues, Instant now, String by, Instant acceptBy) {
        sql.each(
                """
                update settlement_statement set state = 'ISSUED', number = ?, hash = ?, issued_at = ?, issued_by = ?, accept_by = ?
                where id = ? and state = 'REVIEWED'""",
                issues.stream()
                        .<@Nullable Object[]>map(
                                one -> new Object[] {one.number(), one.hash(), now, by, acceptBy, one.id()})
                        .toList());
    }

    void accepted(UUID id, Instant now, String by) {
        sql.change(
                "update settlement_statement set state = 'ACCEPTED', accepted_at = ?, accepted_by = ? where id = ? and state = 'ISSUED'",
                now,
                by,
                id);
    }

    /** Whose time to object has run out is agreed to, by silence. */
    int silent(Instant now) {
        return sql.change("""
                update settlement_statement set state = 'ACCEPTED', accepted_at = ?, accepted_by = 'silence'
                where state = 'ISSUED' and accept_by < ?""", now, now);
    }

    void state(UUID id, StatementState state) {
        sql.change("update settlement_statement set state = ? where id = ?", state, id);
    }

    /** Agreed statements of a franchisee and those before them are settled: what they owed is paid or carried on. */
    int settled(FranchiseeId franchisee, CurrencyUnit currency, Instant now) {
        return sql.change("""
                update settlement_statement set state = 'SETTLED', settled_at = ?
                where franchisee_id = ? and currency = ? and state in ('ACCEPTED', 'RESOLVED')""", now, franchisee.value(), currency.getCode());
    }

    /** Agreed statements are settled when nothing is left to pay, because a debt is carried on, or when a payout left after them. */
    int carried(Instant now) {
        return sql.change("""
                update settlement_statement s set state = 'SETTLED', settled_at = ?
                where state in ('ACCEPTED', 'RESOLVED') and (available_minor <= 0 or exists (
                    select 1 from payout p where p.franchisee_id = s.franchisee_id and p.currency = s.currency and p.state = 'PAID'
                        and p.sent_at > s.issued_at))""", now);
    }

    int archived(Instant before) {
        return sql.change(
                "update settlement_statement set state = 'ARCHIVED' where state = 'SETTLED' and settled_at < ?",
                before);
    }

    private static @Nullable LocalDate day(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    private static Statement statement(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        return new Statement(
                row.getObject("id", UUID.class),
                new FranchiseeId(row.getObject("franchisee_id", UUID.class)),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                currency,
                StatementState.valueOf(row.getString("state")),
                row.getString("number"),
                Moneys.of(row.getLong("opening_minor"), currency),
                sums(row, currency),
                Moneys.of(row.getLong("closing_minor"), currency),
                Moneys.of(row.getLong("waiting_minor"), currency),
                Moneys.of(row.getLong("available_minor"), currency),
                row.getInt("lines"),
                row.getString("lines_hash"),
                row.getString("hash"),
                ContractModel.valueOf(row.getString("model")),
                Sql.instantOrNull(row, "issued_at"),
                Sql.instantOrNull(row, "accept_by"),
                Sql.instantOrNull(row, "accepted_at"),
                row.getString("accepted_by"));
    }

    private static Map<LineKind, Money> sums(ResultSet row, CurrencyUnit currency) throws SQLException {
        var sums = new EnumMap<LineKind, Money>(LineKind.class);
        var kinds = row.getArray("kinds");
        if (kinds == null) return sums;
        var names = Arrays.asList((String[]) kinds.getArray());
        var minors = (Long[]) row.getArray("minors").getArray();
        for (var i = 0; i < minors.length; i++)
            sums.put(LineKind.valueOf(names.get(i)), Moneys.of(minors[i], currency));
        return sums;
    }
}
