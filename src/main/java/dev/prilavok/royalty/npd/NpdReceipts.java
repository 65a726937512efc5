package dev.prilavok.royalty.npd;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.TaxRegime;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import dev.prilavok.ledger.Periods;
import dev.prilavok.royalty.payouts.PayoutMoved;
import dev.prilavok.royalty.requisites.BankDetails;
import dev.prilavok.royalty.requisites.Requisites;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Receipts of the self-employed follow their payouts: asked for, and taken back when the money comes back. Network scope. */
@ApplicationScoped
public class NpdReceipts {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    /** The law: by the ninth of the month after the one in which it was paid. */
    private static final int LAST_DAY = 9;

    private static final Set<String> REASONS = Set.of("REFUND", "REGISTRATION_MISTAKE");

    private final ReceiptRows rows;
    private final TaxpayerRows taxpayers;
    private final Agreements agreements;
    private final Requisites requisites;
    private final Periods periods;
    private final AuditLog audit;
    private final Clock clock;

    NpdReceipts(
            ReceiptRows rows,
            TaxpayerRows taxpayers,
            Agreements agreements,
            Requisites requisites,
            Periods periods,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.taxpayers = taxpayers;
        this.agreements = agreements;
        this.requisites = requisites;
        this.periods = periods;
        this.audit = audit;
        this.clock = clock;
    }

    void moved(@Observes PayoutMoved fact) {
        if (!fact.money().getCurrencyUnit().equals(RUB)) return;
        switch (fact.state()) {
            case PLANNED -> planned(fact);
            case PAID -> paid(fact);
            case RETURNED -> rows.counting(fact.payout()).ifPresent(one -> back(one, "REFUND"));
            default -> {}
        }
    }

    private void planned(PayoutMoved fact) {
        selfEmployed(fact.franchisee()).ifPresent(terms -> {
            inn(fact.franchisee()).ifPresent(inn -> {
                taxpayers.check(fact.franchisee(), inn, clock.instant());
                if (terms.payout().receiptFirst()) require(fact, inn, true);
            });
        });
    }

    private void paid(PayoutMoved fact) {
        if (selfEmployed(fact.franchisee()).isPresent())
            inn(fact.franchisee()).ifPresent(inn -> require(fact, inn, false));
    }

    // A payout that was planned anew with another sum needs another receipt.
    private void require(PayoutMoved fact, String inn, boolean before) {
        var there = rows.counting(fact.payout());
        if (there.filter(one -> one.money().isEqual(fact.money())).isPresent()) return;
        there.ifPresent(one -> back(one, "REGISTRATION_MISTAKE"));
        var receipt = new Receipt(
                Ids.next(),
                fact.franchisee(),
                fact.payout(),
                inn,
                fact.money(),
                before,
                ReceiptState.REQUIRED,
                fact.at(),
                due(fact.at()),
                null,
                null,
                null,
                0,
                null,
                null);
        rows.insert(receipt, 1, clock.instant());
    }

    private void back(Receipt receipt, String reason) {
        rows.cancel(receipt.id(), reason, clock.instant());
    }

    private Instant due(Instant paid) {
        var zone = periods.zone();
        return YearMonth.from(paid.atZone(zone))
                .plusMonths(1)
                .atDay(LAST_DAY)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
    }

    private Optional<AgreementVersion> selfEmployed(FranchiseeId franchisee) {
        return agreements.find(franchisee, clock.instant()).filter(terms -> terms.taxRegime() == TaxRegime.NPD);
    }

    private Optional<String> inn(FranchiseeId franchisee) {
        return requisites.usable(franchisee, RUB).map(BankDetails::inn);
    }

    /**
     * Takes a receipt back by hand, for money that was clawed back or a mistake.
     *
     * @param reason as the tax office calls it: REFUND or REGISTRATION_MISTAKE
     * @throws ReceiptRefused when it is taken back already, or nobody says why
     */
    @Transactional
    public void cancel(UUID id, String reason, String why, String by) {
        var receipt = rows.lock(id).orElseThrow(() -> new NotFound("receipt"));
        if (!REASONS.contains(reason)) throw ReceiptRefused.noReason();
        if (why.isBlank()) throw ReceiptRefused.noWhy();
        if (!receipt.mayBeCancelled()) throw ReceiptRefused.moved();
        audit.record("npd-receipt-cancelled", id.toString(), reason + ", " + by + ": " + why);
        back(receipt, reason);
    }

    @Transactional
    public Receipt find(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("receipt"));
    }

    /** Receipts of the network, the newest first: those that wait for something, or all. */
    @Transactional
    public Slice<Receipt> list(boolean open, @Nullable String cursor, int size) {
        return rows.newest(open, cursor, size);
    }

    /** How many are not registered, or not taken back, yet. */
    @Transactional
    public int waiting() {
        return rows.waiting();
    }

    /** How many the law wants by now. */
    @Transactional
    public int overdue() {
        return rows.overdue(clock.instant());
    }

    /** Every receipt that a payout ever had. */
    @Transactional
    public List<Receipt> of(UUID payout) {
        return rows.of(payout);
    }
}
