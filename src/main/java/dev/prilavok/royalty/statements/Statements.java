package dev.prilavok.royalty.statements;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import dev.prilavok.ledger.OwnerLine;
import dev.prilavok.ledger.OwnerMonths;
import dev.prilavok.ledger.PeriodState;
import dev.prilavok.ledger.Periods;
import dev.prilavok.royalty.LineKind;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Settlement statements, from the live draft to the archive. */
@ApplicationScoped
public class Statements {
    private static final int BATCH = 500;
    private static final int MANY = 120;

    private final StatementRows rows;
    private final Calculation calculation;
    private final OwnerMonths months;
    private final Periods periods;
    private final AuditLog audit;
    private final Clock clock;
    private final Duration silence;

    Statements(
            StatementRows rows,
            Calculation calculation,
            OwnerMonths months,
            Periods periods,
            AuditLog audit,
            Clock clock,
            @ConfigProperty(name = "prilavok.royalty.silence", defaultValue = "P10D") Duration silence) {
        this.rows = rows;
        this.calculation = calculation;
        this.months = months;
        this.periods = periods;
        this.audit = audit;
        this.clock = clock;
        this.silence = silence;
    }

    /** How long a franchisee may object. */
    public Duration silence() {
        return silence;
    }

    /** The month that runs now, as it stands; empty where nothing stands and nothing moved. */
    @Transactional
    public Optional<Statement> draft(FranchiseeId franchisee, CurrencyUnit currency) {
        return draft(franchisee, currency, periods.of(clock.instant()));
    }

    /** A month that is open still, as it stands. */
    @Transactional
    public Optional<Statement> draft(FranchiseeId franchisee, CurrencyUnit currency, YearMonth month) {
        if (periods.state(month) == PeriodState.CLOSED) return Optional.empty();
        return calculation.of(month, List.of(franchisee)).stream()
                .filter(one -> one.currency().equals(currency))
                .findFirst();
    }

    /**
     * A statement that is kept.
     *
     * @throws NotFound when there is none, or none that this scope may see
     */
    @Transactional
    public Statement get(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("statement"));
    }

    /** A franchisee's statement of a month. */
    @Transactional
    public Optional<Statement> of(FranchiseeId franchisee, YearMonth month, CurrencyUnit currency) {
        return rows.find(franchisee, month, currency);
    }

    /** What a franchisee was sent, the newest first. */
    @Transactional
    public List<Statement> issued(FranchiseeId franchisee, CurrencyUnit currency) {
        return rows.issued(franchisee, currency, MANY);
    }

    /** Statements of the network, the newest month first. */
    @Transactional
    public Slice<Statement> list(StatementFilter filter) {
        return rows.list(filter);
    }

    /** How many statements are in each state. */
    @Transactional
    public Map<StatementState, Integer> states(@Nullable YearMonth month) {
        return rows.states(month);
    }

    /** The lines of a statement or of a draft, the oldest first. */
    @Transactional
    public Slice<OwnerLine> lines(Statement statement, @Nullable String cursor, int size) {
        return lines(statement, null, cursor, size);
    }

    /** The lines of one kind, of all kinds when it is absent. */
    public Slice<OwnerLine> lines(Statement statement, @Nullable LineKind kind, @Nullable String cursor, int size) {
        return months.lines(
                statement.franchisee(),
                statement.month(),
                statement.currency(),
                kind == null ? null : kind.name(),
                cursor,
                size);
    }

    /** Whether a kept statement follows from the book to the same hash, line by line. */
    @Transactional
    public boolean isReproduced(Statement statement) {
        return calculation.isReproduced(statement);
    }

    /** Somebody looked one statement through. */
    @Transactional
    public void review(UUID id, String by) {
        var statement = locked(id);
        if (statement.state() != StatementState.CALCULATED) throw StatementRefused.moved();
        rows.reviewed(id, by, clock.instant());
        audit.record("statement.review", shown(statement), null);
    }

    /** Somebody looked all of a month through. */
    @Transactional
    public void reviewAll(YearMonth month, String by) {
        rows.reviewed(month, by, clock.instant());
        audit.record("statement.review", month.toString(), null);
    }

    /**
     * Issues every reviewed statement of a month: each gets its number and its hash, and the franchisee sees it.
     *
     * @return how many
     */
    @Transactional
    public int issue(YearMonth month, String by) {
        if (periods.state(month) != PeriodState.CLOSED) throw StatementRefused.notClosed();
        var now = clock.instant();
        var number = rows.lastNumber(month);
        var count = 0;
        for (var some = rows.waiting(month, StatementState.REVIEWED, BATCH);
                !some.isEmpty();
                some = rows.waiting(month, StatementState.REVIEWED, BATCH)) {
            var issues = new ArrayList<StatementRows.Issue>();
            for (var one : some) {
                var named = "%s/%04d".formatted(month, ++number);
                issues.add(new StatementRows.Issue(one.id(), named, StatementHash.of(named, one)));
            }
            rows.issued(issues, now, by, now.plus(silence).truncatedTo(ChronoUnit.SECONDS));
            count += issues.size();
        }
        if (count > 0) audit.record("statement.issue", month.toString(), String.valueOf(count));
        return count;
    }

    /** The franchisee agrees. */
    @Transactional
    public void accept(UUID id, String by) {
        var statement = locked(id);
        if (statement.state() != StatementState.ISSUED) throw StatementRefused.moved();
        rows.accepted(id, clock.instant(), by);
        audit.record("statement.accept", shown(statement), null);
    }

    /**
     * What moved between two months, the greatest first: the answer to "why is it less".
     *
     * @param before absent where there is no earlier one
     */
    public List<Difference> differences(Statement now, @Nullable Statement before) {
        var differences = new ArrayList<Difference>();
        for (var kind : LineKind.values()) {
            if (kind == LineKind.PAYOUT) continue;
            var was = before == null ? now.sum(kind).minus(now.sum(kind)) : before.sum(kind);
            if (!now.sum(kind).isEqual(was)) differences.add(new Difference(kind, was, now.sum(kind)));
        }
        differences.sort(
                (one, other) -> other.change().abs().compareTo(one.change().abs()));
        return differences;
    }

    Statement locked(UUID id) {
        return rows.lock(id).orElseThrow(() -> new NotFound("statement"));
    }

    private static String shown(Statement statement) {
        return statement.number() == null ? statement.month() + " " + statement.id() : statement.number();
    }
}
