package dev.prilavok.royalty.statements;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.ledger.CloseCheck;
import dev.prilavok.ledger.PeriodState;
import dev.prilavok.ledger.Periods;
import dev.prilavok.tenancy.Franchisees;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Closes months: looks what is missing, stops the month for everybody, charges what the terms charge for the whole month, makes the
 * statements batch by batch and seals the month. A close that was interrupted goes on where it was. Network scope.
 */
@ApplicationScoped
public class MonthClose {
    private static final int LATEST = 36;

    private final Periods periods;
    private final Franchisees franchisees;
    private final CloseRows rows;
    private final CloseMonth work;
    private final List<CloseCheck> checks;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Clock clock;

    MonthClose(
            Periods periods,
            Franchisees franchisees,
            CloseRows rows,
            CloseMonth work,
            @All List<CloseCheck> checks,
            Jobs jobs,
            AuditLog audit,
            Clock clock) {
        this.periods = periods;
        this.franchisees = franchisees;
        this.rows = rows;
        this.work = work;
        this.checks = checks;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** The month that is to be closed next: the oldest with anything in it that is over and open still. */
    @Transactional
    public Optional<YearMonth> next() {
        return periods.firstOpen().filter(month -> month.isBefore(periods.of(clock.instant())));
    }

    /** What is missing for a month, what stops it first. */
    @Transactional
    public List<CloseCheck.Finding> findings(YearMonth month, Locale locale) {
        return checks.stream()
                .flatMap(check -> check.find(month, locale).stream())
                .sorted((one, other) -> Boolean.compare(other.blocks(), one.blocks()))
                .toList();
    }

    /**
     * Begins to close a month; the rest is a durable job.
     *
     * @param reason why it is closed although something is missing; needed only then
     * @throws CloseRefused when something stops it, or something is missing and no reason is given
     * @throws dev.prilavok.ledger.PeriodRefused when the month is not over, an earlier one is open, or it is closed already
     */
    @Transactional
    public void start(YearMonth month, @Nullable String reason, String by, Locale locale) {
        if (periods.state(month) == PeriodState.OPEN) {
            var found = findings(month, locale);
            if (found.stream().anyMatch(CloseCheck.Finding::blocks)) throw CloseRefused.blocked(month);
            if (!found.isEmpty() && (reason == null || reason.isBlank())) throw CloseRefused.noReason(month);
        }
        periods.closing(month, by);
        rows.begin(
                month,
                franchisees.count(),
                clock.instant(),
                by,
                reason == null || reason.isBlank() ? null : reason.strip());
        audit.record("month.close", month.toString(), reason);
        jobs.schedule(CloseMonth.class, month.toString(), CloseMonth.Month.of(month));
    }

    /** Goes through a month that is being closed, to its end; outside of any transaction. What the job did before is not done again. */
    public void finish(YearMonth month) {
        work.run(CloseMonth.Month.of(month));
    }

    /** The close of a month, where it was begun. */
    @Transactional
    public Optional<CloseRun> run(YearMonth month) {
        return rows.find(month);
    }

    /** Closes, the newest first. */
    @Transactional
    public List<CloseRun> runs() {
        return rows.latest(LATEST);
    }
}
