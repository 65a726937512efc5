package dev.prilavok.cash.claims;

import static dev.prilavok.ledger.AccountKind.BANK;
import static dev.prilavok.ledger.AccountKind.CLAIM_RECOVERY;
import static dev.prilavok.ledger.AccountKind.COURIER_CLAIM;
import static dev.prilavok.ledger.AccountKind.FR_PENDING;

import dev.prilavok.cash.ClaimPaid;
import dev.prilavok.cash.CodTakenBack;
import dev.prilavok.delivery.Waybill;
import dev.prilavok.delivery.Waybills;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.Posting;
import dev.prilavok.ledger.Postings;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.returns.claims.CarrierClaim;
import dev.prilavok.returns.claims.CarrierClaims;
import dev.prilavok.returns.claims.ClaimMoved;
import dev.prilavok.returns.claims.ClaimState;
import dev.prilavok.tenancy.Shops;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.joda.money.Money;

/** Claims to carriers in the books (M9), each step in the transaction that takes it. */
@ApplicationScoped
class ClaimBooks {
    static final String SOURCE = "COURIER_CLAIM";
    static final String COMPENSATED = "COMPENSATED";
    private static final String PAID = "PAID";

    private final Ledger ledger;
    private final LostLines lost;
    private final CarrierClaims claims;
    private final Waybills waybills;
    private final Shops shops;
    private final Event<ClaimPaid> paid;
    private final Event<CodTakenBack> takenBack;
    private final Clock clock;

    ClaimBooks(
            Ledger ledger,
            LostLines lost,
            CarrierClaims claims,
            Waybills waybills,
            Shops shops,
            Event<ClaimPaid> paid,
            Event<CodTakenBack> takenBack,
            Clock clock) {
        this.ledger = ledger;
        this.lost = lost;
        this.claims = claims;
        this.waybills = waybills;
        this.shops = shops;
        this.paid = paid;
        this.takenBack = takenBack;
        this.clock = clock;
    }

    void moved(@Observes ClaimMoved told) {
        if (told.from() == ClaimState.PAID) unpaid(told);
        else
            switch (told.claim().state()) {
                case ACCEPTED, PARTIAL -> granted(told);
                case PAID -> paid(told);
                case DRAFT, FILED, REJECTED, ESCALATED, WRITTEN_OFF -> {}
            }
    }

    private void granted(ClaimMoved told) {
        var claim = told.claim();
        var sum = Objects.requireNonNull(claim.granted());
        post(
                told,
                claim.id(),
                "GRANTED",
                Postings.about(claim.order())
                        .move(owed(claim), Account.of(CLAIM_RECOVERY, sum.getCurrencyUnit()), sum, "CLAIM_GRANTED")
                        .list());
        var all = Postings.general();
        lost.of(claim)
                .forEach((line, worth) -> all.and(Postings.about(claim.order(), line)
                        .move(
                                Account.of(CLAIM_RECOVERY, worth.getCurrencyUnit()),
                                Account.of(FR_PENDING, shops.get(claim.shop()).franchisee(), worth.getCurrencyUnit()),
                                worth,
                                "LOSS_COMPENSATION")));
        post(told, claim.id(), COMPENSATED, all.list());
    }

    private void paid(ClaimMoved told) {
        var claim = told.claim();
        var sum = Objects.requireNonNull(claim.granted());
        var payment = payment(claim);
        post(
                told,
                payment,
                PAID,
                Postings.about(claim.order())
                        .move(Account.of(BANK, sum.getCurrencyUnit()), owed(claim), sum, "CLAIM_PAID")
                        .list());
        paid.fire(new ClaimPaid(
                claim.shop(), claim.order(), claim.parcel(), payment, compensation(claim), clock.instant()));
    }

    private void unpaid(ClaimMoved told) {
        var claim = told.claim();
        var payment = payment(claim);
        ledger.find(SOURCE, payment, PAID)
                .ifPresent(wrong -> ledger.reverse(wrong, clock.instant(), told.by(), claim.number()));
        takenBack.fire(new CodTakenBack(
                claim.shop(), claim.parcel(), claim.order(), payment, clock.instant(), told.by(), claim.number()));
    }

    /** What was lost and is found again is compensated no more; before the room to the right looks what is free. */
    void found(@Observes @Priority(2) LineOutcomes outcome) {
        if (outcome.replaces() == null) return;
        claims.ofParcel(outcome.shop(), outcome.parcel())
                .filter(claim -> lost.of(claim).isEmpty())
                .flatMap(claim -> ledger.find(SOURCE, claim.id(), COMPENSATED))
                .ifPresent(wrong -> ledger.reverse(wrong, outcome.recordedAt(), "system", "FOUND"));
    }

    // A payment that was taken back and came again is another one: its own name among the claim's steps.
    private static UUID payment(CarrierClaim claim) {
        var times = claim.history().stream()
                .filter(step -> step.to() == ClaimState.PAID)
                .count();
        return UUID.nameUUIDFromBytes((claim.id() + "/" + times).getBytes(StandardCharsets.UTF_8));
    }

    /** What was written for the franchisee, by line. */
    Map<Integer, Money> compensation(CarrierClaim claim) {
        var sums = new HashMap<Integer, Money>();
        ledger.find(SOURCE, claim.id(), COMPENSATED)
                .filter(journal -> ledger.find(SOURCE, claim.id(), COMPENSATED + Ledger.REVERSED)
                        .isEmpty())
                .ifPresent(journal -> journal.postings()
                        .forEach(one -> sums.merge(Objects.requireNonNull(one.line()), one.money(), Money::plus)));
        return sums;
    }

    // The waybill knows the carrier as registers and contracts name it.
    private Account owed(CarrierClaim claim) {
        var carrier =
                waybills.of(claim.shop(), claim.parcel()).map(Waybill::carrier).orElse(claim.carrier());
        return Account.of(COURIER_CLAIM, carrier, claim.declared().getCurrencyUnit());
    }

    private void post(ClaimMoved told, UUID id, String event, List<Posting> postings) {
        var claim = told.claim();
        ledger.post(new NewJournal(
                SOURCE,
                id,
                event,
                shops.get(claim.shop()).franchisee(),
                claim.shop(),
                claim.since(),
                told.by(),
                claim.number(),
                postings));
    }
}
