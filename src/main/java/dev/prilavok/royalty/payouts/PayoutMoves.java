package dev.prilavok.royalty.payouts;

import static dev.prilavok.royalty.payouts.PayoutState.BLOCKED;
import static dev.prilavok.royalty.payouts.PayoutState.PLANNED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Every move of a payout: what may follow what, the line in its history, the announcement. */
@ApplicationScoped
class PayoutMoves {
    private final PayoutRows rows;
    private final Event<PayoutMoved> moved;
    private final Clock clock;

    PayoutMoves(PayoutRows rows, Event<PayoutMoved> moved, Clock clock) {
        this.rows = rows;
        this.moved = moved;
        this.clock = clock;
    }

    /** A payout begins. */
    void planned(Payout payout, String by) {
        announce(payout, PLANNED, clock.instant(), by, Said.NOTHING);
    }

    /**
     * Moves a payout on.
     *
     * @throws PayoutRefused when this state does not follow the one that it is in
     */
    void to(Payout payout, PayoutState next, Instant happened, String by, Said said) {
        if (!payout.state().mayBecome(next)) throw PayoutRefused.moved();
        rows.state(payout.id(), next, clock.instant());
        announce(payout, next, happened, by, said);
    }

    /** Blocks a payout; one that is blocked already keeps its first reason. */
    void block(Payout payout, BlockReason reason, @Nullable String note, String by) {
        if (payout.state() == BLOCKED) return;
        if (!payout.state().mayBecome(BLOCKED)) throw PayoutRefused.moved();
        rows.blocked(payout.id(), reason, note, clock.instant());
        announce(payout, BLOCKED, clock.instant(), by, Said.because(note == null ? reason.name() : note));
    }

    private void announce(Payout payout, PayoutState state, Instant happened, String by, Said said) {
        rows.step(payout, state, happened, clock.instant(), by, said);
        moved.fire(new PayoutMoved(payout.id(), payout.franchisee(), state, payout.money(), happened));
    }
}
