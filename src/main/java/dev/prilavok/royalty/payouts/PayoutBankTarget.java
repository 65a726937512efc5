package dev.prilavok.royalty.payouts;

import dev.prilavok.cash.bank.BankCandidate;
import dev.prilavok.cash.bank.BankLine;
import dev.prilavok.cash.bank.BankMatch;
import dev.prilavok.cash.bank.BankTarget;
import dev.prilavok.cash.bank.Suspense;
import dev.prilavok.ledger.Periods;
import dev.prilavok.royalty.LineKind;
import dev.prilavok.royalty.requisites.Requisites;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lines of the bank that are for payouts: one that went out pays what is on its way, one that came in brings back what was paid. */
@ApplicationScoped
class PayoutBankTarget implements BankTarget {
    private static final int MOST = 30;

    private final Payouts payouts;
    private final PayoutRows rows;
    private final Requisites requisites;
    private final Suspense suspense;
    private final Periods periods;

    PayoutBankTarget(Payouts payouts, PayoutRows rows, Requisites requisites, Suspense suspense, Periods periods) {
        this.payouts = payouts;
        this.rows = rows;
        this.requisites = requisites;
        this.suspense = suspense;
        this.periods = periods;
    }

    @Override
    public String kind() {
        return "payout";
    }

    @Override
    public List<BankCandidate> candidates(BankLine line) {
        var states = line.isIncoming() ? List.of(PayoutState.PAID) : List.of(PayoutState.SENT, PayoutState.UNKNOWN);
        return rows.ofSum(line.rest().abs(), states, MOST).stream()
                .map(this::candidate)
                .toList();
    }

    private BankCandidate candidate(Payout payout) {
        return new BankCandidate(
                payout.id(),
                Long.toString(payout.number()),
                payout.money(),
                sent(payout),
                payout.franchiseeName(),
                taxNumber(payout.requisites()),
                true,
                OfficePayoutPages.HOME + "/" + payout.id());
    }

    private @Nullable LocalDate sent(Payout payout) {
        return payout.sentAt() == null ? null : LocalDate.ofInstant(payout.sentAt(), periods.zone());
    }

    private @Nullable String taxNumber(@Nullable UUID details) {
        return details == null ? null : requisites.version(details).inn();
    }

    @Override
    public void settle(BankMatch match) {
        var payout = payouts.find(match.target());
        if (!payout.money().isEqual(match.sum())) throw PayoutRefused.otherSum(payout.money());
        var line = match.line();
        var at = line.day().atTime(12, 0).atZone(periods.zone()).toInstant();
        if (line.isIncoming()) {
            payouts.returnedByLine(payout.id(), at, why(line), match.by(), shows(line));
            suspense.cleared(
                    match, PayoutBooks.available(payout), LineKind.PAYOUT.name(), payout.franchisee(), payout.id());
        } else {
            payouts.paidByLine(payout.id(), at, line.document(), match.by(), shows(line));
            suspense.cleared(
                    match, PayoutBooks.transit(payout), LineKind.PAYOUT.name(), payout.franchisee(), payout.id());
        }
    }

    private static String shows(BankLine line) {
        return line.document() + " · " + line.purpose() + " · " + line.id();
    }

    private static String why(BankLine line) {
        return line.purpose().isBlank() ? line.document() + " " + line.id() : line.purpose();
    }

    /** Only what was paid goes back: money that came back may have been planned anew by now. */
    @Override
    public void unsettle(BankMatch match, String by, String reason) {
        if (match.line().isIncoming()) throw PayoutRefused.moved();
        payouts.lineTakenBack(match.target(), reason, by);
        suspense.takenBack(match, by, reason);
    }
}
