package dev.prilavok.royalty;

import dev.prilavok.cash.CodTakenBack;
import dev.prilavok.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Earnings wait again when the cash that freed them turns out not to be here. */
@ApplicationScoped
class PostTakenBack {
    private final Ledger ledger;

    PostTakenBack(Ledger ledger) {
        this.ledger = ledger;
    }

    void told(@Observes CodTakenBack told) {
        ledger.find(Availability.SOURCE, told.because(), Availability.AVAILABLE)
                .ifPresent(wrong -> ledger.reverse(wrong, told.at(), told.by(), told.reason()));
    }
}
