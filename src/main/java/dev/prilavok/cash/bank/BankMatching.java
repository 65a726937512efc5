package dev.prilavok.cash.bank;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.ledger.PeriodState;
import dev.prilavok.ledger.Periods;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Says what lines of the bank are for: proposes with reasons, a person confirms, and may take it back before the month closes. */
@ApplicationScoped
public class BankMatching {
    private static final int PROPOSALS = 8;

    private final BankRows rows;
    private final Periods periods;
    private final Clock clock;
    private final Map<String, BankTarget> targets = new TreeMap<>();

    BankMatching(BankRows rows, Periods periods, Clock clock, @All List<BankTarget> targets) {
        this.rows = rows;
        this.periods = periods;
        this.clock = clock;
        targets.forEach(target -> this.targets.put(target.kind(), target));
    }

    /** A candidate and how well it fits. */
    public record Proposal(String kind, BankCandidate candidate, Fit fit) {}

    /** What a line could be for, the best first; only what something speaks for. Network scope. */
    @Transactional
    public List<Proposal> proposals(BankLine line) {
        if (line.isMatched()) return List.of();
        return targets.values().stream()
                .flatMap(target -> target.candidates(line).stream()
                        .map(one -> new Proposal(target.kind(), one, Fit.of(line, one))))
                .filter(one -> one.candidate.sum().isSameCurrency(line.sum())
                        && one.candidate.sum().isPositive()
                        && one.fit.score() > 0)
                .sorted(Comparator.comparing((Proposal one) -> -one.fit.score())
                        .thenComparing(one -> !one.candidate.ready())
                        .thenComparing(one -> one.candidate.number()))
                .limit(PROPOSALS)
                .toList();
    }

    /**
     * A person says what a line is for; a line that pays several things is confirmed for each. Network scope.
     *
     * @throws BankRefused when that is no candidate (any more), not ready, or more than what is left of the line
     */
    @Transactional
    public BankMatch confirm(UUID id, String kind, UUID target, String by) {
        var line = rows.locked(id).orElseThrow(() -> new NotFound("bank line"));
        var chosen = target(kind).candidates(line).stream()
                .filter(one -> one.id().equals(target))
                .findFirst()
                .orElseThrow(BankRefused::noCandidate);
        if (!chosen.ready()) throw BankRefused.notReady();
        if (!chosen.sum().isSameCurrency(line.sum())
                || chosen.sum().isGreaterThan(line.rest().abs())) throw BankRefused.tooMuch();
        var match = new BankMatch(
                Ids.next(),
                line,
                kind,
                target,
                chosen.number(),
                chosen.url(),
                chosen.sum(),
                Fit.of(line, chosen).score(),
                by,
                clock.instant(),
                null,
                null);
        rows.insert(match);
        target(kind).settle(match);
        return match;
    }

    /**
     * A person says that a match was wrong; everything that it wrote is written back. Network scope.
     *
     * @throws BankRefused when it was taken back before, or the month is closed
     */
    @Transactional
    public void undo(UUID id, String by, String reason) {
        if (reason.isBlank()) throw BankRefused.noReason();
        var match = rows.match(id).orElseThrow(() -> new NotFound("bank match"));
        rows.locked(match.line().id());
        if (!match.holds()) throw BankRefused.undone();
        if (periods.state(YearMonth.from(match.line().day())) != PeriodState.OPEN) throw BankRefused.monthClosed();
        if (!rows.undone(match, by, reason, clock.instant())) throw BankRefused.undone();
        target(match.kind()).unsettle(match, by, reason);
    }

    private BankTarget target(String kind) {
        var target = targets.get(kind);
        if (target == null) throw BankRefused.noCandidate();
        return target;
    }
}
