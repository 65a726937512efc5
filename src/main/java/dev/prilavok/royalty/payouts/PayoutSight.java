package dev.prilavok.royalty.payouts;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.ledger.Periods;
import dev.prilavok.tenancy.FranchiseeId;
import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Payouts and batches in words. */
@RequestScoped
class PayoutSight {
    private static final int LAST_DAY = 28;

    private final Lang lang;
    private final Periods periods;
    private final List<PayoutPapers> papers;
    private final PayoutsConfig config;
    private final Clock clock;

    PayoutSight(Lang lang, Periods periods, @All List<PayoutPapers> papers, PayoutsConfig config, Clock clock) {
        this.config = config;
        this.lang = lang;
        this.papers = papers;
        this.periods = periods;
        this.clock = clock;
    }

    /** A payout in a list. */
    record Row(
            String url,
            String number,
            String franchisee,
            String key,
            String day,
            String sum,
            String state,
            String tone,
            String why) {}

    /** A batch in a list. */
    record BatchRow(String url, String number, String day, int count, String sum, String state, String tone) {}

    /** One move in a payout's history. */
    record Step(String at, String state, String sum, String who, String details, int attempt) {}

    record Debt(String name, String debt, String floor, boolean below, String url) {}

    record Choice(String value, String label, boolean chosen) {}

    /** A figure that leads to its rows. */
    record Figure(String url, String label, String sum, int count) {}

    Row row(Payout payout, String home) {
        return new Row(
                home + "/" + payout.id(),
                Long.toString(payout.number()),
                payout.franchiseeName(),
                payout.franchiseeKey(),
                day(payout.plannedAt()),
                shown(payout.money()),
                say().state(payout.state()),
                tone(payout.state()),
                why(payout));
    }

    String why(Payout payout) {
        if (payout.blocked() == null) return "";
        return payout.blockNote() == null
                ? say().reason(payout.blocked())
                : say().reason(payout.blocked()) + ": " + payout.blockNote();
    }

    BatchRow row(PayoutBatch batch) {
        return new BatchRow(
                "/office/payouts/batches/" + batch.id(),
                batch.number(),
                day(batch.plannedAt()),
                batch.count(),
                shown(batch.sum()),
                say().batchState(batch.state()),
                tone(batch.state()));
    }

    List<Step> steps(List<Payout.Step> steps) {
        return steps.stream().map(this::step).toList();
    }

    private Step step(Payout.Step step) {
        var details = new ArrayList<String>();
        if (step.reason() != null) details.add(reason(step.reason()));
        if (step.evidence() != null) details.add(step.evidence());
        return new Step(
                moment(step.happenedAt()),
                say().state(step.state()),
                shown(step.money()),
                step.actor(),
                String.join(" · ", details),
                step.attempt());
    }

    private String reason(String written) {
        for (var one : BlockReason.values()) if (one.name().equals(written)) return say().reason(one);
        return written;
    }

    Debt debt(Debts.Debt debt) {
        return new Debt(
                debt.name(),
                shown(debt.balance()),
                debt.floor().isZero() ? "–" : shown(debt.floor()),
                debt.below(),
                "/office/ledger/accounts/" + debt.account());
    }

    Figure figure(String home, Map<PayoutState, PayoutRows.Tally> tallies, PayoutState state, Money none) {
        var tally = tallies.getOrDefault(state, new PayoutRows.Tally(0, none));
        return new Figure(home + "&state=" + state, say().state(state), shown(tally.sum()), tally.count());
    }

    /** What somebody should look at now, worst first. */
    List<String> wrong(Map<PayoutState, PayoutRows.Tally> tallies) {
        var wrong = new ArrayList<String>();
        var unknown = tallies.get(PayoutState.UNKNOWN);
        if (unknown != null) wrong.add(say().unknownLeft(unknown.count(), shown(unknown.sum())));
        var returned = tallies.get(PayoutState.RETURNED);
        if (returned != null) wrong.add(say().returnedLeft(returned.count(), shown(returned.sum())));
        var blocked = tallies.get(PayoutState.BLOCKED);
        if (blocked != null) wrong.add(say().blockedLeft(blocked.count(), shown(blocked.sum())));
        return wrong;
    }

    /** Papers of a payout. */
    List<PayoutPapers.Paper> papers(Payout payout) {
        return papers.stream()
                .flatMap(one -> one.of(payout.id(), locale()).stream())
                .toList();
    }

    /** What a franchisee should know of his papers. */
    List<PayoutPapers.Paper> papers(FranchiseeId franchisee) {
        return papers.stream()
                .flatMap(one -> one.about(franchisee, locale()).stream())
                .toList();
    }

    static String tone(PayoutState state) {
        return switch (state) {
            case PAID -> "good";
            case RETURNED, UNKNOWN, BLOCKED -> "bad";
            case PLANNED, APPROVED, SENT -> "wait";
        };
    }

    private static String tone(PayoutBatch.State state) {
        return switch (state) {
            case SENT -> "good";
            case REFUSED -> "bad";
            case PLANNED, APPROVED -> "wait";
        };
    }

    /** The next day on which a batch is usually planned, today included. */
    String usualDay() {
        var today = today();
        var here = today.withDayOfMonth(Math.max(1, Math.min(LAST_DAY, config.day())));
        var next = here.isBefore(today) ? here.plusMonths(1) : here;
        return DateTimeFormatter.ofPattern("d MMMM", locale()).format(next);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), periods.zone());
    }

    /** The middle of a day at the bank; null when it is no day or has not come yet. */
    @Nullable
    Instant bankDay(String typed) {
        try {
            var day = LocalDate.parse(typed);
            if (day.isAfter(today())) return null;
            var noon = day.atTime(12, 0).atZone(periods.zone()).toInstant();
            return noon.isAfter(clock.instant()) ? clock.instant() : noon;
        } catch (java.time.DateTimeException noDay) {
            return null;
        }
    }

    String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale()).format(at.atZone(periods.zone()));
    }

    String day(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(at.atZone(periods.zone()));
    }

    String shown(Money money) {
        return Moneys.shown(money, locale());
    }

    Locale locale() {
        return lang.locale();
    }

    PayoutMessages say() {
        return Texts.of(PayoutMessages.class, locale());
    }
}
