package dev.prilavok.returns;

import dev.prilavok.kernel.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** One notice for each step that a buyer waits for; inside the step's transaction it costs one insert. */
@ApplicationScoped
class ReturnNotices {
    private static final Set<ReturnState> TOLD = Set.of(
            ReturnState.AWAITING_SHIPMENT,
            ReturnState.DECLINED,
            ReturnState.RECEIVED,
            ReturnState.REFUND_DUE,
            ReturnState.REFUND_SENT);

    private final Jobs jobs;

    ReturnNotices(Jobs jobs) {
        this.jobs = jobs;
    }

    /** A withdrawal is confirmed to the buyer in his own words, whatever head office thinks of it. */
    void made(ReturnView one) {
        if (one.statement() != null) tell(one, ReturnState.REQUESTED);
    }

    private void tell(ReturnView one, ReturnState state) {
        jobs.schedule(
                TellOfReturn.class, state + " " + one.id(), new TellOfReturn.Payload(one.shop(), one.id(), state));
    }

    void on(@Observes ReturnMoved moved) {
        if (TOLD.contains(moved.to()))
            jobs.schedule(
                    TellOfReturn.class,
                    moved.to() + " " + moved.id(),
                    new TellOfReturn.Payload(moved.shop(), moved.id(), moved.to()));
    }
}
