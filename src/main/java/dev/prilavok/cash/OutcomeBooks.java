package dev.prilavok.cash;

import static dev.prilavok.ledger.AccountKind.COD_FEE;
import static dev.prilavok.ledger.AccountKind.COURIER_FORWARD;
import static dev.prilavok.ledger.AccountKind.COURIER_PAYABLE;
import static dev.prilavok.ledger.AccountKind.COURIER_RETURN;
import static dev.prilavok.ledger.AccountKind.INV_TRANSIT;
import static dev.prilavok.ledger.AccountKind.LOSS_DAMAGE;

import dev.prilavok.delivery.Waybill;
import dev.prilavok.delivery.Waybills;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.Posting;
import dev.prilavok.ledger.Postings;
import dev.prilavok.order.LineOutcome;
import dev.prilavok.order.LineOutcomes;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** What a parcel's end costs head office: carriage there and back, the fee on cash (M8), goods that are gone (M9). */
@ApplicationScoped
class OutcomeBooks {
    static final String SOURCE = "CARRIAGE";
    private static final String ENDED = "ENDED";

    private final Ledger ledger;
    private final CodItems cod;
    private final CarrierContracts contracts;
    private final Waybills waybills;
    private final Parcels parcels;

    OutcomeBooks(Ledger ledger, CodItems cod, CarrierContracts contracts, Waybills waybills, Parcels parcels) {
        this.ledger = ledger;
        this.cod = cod;
        this.contracts = contracts;
        this.waybills = waybills;
        this.parcels = parcels;
    }

    // Before the room to the right looks whether the cash is there already.
    void told(@Observes @Priority(1) LineOutcomes outcome) {
        post(outcome);
    }

    void post(LineOutcomes outcome) {
        var carrier = waybills.of(outcome.shop(), outcome.parcel())
                .map(Waybill::carrier)
                .orElse(outcome.carrier());
        var parcel = parcels.find(outcome.shop(), outcome.parcel());
        cod.noted(outcome, carrier, parcel.map(ParcelView::courier).orElse(null));
        var replaced = outcome.replaces();
        if (replaced != null)
            ledger.find(SOURCE, replaced, ENDED)
                    .ifPresent(wrong ->
                            ledger.reverse(wrong, outcome.recordedAt(), "system", "version " + outcome.version()));
        ledger.post(new NewJournal(
                SOURCE,
                outcome.id(),
                ENDED,
                outcome.franchisee(),
                outcome.shop(),
                outcome.occurredAt(),
                "system",
                outcome.result().name(),
                postings(outcome, carrier, parcel.map(ParcelView::weightGrams).orElse(0))));
    }

    private List<Posting> postings(LineOutcomes outcome, String carrier, int grams) {
        var all = Postings.about(outcome.order());
        for (var line : outcome.lines()) if (isGone(line.outcome())) all.and(gone(outcome, line));
        contracts
                .at(carrier, outcome.occurredAt())
                .filter(contract -> contract.forward()
                        .getCurrencyUnit()
                        .equals(outcome.due().getCurrencyUnit()))
                .ifPresent(contract -> all.and(carriage(outcome, contract, grams)));
        return all.list();
    }

    private static Postings carriage(LineOutcomes outcome, CarrierContract contract, int grams) {
        var currency = contract.forward().getCurrencyUnit();
        var payable = Account.of(COURIER_PAYABLE, contract.carrier(), currency);
        var cost = contract.cost(grams, outcome.pieces(LineOutcome.REFUSED) > 0, outcome.collected());
        return Postings.about(outcome.order())
                .move(Account.of(COURIER_FORWARD, currency), payable, cost.forward(), GoodsKind.FORWARD.name())
                .move(Account.of(COD_FEE, currency), payable, cost.codFee(), GoodsKind.COD_FEE.name())
                .move(Account.of(COURIER_RETURN, currency), payable, cost.back(), GoodsKind.RETURN_LEG.name());
    }

    private static Postings gone(LineOutcomes outcome, LineOutcomes.Line line) {
        var all = Postings.about(outcome.order(), line.no());
        var unit = line.unitCost();
        if (unit == null) return all;
        var currency = unit.getCurrencyUnit();
        return all.move(
                Account.of(LOSS_DAMAGE, currency),
                Account.of(INV_TRANSIT, currency),
                unit.multipliedBy(line.quantity()),
                GoodsKind.LOST.name());
    }

    private static boolean isGone(LineOutcome outcome) {
        return outcome == LineOutcome.LOST || outcome == LineOutcome.DAMAGED;
    }
}
