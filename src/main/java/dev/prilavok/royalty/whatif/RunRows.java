package dev.prilavok.royalty.whatif;

import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Questions and their answers as rows of the network. */
@ApplicationScoped
class RunRows {
    private final Sql sql;

    RunRows(Sql sql) {
        this.sql = sql;
    }

    void begin(Run run) {
        sql.change(
                """
                insert into what_if_run (id, from_month, to_month, franchisee, terms, asked_by, asked_at, done, total)
                values (?, ?, ?, ?, ?::jsonb, ?, ?, 0, 0)""",
                run.id(),
                run.from().atDay(1),
                run.to().atDay(1),
                run.franchisee() == null ? null : run.franchisee().value(),
                run.terms(),
                run.by(),
                run.at());
    }

    Optional<Run> find(UUID id) {
        return sql.one("select * from what_if_run where id = ?", RunRows::run, id);
    }

    List<Run> latest(int size) {
        return sql.list("select * from what_if_run order by asked_at desc, id desc limit ?", RunRows::run, size);
    }

    private static Run run(ResultSet row) throws SQLException {
        var franchisee = row.getObject("franchisee", UUID.class);
        return new Run(
                row.getObject("id", UUID.class),
                YearMonth.from(row.getObject("from_month", LocalDate.class)),
                YearMonth.from(row.getObject("to_month", LocalDate.class)),
                franchisee == null ? null : new FranchiseeId(franchisee),
                row.getString("terms"),
                row.getString("asked_by"),
                Sql.instant(row, "asked_at"),
                row.getInt("done"),
                row.getInt("total"),
                Sql.instantOrNull(row, "finished_at"));
    }

    /** Franchisees who have journals of sales in the months, or an agreement whose month's end may charge something. */
    List<FranchiseeId> parties(Run run) {
        return sql.list(
                """
                select distinct franchisee_id from ledger_journal
                where period between ? and ? and source in ('OUTCOME', 'RETURN') and (?::uuid is null or franchisee_id = ?)
                union select franchisee_id from agreement where ?::uuid is null or franchisee_id = ?
                order by 1""",
                row -> new FranchiseeId(row.getObject(1, UUID.class)),
                run.from().atDay(1),
                run.to().atDay(1),
                id(run),
                id(run),
                id(run),
                id(run));
    }

    private static @Nullable UUID id(Run run) {
        return run.franchisee() == null ? null : run.franchisee().value();
    }

    /** A fact of the books: whether it was posted or taken back, and in which month. */
    record Fact(UUID journal, String source, UUID sourceId, UUID shop, UUID order, YearMonth month, boolean back) {}

    /** Facts of a franchisee in a month, so many after the last one. */
    List<Fact> facts(FranchiseeId franchisee, YearMonth month, @Nullable UUID last, int size) {
        return sql.list(
                """
                select j.id, j.source, j.source_id, j.shop, p.subject, j.period, j.reverses is not null as back
                from ledger_journal j
                cross join lateral (select subject from ledger_posting p where p.journal_id = j.id and subject is not null limit 1) p
                where j.period = ? and j.franchisee_id = ? and j.source in ('OUTCOME', 'RETURN') and (?::uuid is null or j.id > ?)
                order by j.id limit ?""",
                row -> new Fact(
                        row.getObject("id", UUID.class),
                        row.getString("source"),
                        row.getObject("source_id", UUID.class),
                        row.getObject("shop", UUID.class),
                        row.getObject("subject", UUID.class),
                        YearMonth.from(row.getObject("period", LocalDate.class)),
                        row.getBoolean("back")),
                month.atDay(1),
                franchisee.value(),
                last,
                last,
                size);
    }

    boolean isDone(UUID run, FranchiseeId franchisee) {
        return sql.one(
                        "select 1 from what_if_done where run_id = ? and franchisee = ?",
                        row -> true,
                        run,
                        franchisee.value())
                .isPresent();
    }

    void total(UUID run, int total) {
        sql.change("update what_if_run set total = ? where id = ?", total, run);
    }

    void answer(UUID run, FranchiseeId franchisee, Map<CurrencyUnit, Difference> found) {
        found.values()
                .forEach(one -> sql.change(
                        """
                        insert into what_if_answer (run_id, franchisee, currency, facts, turnover_minor, before_minor, after_minor,
                            true_up_before_minor, true_up_after_minor)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        run,
                        franchisee.value(),
                        one.before().getCurrencyUnit().getCode(),
                        one.facts(),
                        Moneys.minor(one.turnover()),
                        Moneys.minor(one.before()),
                        Moneys.minor(one.after()),
                        Moneys.minor(one.trueUpBefore()),
                        Moneys.minor(one.trueUpAfter())));
        var fresh = sql.change(
                "insert into what_if_done (run_id, franchisee) values (?, ?) on conflict do nothing",
                run,
                franchisee.value());
        if (fresh > 0) sql.change("update what_if_run set done = done + 1 where id = ?", run);
    }

    void finish(UUID run, Instant at) {
        sql.change("update what_if_run set finished_at = ? where id = ? and finished_at is null", at, run);
    }

    private static final String ANSWERS =
            "select a.*, f.name from what_if_answer a join franchisee f on f.id = a.franchisee where a.run_id = ?";

    /** Answers, the biggest loss first. */
    Slice<Difference> answers(UUID run, @Nullable String cursor, int size) {
        var values = new ArrayList<@Nullable Object>(List.of(run));
        var after = "";
        if (cursor != null) {
            var keys = Cursor.decode(cursor, 3);
            after = " and (a.after_minor - a.before_minor, a.franchisee::text, a.currency) > (?::bigint, ?, ?)";
            values.addAll(keys);
        }
        values.add(size + 1);
        var found = sql.list(
                ANSWERS + after + " order by a.after_minor - a.before_minor, a.franchisee::text, a.currency limit ?",
                RunRows::difference,
                values.toArray());
        return Slice.of(
                found,
                size,
                one -> Cursor.encode(
                        Moneys.minor(one.difference()),
                        one.franchisee(),
                        one.before().getCurrencyUnit().getCode()));
    }

    private static Difference difference(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        return new Difference(
                new FranchiseeId(row.getObject("franchisee", UUID.class)),
                row.getString("name"),
                row.getInt("facts"),
                money(row, "turnover_minor", currency),
                money(row, "before_minor", currency),
                money(row, "after_minor", currency),
                money(row, "true_up_before_minor", currency),
                money(row, "true_up_after_minor", currency));
    }

    /** Sums of all answers in one currency. */
    record Sum(Money before, Money after, int better, int worse) {
        Money difference() {
            return after.minus(before);
        }
    }

    List<Sum> sums(UUID run) {
        return sql.list(
                """
                select currency, sum(before_minor)::bigint as before, sum(after_minor)::bigint as after,
                    count(*) filter (where after_minor > before_minor) as better,
                    count(*) filter (where after_minor < before_minor) as worse
                from what_if_answer where run_id = ? group by currency order by currency""",
                row -> {
                    var currency = CurrencyUnit.of(row.getString("currency"));
                    return new Sum(
                            money(row, "before", currency),
                            money(row, "after", currency),
                            row.getInt("better"),
                            row.getInt("worse"));
                },
                run);
    }

    private static Money money(ResultSet row, String column, CurrencyUnit currency) throws SQLException {
        return Moneys.of(row.getLong(column), currency);
    }
}
