package dev.prilavok.royalty.statements;

import dev.prilavok.kernel.Job;
import dev.prilavok.ledger.PeriodState;
import dev.prilavok.ledger.Periods;
import dev.prilavok.tenancy.Franchisees;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;

/**
 * Goes through the franchisees of a month that is being closed, some of them in one transaction; where it ends halfway, it goes on behind the
 * last that is done.
 */
@ApplicationScoped
class CloseMonth implements Job<CloseMonth.Month> {
    /** One transaction: long enough to be quick, short enough that little is lost and memory stays flat. */
    private static final int BATCH = 200;

    private static final String ACTOR = "system";

    /** A month is its own id. */
    record Month(int year, int month) {
        static Month of(YearMonth month) {
            return new Month(month.getYear(), month.getMonthValue());
        }
    }

    private final Scope scope;
    private final Periods periods;
    private final Franchisees franchisees;
    private final MonthEnd monthEnd;
    private final Calculation calculation;
    private final StatementRows statements;
    private final CloseRows rows;
    private final Clock clock;

    CloseMonth(
            Scope scope,
            Periods periods,
            Franchisees franchisees,
            MonthEnd monthEnd,
            Calculation calculation,
            StatementRows statements,
            CloseRows rows,
            Clock clock) {
        this.scope = scope;
        this.periods = periods;
        this.franchisees = franchisees;
        this.monthEnd = monthEnd;
        this.calculation = calculation;
        this.statements = statements;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Class<Month> payload() {
        return Month.class;
    }

    @Override
    public void run(Month payload) {
        var month = YearMonth.of(payload.year(), payload.month());
        if (scope.network(() -> periods.state(month)) != PeriodState.CLOSING) return;
        while (scope.network(() -> batch(month))) {}
        scope.network(() -> end(month));
    }

    // Two that went through it together come here one after the other.
    private void end(YearMonth month) {
        rows.lockLast(month);
        if (periods.state(month) != PeriodState.CLOSING) return;
        rows.finished(month, clock.instant());
        periods.close(month, ACTOR);
    }

    /** Whether there is more to do. */
    private boolean batch(YearMonth month) {
        var some = franchisees.after(rows.lockLast(month).orElse(null), BATCH);
        if (some.isEmpty()) return false;
        monthEnd.charge(some, month);
        var calculated = calculation.of(month, some);
        statements.insert(calculated, clock.instant());
        rows.moved(month, some.get(some.size() - 1), some.size(), calculated.size(), clock.instant());
        return true;
    }
}
