package dev.prilavok.royalty.payouts;

import static dev.prilavok.royalty.payouts.PayoutState.APPROVED;
import static dev.prilavok.royalty.payouts.PayoutState.BLOCKED;
import static dev.prilavok.royalty.payouts.PayoutState.PAID;
import static dev.prilavok.royalty.payouts.PayoutState.PLANNED;
import static dev.prilavok.royalty.payouts.PayoutState.RETURNED;
import static dev.prilavok.royalty.payouts.PayoutState.SENT;
import static dev.prilavok.royalty.payouts.PayoutState.UNKNOWN;

import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import dev.prilavok.royalty.requisites.Requisites;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Payouts from the plan to the bank's answer; network scope. Money leaves what is available when a batch is sent, never twice, and never
 * more than is there; who has no answer from the bank looks it up, nothing is sent again.
 */
@ApplicationScoped
public class Payouts {
    private final PayoutRows rows;
    private final BatchRows batches;
    private final PayoutPlans plans;
    private final PayoutMoves moves;
    private final PayoutRules rules;
    private final PayoutBooks books;
    private final Requisites requisites;
    private final Shops shops;
    private final Jobs jobs;
    private final Clock clock;

    Payouts(
            PayoutRows rows,
            BatchRows batches,
            PayoutPlans plans,
            PayoutMoves moves,
            PayoutRules rules,
            PayoutBooks books,
            Requisites requisites,
            Shops shops,
            Jobs jobs,
            Clock clock) {
        this.rows = rows;
        this.batches = batches;
        this.plans = plans;
        this.moves = moves;
        this.rules = rules;
        this.books = books;
        this.requisites = requisites;
        this.shops = shops;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Plans a batch for everybody who has something to get in a currency. What may not be paid is planned too and stands blocked, with
     * its reason, outside the batch; there is no batch when that is all.
     *
     * @throws PayoutRefused when nobody has anything to get
     */
    @Transactional
    public Optional<PayoutBatch> plan(CurrencyUnit currency, String by) {
        return plan(
                currency, shops.all().stream().map(Shop::franchisee).distinct().toList(), by);
    }

    /** Plans a batch for some franchisees. */
    @Transactional
    public Optional<PayoutBatch> plan(CurrencyUnit currency, Collection<FranchiseeId> franchisees, String by) {
        return plans.plan(currency, franchisees, by);
    }

    /**
     * Approves a batch; it may be sent when a second person has done it too.
     *
     * @throws PayoutRefused when the same person comes twice, or what was planned is no longer what it was
     */
    @Transactional
    public PayoutBatch approve(UUID id, String by) {
        var batch = lock(id);
        if (batch.state() != PayoutBatch.State.PLANNED) throw PayoutRefused.moved();
        if (by.equals(batch.firstBy())) throw PayoutRefused.secondPerson();
        unchanged(batch);
        if (batch.firstBy() == null) batches.first(id, by, clock.instant());
        else approved(batch, by);
        return batch(id);
    }

    private void approved(PayoutBatch batch, String by) {
        batches.second(batch.id(), by, clock.instant());
        for (var payout : rows.lockedOfBatch(batch.id()))
            if (payout.state() == PLANNED) moves.to(payout, APPROVED, clock.instant(), by, Said.NOTHING);
    }

    /** Refuses a batch before its second approval; its payouts wait for the next plan. */
    @Transactional
    public PayoutBatch refuse(UUID id, String by, String why) {
        if (why.isBlank()) throw PayoutRefused.why();
        var batch = lock(id);
        if (batch.state() != PayoutBatch.State.PLANNED) throw PayoutRefused.moved();
        batches.refused(id, by, why.strip(), clock.instant());
        rows.outOfBatch(id, List.of(PLANNED, BLOCKED));
        return batch(id);
    }

    /**
     * Sends a batch: from now on its money is in transit and its file may be given to the bank. Payouts that became impossible since the
     * plan stay behind, blocked.
     *
     * @throws PayoutRefused when it is not approved, or what was approved is no longer what it was
     */
    @Transactional
    public PayoutBatch send(UUID id, String by) {
        var batch = lock(id);
        if (batch.state() != PayoutBatch.State.APPROVED) throw PayoutRefused.moved();
        unchanged(batch);
        var payouts = rows.lockedOfBatch(id);
        var currency = batch.sum().getCurrencyUnit();
        var marks = rows.lock(payouts.stream().map(Payout::franchisee).toList(), currency);
        for (var payout : payouts)
            if (payout.state() == APPROVED)
                send(payout, marks.getOrDefault(payout.franchisee(), Money.zero(currency)), by);
        rows.outOfBatch(id, List.of(PLANNED, BLOCKED));
        batches.sent(id, by, clock.instant());
        jobs.schedule(SubmitPayouts.class, "payouts-" + id, new SubmitPayouts.OfBatch(id), clock.instant());
        return batch(id);
    }

    private void send(Payout payout, Money mark, String by) {
        var obstacle = rules.obstacle(
                payout.franchisee(), payout.money().getCurrencyUnit(), requisites.version(requisitesOf(payout)));
        var balance = books.balance(payout.franchisee(), payout.money().getCurrencyUnit());
        var most = rules.payable(payout.franchisee(), balance, mark, balance.minus(balance))
                .most();
        if (obstacle.isPresent()) moves.block(payout, obstacle.get(), null, by);
        else if (most.isLessThan(payout.money())) moves.block(payout, BlockReason.NEGATIVE_BALANCE, null, by);
        else leaves(payout, balance, by);
    }

    private void leaves(Payout payout, Money balance, String by) {
        var now = clock.instant();
        moves.to(payout, SENT, now, by, Said.NOTHING);
        rows.sent(payout.id(), now);
        books.sent(payout, now, by);
        rows.mark(payout.franchisee(), balance.minus(payout.money()));
    }

    private static UUID requisitesOf(Payout payout) {
        if (payout.requisites() == null) throw new IllegalStateException("a payout without bank details in a batch");
        return payout.requisites();
    }

    /** Holds a payout back, or keeps one that is not sent yet from being sent. */
    @Transactional
    public Payout block(UUID id, BlockReason reason, String note, String by) {
        if (note.isBlank()) throw PayoutRefused.why();
        var payout = locked(id);
        if (payout.state() == BLOCKED) throw PayoutRefused.moved();
        moves.block(payout, reason, note.strip(), by);
        return find(id);
    }

    /** Lifts a block; the next plan takes the payout up, or its own batch when that is not approved yet. */
    @Transactional
    public Payout unblock(UUID id, String why, String by) {
        if (why.isBlank()) throw PayoutRefused.why();
        var payout = locked(id);
        if (payout.state() != BLOCKED) throw PayoutRefused.moved();
        moves.to(payout, PLANNED, clock.instant(), by, Said.because(why.strip()));
        return find(id);
    }

    /**
     * The bank paid.
     *
     * @param reference what the bank calls the payment
     * @param bankDay the bank's day
     */
    @Transactional
    public Payout paid(UUID id, Instant bankDay, String reference, String by, String evidence) {
        var payout = answered(id, evidence);
        if (payout.state() == PAID) return payout;
        books.paid(payout, becamePaid(payout, bankDay, reference, by, evidence), by, reference);
        return find(id);
    }

    /**
     * The bank paid, as its line says that is in the books already: whoever matched the line writes it against transit.
     *
     * @throws PayoutRefused when it is not on its way
     */
    @Transactional
    public Payout paidByLine(UUID id, Instant bankDay, String reference, String by, String evidence) {
        becamePaid(answered(id, evidence), bankDay, reference, by, evidence);
        return find(id);
    }

    private Instant becamePaid(Payout payout, Instant bankDay, String reference, String by, String evidence) {
        var at = notBefore(payout, bankDay);
        moves.to(payout, PAID, at, by, new Said(reference, evidence.strip()));
        rows.ended(payout.id(), at, reference);
        return at;
    }

    /** The bank sent the money back, or never took it: it is available again. */
    @Transactional
    public Payout returned(UUID id, Instant bankDay, String why, String by, String evidence) {
        if (why.isBlank()) throw PayoutRefused.why();
        var payout = answered(id, evidence);
        if (payout.state() == RETURNED) return payout;
        books.returned(payout, becameReturned(payout, bankDay, why, by, evidence), by, why.strip());
        return find(id);
    }

    /**
     * The bank sent back what it had paid, as its line says that is in the books already: whoever matched the line writes it against what
     * is available.
     *
     * @throws PayoutRefused when it was not paid
     */
    @Transactional
    public Payout returnedByLine(UUID id, Instant bankDay, String why, String by, String evidence) {
        var payout = answered(id, evidence);
        if (payout.state() != PAID) throw PayoutRefused.moved();
        becameReturned(payout, bankDay, why, by, evidence);
        return find(id);
    }

    private Instant becameReturned(Payout payout, Instant bankDay, String why, String by, String evidence) {
        var at = notBefore(payout, bankDay);
        moves.to(payout, RETURNED, at, by, new Said(why.strip(), evidence.strip()));
        rows.ended(payout.id(), at, null);
        return at;
    }

    /**
     * The bank's line was for something else, so nobody knows any more whether this was paid; its journal is taken back by whoever matched
     * it.
     *
     * @throws PayoutRefused when it has gone on since
     */
    @Transactional
    public Payout lineTakenBack(UUID id, String why, String by) {
        var payout = locked(id);
        if (payout.state() != PAID) throw PayoutRefused.moved();
        moves.to(payout, UNKNOWN, clock.instant(), by, Said.because(why));
        return find(id);
    }

    // A bank names a day, not an hour: on the day of sending it counts from the sending on, and an earlier day is a
    // slip.
    private static Instant notBefore(Payout payout, Instant bankDay) {
        var sent = payout.sentAt();
        if (sent == null || !bankDay.isBefore(sent)) return bankDay;
        if (bankDay.isBefore(sent.minus(Duration.ofDays(1)))) throw PayoutRefused.day();
        return sent;
    }

    private Payout answered(UUID id, String evidence) {
        if (evidence.isBlank()) throw PayoutRefused.evidence();
        return locked(id);
    }

    /** Nobody knows whether the bank took it; it is looked up there and never sent again. */
    @Transactional
    public Payout unknown(UUID id, String why, String by) {
        var payout = locked(id);
        if (payout.state() == UNKNOWN) return payout;
        if (payout.state() != SENT) throw PayoutRefused.moved();
        moves.to(payout, UNKNOWN, clock.instant(), by, Said.because(why));
        return find(id);
    }

    private void unchanged(PayoutBatch batch) {
        if (!BatchHash.of(rows.ofBatch(batch.id()), requisites).equals(batch.hash())) throw PayoutRefused.changed();
    }

    /** Batches, the newest first. */
    @Transactional
    public Slice<PayoutBatch> batches(@Nullable String cursor, int size) {
        return batches.newest(cursor, size);
    }

    /**
     * A batch by its id.
     *
     * @throws NotFound when there is none
     */
    @Transactional
    public PayoutBatch batch(UUID id) {
        return batches.find(id).orElseThrow(() -> new NotFound("batch"));
    }

    /** What is in a batch. */
    @Transactional
    public List<Payout> of(PayoutBatch batch) {
        return rows.ofBatch(batch.id());
    }

    /**
     * A payout by its id.
     *
     * @throws NotFound when there is none, or none that this scope may see
     */
    @Transactional
    public Payout find(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("payout"));
    }

    /** Payouts, the newest first. */
    @Transactional
    public Slice<Payout> list(
            @Nullable FranchiseeId franchisee,
            @Nullable PayoutState state,
            @Nullable CurrencyUnit currency,
            @Nullable String cursor,
            int size) {
        return rows.newest(franchisee, state, currency, cursor, size);
    }

    /** Everything that happened to a payout, the oldest first. */
    @Transactional
    public List<Payout.Step> steps(Payout payout) {
        return rows.steps(payout);
    }

    /** How many payouts of a currency are in each state, and of how much. */
    @Transactional
    Map<PayoutState, PayoutRows.Tally> tallies(CurrencyUnit currency) {
        return rows.tallies(null, currency);
    }

    private PayoutBatch lock(UUID id) {
        return batches.locked(id).orElseThrow(() -> new NotFound("batch"));
    }

    private Payout locked(UUID id) {
        return rows.locked(id).orElseThrow(() -> new NotFound("payout"));
    }
}
