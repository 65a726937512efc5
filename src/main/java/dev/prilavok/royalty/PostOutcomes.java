package dev.prilavok.royalty;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.delivery.Waybill;
import dev.prilavok.delivery.Waybills;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Writes what became of a parcel into the books, in the transaction that tells it. */
@ApplicationScoped
class PostOutcomes {
    static final String SOURCE = "OUTCOME";
    static final String EARNED = "EARNED";
    private static final String ACTOR = "system";

    private final Ledger ledger;
    private final Orders orders;
    private final Agreements agreements;
    private final Waybills waybills;
    private final Availability availability;
    private final Rates rates;
    private final BasisRows bases;

    PostOutcomes(
            Ledger ledger,
            Orders orders,
            Agreements agreements,
            Waybills waybills,
            Availability availability,
            Rates rates,
            BasisRows bases) {
        this.ledger = ledger;
        this.orders = orders;
        this.agreements = agreements;
        this.waybills = waybills;
        this.availability = availability;
        this.rates = rates;
        this.bases = bases;
    }

    void told(@Observes LineOutcomes outcome) {
        post(outcome);
    }

    /** Writes the journal of the outcome and takes that of the truth before it back; once. */
    void post(LineOutcomes outcome) {
        takeBackWhatItReplaces(outcome);
        var order = orders.byId(outcome.shop(), outcome.order()).orElseThrow(() -> new NotFound("order"));
        var terms = agreements.version(outcome.franchisee(), outcome.agreementVersion());
        var written = Sale.of(outcome, order, rates.of(order, terms), carrier(outcome));
        ledger.post(new NewJournal(
                SOURCE,
                outcome.id(),
                EARNED,
                outcome.franchisee(),
                outcome.shop(),
                outcome.occurredAt(),
                ACTOR,
                outcome.result().name(),
                written.postings()));
        bases.write(SOURCE, outcome.id(), EARNED, order.id(), terms, written.bases());
        availability.level(outcome.shop(), outcome.order(), terms, outcome.id(), outcome.recordedAt());
    }

    private void takeBackWhatItReplaces(LineOutcomes outcome) {
        var replaced = outcome.replaces();
        if (replaced == null) return;
        ledger.find(SOURCE, replaced, EARNED).ifPresent(wrong -> {
            ledger.reverse(wrong, outcome.recordedAt(), ACTOR, "version " + outcome.version());
            bases.reverse(SOURCE, replaced, EARNED);
        });
    }

    private String carrier(LineOutcomes outcome) {
        return waybills.of(outcome.shop(), outcome.parcel())
                .map(Waybill::carrier)
                .orElse(outcome.carrier());
    }
}
