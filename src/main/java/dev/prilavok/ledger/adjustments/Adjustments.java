package dev.prilavok.ledger.adjustments;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.PeriodState;
import dev.prilavok.ledger.Periods;
import dev.prilavok.ledger.Postings;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Corrections of the book by hand (M19); nothing is posted before a second person agrees. Network scope. */
@ApplicationScoped
public class Adjustments {
    /** The source of their journals. */
    public static final String SOURCE = "ADJUSTMENT";

    /** What their postings are called. */
    public static final String KIND = "ADJUSTMENT";

    private final AdjustmentRows rows;
    private final Ledger ledger;
    private final Periods periods;
    private final Shops shops;
    private final AuditLog audit;
    private final Clock clock;

    Adjustments(AdjustmentRows rows, Ledger ledger, Periods periods, Shops shops, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.periods = periods;
        this.shops = shops;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Proposes a correction; the book does not change yet.
     *
     * @throws AdjustmentRefused when an account is not in the chart, its month is closed, or nothing shows that it is right
     */
    @Transactional
    public Adjustment propose(NewAdjustment wanted, String by) {
        if (wanted.reason().isBlank()) throw AdjustmentRefused.noReason();
        if (wanted.file() == null
                && (wanted.evidence() == null || wanted.evidence().isBlank())) throw AdjustmentRefused.noEvidence();
        var shop = Optional.ofNullable(wanted.shop()).map(shops::get);
        var currency = wanted.money().getCurrencyUnit();
        var debit = account(wanted.debit(), shop, currency);
        var credit = account(wanted.credit(), shop, currency);
        if (debit.equals(credit)) throw AdjustmentRefused.sameAccount();
        inAnOpenMonth(wanted.day());
        var file = wanted.file();
        var proposed = new Adjustment(
                Ids.next(),
                AdjustmentState.PROPOSED,
                debit,
                credit,
                wanted.money(),
                wanted.shop(),
                wanted.day(),
                wanted.reason(),
                wanted.evidence(),
                file == null ? null : file.name(),
                by,
                clock.instant(),
                null,
                null,
                null);
        rows.insert(proposed, file);
        audit.record("adjustment.proposed", proposed.id().toString(), wanted.reason());
        return proposed;
    }

    // A franchisee's account is found by the shop; any other sub-account must be in the book already, so that a slip of
    // the pen opens no new one.
    private Account account(NewAdjustment.Side side, Optional<Shop> shop, CurrencyUnit currency) {
        if (side.kind().isOfFranchisee())
            return Account.of(
                    side.kind(), shop.orElseThrow(AdjustmentRefused::noShop).franchisee(), currency);
        if (side.kind().isOfBuyer() && shop.isEmpty()) throw AdjustmentRefused.noShop();
        var account = new Account(side.kind(), side.sub(), currency);
        if (side.kind().hasSubs() == side.sub().isEmpty() || (!side.sub().isEmpty() && !ledger.knows(account)))
            throw AdjustmentRefused.noSuchAccount(account.toString());
        return account;
    }

    private void inAnOpenMonth(LocalDate day) {
        if (day.isAfter(today())) throw AdjustmentRefused.future();
        var month = YearMonth.from(day);
        if (periods.state(month) != PeriodState.OPEN) throw AdjustmentRefused.closed(month);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), periods.zone());
    }

    /**
     * Agrees to a correction and writes it into the book.
     *
     * @throws AdjustmentRefused when it was decided before, its month was closed meanwhile, or the same person proposed it
     */
    @Transactional
    public Adjustment approve(UUID id, String by) {
        var proposed = open(id);
        if (proposed.proposedBy().equals(by)) throw AdjustmentRefused.secondPerson();
        inAnOpenMonth(proposed.day());
        rows.decide(id, AdjustmentState.POSTED, by, clock.instant(), null);
        ledger.post(journal(proposed, by));
        audit.record("adjustment.approved", id.toString(), proposed.reason());
        return find(id);
    }

    private NewJournal journal(Adjustment proposed, String by) {
        var shop = Optional.ofNullable(proposed.shop()).map(shops::get);
        return new NewJournal(
                SOURCE,
                proposed.id(),
                "APPROVED",
                shop.map(Shop::franchisee).orElse(null),
                shop.map(Shop::id).orElse(null),
                moment(proposed.day()),
                proposed.proposedBy() + ", " + by,
                proposed.reason(),
                Postings.about(proposed.id())
                        .move(proposed.debit(), proposed.credit(), proposed.money(), KIND)
                        .list());
    }

    // Today counts from now, an earlier day from its noon.
    private Instant moment(LocalDate day) {
        return day.equals(today())
                ? clock.instant()
                : day.atTime(LocalTime.NOON).atZone(periods.zone()).toInstant();
    }

    /**
     * Says no to a correction; whoever proposed it may take it back so too.
     *
     * @throws AdjustmentRefused when it was decided before, or no reason is given
     */
    @Transactional
    public Adjustment refuse(UUID id, String by, String answer) {
        open(id);
        if (answer.isBlank()) throw AdjustmentRefused.noReason();
        rows.decide(id, AdjustmentState.REFUSED, by, clock.instant(), answer);
        audit.record("adjustment.refused", id.toString(), answer);
        return find(id);
    }

    private Adjustment open(UUID id) {
        var found = rows.locked(id).orElseThrow(() -> new NotFound("adjustment"));
        if (found.state() != AdjustmentState.PROPOSED) throw AdjustmentRefused.decided();
        return found;
    }

    /** A correction by id. */
    @Transactional
    public Adjustment find(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("adjustment"));
    }

    /** The file that was put beside it. */
    @Transactional
    public Evidence file(UUID id) {
        return rows.file(id).orElseThrow(() -> new NotFound("evidence"));
    }

    /** Corrections, the newest first. */
    @Transactional
    public Slice<Adjustment> list(@Nullable String cursor, int size) {
        return rows.newest(cursor, size);
    }

    /** How many wait for a second person. */
    @Transactional
    public int waiting() {
        return rows.waiting();
    }
}
