package dev.prilavok.royalty.statements;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.OwnerLine;
import dev.prilavok.ledger.OwnerMonths;
import dev.prilavok.ledger.Postings;
import dev.prilavok.royalty.LineKind;
import dev.prilavok.royalty.payouts.Held;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Disputes of single lines: the franchisee says why, head office answers in time, and what was wrong is put right by a journal of the open
 * month. What is not disputed is paid meanwhile.
 */
@ApplicationScoped
public class Disputes implements Held {
    static final String SOURCE = "DISPUTE";

    private final DisputeRows rows;
    private final Statements statements;
    private final StatementRows kept;
    private final OwnerMonths months;
    private final Ledger ledger;
    private final AuditLog audit;
    private final Clock clock;
    private final Duration answer;

    Disputes(
            DisputeRows rows,
            Statements statements,
            StatementRows kept,
            OwnerMonths months,
            Ledger ledger,
            AuditLog audit,
            Clock clock,
            @ConfigProperty(name = "prilavok.royalty.answer", defaultValue = "P10D") Duration answer) {
        this.rows = rows;
        this.statements = statements;
        this.kept = kept;
        this.months = months;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
        this.answer = answer;
    }

    /**
     * Opens a dispute of a line; in the scope of one of the franchisee's shops.
     *
     * @param evidence what proves it, in words or as an address
     * @throws StatementRefused when the time for it is over, the line is disputed already, or no reason is given
     */
    @Transactional
    public Dispute open(UUID statement, UUID journal, int no, String reason, String evidence, String by) {
        if (reason.isBlank()) throw StatementRefused.noReason().at("reason");
        var disputed = statements.locked(statement);
        var now = clock.instant();
        var state = Objects.requireNonNull(disputed.state());
        if (!state.isDisputable() || disputed.acceptBy() == null || now.isAfter(disputed.acceptBy()))
            throw StatementRefused.late();
        var line = line(disputed, journal, no);
        // what was paid is settled with the bank, not here
        if (line.kind().equals(LineKind.PAYOUT.name())) throw new NotFound("line");
        var dispute = new Dispute(
                Ids.next(),
                disputed.franchisee(),
                statement,
                Objects.requireNonNull(disputed.number()),
                journal,
                no,
                line.amount(),
                Dispute.State.OPEN,
                reason.strip(),
                evidence.strip(),
                now,
                by,
                now.plus(answer),
                null,
                null,
                null,
                null,
                null,
                null);
        if (!rows.open(dispute)) throw StatementRefused.twice();
        kept.state(statement, StatementState.DISPUTED);
        audit.record("statement.dispute", dispute.number(), reason);
        return dispute;
    }

    /** The franchisee takes a dispute back. */
    @Transactional
    public void withdraw(UUID id, String by) {
        var dispute = open(id);
        rows.withdrawn(id, clock.instant(), by);
        audit.record("statement.dispute-withdrawn", dispute.number(), null);
        resolved(dispute);
    }

    /** The line stays as it is; one person is enough, because nothing moves. Network scope. */
    @Transactional
    public void uphold(UUID id, String decision, String by) {
        if (decision.isBlank()) throw StatementRefused.noReason().at("decision");
        var dispute = open(id);
        rows.decided(id, Dispute.State.UPHELD, decision.strip(), null, clock.instant(), by);
        audit.record("statement.dispute-upheld", dispute.number(), decision);
        resolved(dispute);
    }

    /**
     * Puts a line right: the first person proposes how much the franchisee gets or gives, a second one makes it so. Network scope.
     *
     * @param correction what is added to the franchisee's balance; a debit when negative; never more than the line
     * @return whether it is done; else it waits for the second person
     */
    @Transactional
    public boolean correct(UUID id, Money correction, String decision, String by) {
        if (decision.isBlank()) throw StatementRefused.noReason().at("decision");
        var dispute = open(id);
        if (correction.isZero() || correction.abs().isGreaterThan(dispute.line().abs()))
            throw StatementRefused.tooMuch().at("sum");
        if (by.equals(dispute.proposedBy()) && correction.equals(dispute.proposed()))
            throw StatementRefused.secondPerson();
        if (!correction.equals(dispute.proposed())) {
            rows.proposed(id, correction, decision.strip(), by);
            audit.record("statement.dispute-proposed", dispute.number(), correction + " " + decision);
            return false;
        }
        post(dispute, correction, decision, by);
        rows.decided(id, Dispute.State.CORRECTED, decision.strip(), correction, clock.instant(), by);
        audit.record("statement.dispute-corrected", dispute.number(), correction + " " + decision);
        resolved(dispute);
        return true;
    }

    // Against the account that the line came from, so that royalty given back is less royalty.
    private void post(Dispute dispute, Money correction, String decision, String by) {
        var statement = statements.get(dispute.statement());
        var line = line(statement, dispute.journal(), dispute.no());
        var available = Account.of(AccountKind.FR_AVAILABLE, dispute.franchisee(), statement.currency());
        var about = line.subject() == null
                ? Postings.general()
                : line.line() == null ? Postings.about(line.subject()) : Postings.about(line.subject(), line.line());
        ledger.post(new NewJournal(
                SOURCE,
                dispute.id(),
                "CORRECTED",
                dispute.franchisee(),
                line.shop() == null ? null : new ShopId(line.shop()),
                clock.instant(),
                by,
                decision.strip(),
                about.move(line.other(), available, correction, LineKind.ADJUSTMENT.name())
                        .list()));
    }

    private void resolved(Dispute dispute) {
        if (rows.of(dispute.statement()).stream().noneMatch(one -> one.state() == Dispute.State.OPEN))
            kept.state(dispute.statement(), StatementState.RESOLVED);
    }

    private Dispute open(UUID id) {
        var dispute = rows.lock(id).orElseThrow(() -> new NotFound("dispute"));
        if (dispute.state() != Dispute.State.OPEN) throw StatementRefused.moved();
        return dispute;
    }

    OwnerLine line(Statement statement, UUID journal, int no) {
        return months.line(statement.franchisee(), statement.currency(), journal, no)
                .orElseThrow(() -> new NotFound("line"));
    }

    /** The line that a dispute is about. */
    @Transactional
    public OwnerLine lineOf(Dispute dispute) {
        return line(statements.get(dispute.statement()), dispute.journal(), dispute.no());
    }

    @Transactional
    public Dispute get(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("dispute"));
    }

    /** Disputes of a statement, the oldest first. */
    @Transactional
    public List<Dispute> of(UUID statement) {
        return rows.of(statement);
    }

    /** Disputes of the network: what is due first, or what was decided last. */
    @Transactional
    public List<Dispute> list(boolean open, int most) {
        return rows.list(open, most);
    }

    /** How many wait for an answer. */
    @Transactional
    public int open() {
        return rows.open();
    }

    @Override
    @Transactional
    public Money of(FranchiseeId franchisee, CurrencyUnit currency) {
        return Moneys.of(rows.held(franchisee, currency), currency);
    }
}
