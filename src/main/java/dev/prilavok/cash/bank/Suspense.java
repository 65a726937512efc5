package dev.prilavok.cash.bank;

import static dev.prilavok.ledger.AccountKind.BANK;
import static dev.prilavok.ledger.AccountKind.BANK_SUSPENSE;

import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.Periods;
import dev.prilavok.ledger.Posting;
import dev.prilavok.ledger.Postings;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where money of the bank waits until it is known what it is for (M10). */
@ApplicationScoped
public class Suspense {
    static final String LINE = "BANK_LINE";
    static final String MATCH = "BANK_MATCH";
    private static final String MATCHED = "MATCHED";

    private final Ledger ledger;
    private final Periods periods;
    private final Clock clock;

    Suspense(Ledger ledger, Periods periods, Clock clock) {
        this.ledger = ledger;
        this.periods = periods;
        this.clock = clock;
    }

    /** A new line of a statement. */
    void arrived(BankLine line, String by) {
        var currency = line.sum().getCurrencyUnit();
        var kind = line.isIncoming() ? "BANK_IN" : "BANK_OUT";
        var postings = Postings.general()
                .move(Account.of(BANK, currency), Account.of(BANK_SUSPENSE, currency), line.sum(), kind)
                .list();
        post(LINE, line.id(), "BOOKED", line, null, by, line.document(), postings);
    }

    /**
     * Moves the sum of a match out of suspense to the account that it settles.
     *
     * @param franchisee whose account it is, when it is one's
     * @param subject what statements and drill-downs find the posting by
     */
    public void cleared(
            BankMatch match, Account account, String kind, @Nullable FranchiseeId franchisee, @Nullable UUID subject) {
        var waiting = Account.of(BANK_SUSPENSE, match.sum().getCurrencyUnit());
        var sum = match.line().isIncoming() ? match.sum() : match.sum().negated();
        var all = subject == null ? Postings.general() : Postings.about(subject);
        var postings = all.move(waiting, account, sum, kind).list();
        post(MATCH, match.id(), MATCHED, match.line(), franchisee, match.by(), match.number(), postings);
    }

    /** Takes back what {@link #cleared} wrote. */
    public void takenBack(BankMatch match, String by, String reason) {
        ledger.find(MATCH, match.id(), MATCHED).ifPresent(wrong -> ledger.reverse(wrong, clock.instant(), by, reason));
    }

    /** The instant at which a line of the bank counts. */
    public Instant at(LocalDate day) {
        return day.atStartOfDay(periods.zone()).toInstant();
    }

    private void post(
            String source,
            UUID id,
            String event,
            BankLine line,
            @Nullable FranchiseeId franchisee,
            String by,
            String reason,
            List<Posting> postings) {
        ledger.post(new NewJournal(source, id, event, franchisee, null, at(line.day()), by, reason, postings));
    }
}
