package dev.prilavok.ledger;

import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Months of the book, in head office's time zone. */
@ApplicationScoped
public class Periods {
    // From month to month by the index: the journals of closed months are never gone through.
    private static final String OPEN = """
            with recursive months as (
                select min(period) as period from ledger_journal
                union all
                select (select min(j.period) from ledger_journal j where j.period > m.period) from months m where m.period is not null
            )
            select m.period from months m where m.period is not null and not exists (
                select 1 from accounting_period p where p.month = m.period and p.state = 'CLOSED')
            order by m.period limit 1""";

    private final Sql sql;
    private final Clock clock;

    Periods(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A month that is no longer open, and since when. */
    public record Closed(YearMonth month, PeriodState state, Instant since, String by) {}

    /** The zone in which days and months of the book begin. */
    @Transactional
    public ZoneId zone() {
        return sql.one("select zone from ledger_book", row -> ZoneId.of(row.getString(1)))
                .orElseThrow();
    }

    /** The month of an instant. */
    @Transactional
    public YearMonth of(Instant at) {
        return YearMonth.from(at.atZone(zone()));
    }

    /** How far a month is. */
    @Transactional
    public PeriodState state(YearMonth month) {
        return sql.one(
                        "select state from accounting_period where month = ?",
                        row -> PeriodState.valueOf(row.getString(1)),
                        month.atDay(1))
                .orElse(PeriodState.OPEN);
    }

    /** The oldest month with journals that is not closed. */
    @Transactional
    public Optional<YearMonth> firstOpen() {
        return sql.one(OPEN, row -> YearMonth.from(row.getObject(1, LocalDate.class)));
    }

    /** Every month that is being closed or is closed, the newest first. */
    @Transactional
    public List<Closed> closed() {
        return sql.list(
                "select * from accounting_period where state <> 'OPEN' order by month desc",
                row -> new Closed(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        PeriodState.valueOf(row.getString("state")),
                        Sql.instant(row, "changed_at"),
                        row.getString("changed_by")));
    }

    /**
     * Begins to close a month: waits for journals that are being written into it, lets no new ones in but those of the close. Network
     * scope.
     *
     * @throws PeriodRefused when the month is not over, an earlier one is open, or it is closed already
     */
    @Transactional
    public void closing(YearMonth month, String by) {
        if (!month.isBefore(of(clock.instant()))) throw PeriodRefused.notOver(month);
        // first the lock, then the look: another close of the month may be at its end
        alone(month);
        if (state(month) == PeriodState.CLOSED) throw PeriodRefused.closed(month);
        earlierOpen(month);
        sql.change("""
                insert into accounting_period (month, state, changed_at, changed_by) values (?, 'CLOSING', ?, ?)
                on conflict (month) do update set state = 'CLOSING', changed_at = excluded.changed_at, changed_by = excluded.changed_by""", month.atDay(1), clock.instant(), by);
    }

    /** Closes a month for good. Network scope. */
    @Transactional
    public void close(YearMonth month, String by) {
        alone(month);
        var closed = sql.change(
                "update accounting_period set state = 'CLOSED', changed_at = ?, changed_by = ? where month = ? and state = 'CLOSING'",
                clock.instant(),
                by,
                month.atDay(1));
        if (closed == 0) throw PeriodRefused.closed(month);
    }

    private void alone(YearMonth month) {
        sql.one("select pg_advisory_xact_lock(7301, ?)", row -> true, month.getYear() * 12 + month.getMonthValue());
    }

    // A month with journals must not stay open behind a closed one: what comes late would count before what was
    // settled.
    private void earlierOpen(YearMonth month) {
        firstOpen().filter(open -> open.isBefore(month)).ifPresent(open -> {
            throw PeriodRefused.earlierOpen(open);
        });
    }
}
