package dev.prilavok.cash;

import static dev.prilavok.ledger.AccountKind.BANK;
import static dev.prilavok.ledger.AccountKind.BUYER_PREPAY;
import static dev.prilavok.ledger.AccountKind.BUYER_REFUND;

import dev.prilavok.kernel.NotFound;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.Posting;
import dev.prilavok.ledger.Postings;
import dev.prilavok.payment.Payments;
import dev.prilavok.payment.RefundState;
import dev.prilavok.returns.ReturnAccepted;
import dev.prilavok.returns.ReturnMoved;
import dev.prilavok.returns.ReturnState;
import dev.prilavok.returns.Returns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Money that goes back to buyers: paid out (M12), or carried over to the other size of an exchange (M20). */
@ApplicationScoped
class RefundBooks {
    static final String SOURCE = "REFUND";

    private final Ledger ledger;
    private final Returns returns;
    private final Payments payments;
    private final Clock clock;

    RefundBooks(Ledger ledger, Returns returns, Payments payments, Clock clock) {
        this.ledger = ledger;
        this.returns = returns;
        this.payments = payments;
        this.clock = clock;
    }

    void moved(@Observes ReturnMoved told) {
        if (told.to() == ReturnState.REFUNDED && !isPaidByProvider(told))
            returns.accepted(told.shop(), told.id()).ifPresent(fact -> paid(fact, clock.instant()));
    }

    // Its books are written when the provider says so.
    private boolean isPaidByProvider(ReturnMoved told) {
        return payments.refundsBecause(told.shop(), told.id()).stream()
                .anyMatch(refund -> refund.state() != RefundState.REFUSED);
    }

    private void paid(ReturnAccepted fact, Instant at) {
        var refund = fact.money().refund();
        var currency = refund.getCurrencyUnit();
        post(
                fact,
                "PAID",
                at,
                Postings.about(fact.order())
                        .move(
                                Account.of(BUYER_REFUND, fact.returned(), currency),
                                Account.of(BANK, currency),
                                refund,
                                "REFUND_PAID")
                        .list());
    }

    void accepted(@Observes ReturnAccepted fact) {
        carried(fact);
    }

    /** What the old size had cost pays for the new one. */
    void carried(ReturnAccepted fact) {
        var exchange = returns.find(fact.shop(), fact.returned())
                .orElseThrow(() -> new NotFound("return"))
                .exchangeOrder();
        if (exchange == null) return;
        var carried = fact.money().carried();
        var currency = carried.getCurrencyUnit();
        post(
                fact,
                "CARRIED",
                fact.recordedAt(),
                Postings.about(exchange)
                        .move(
                                Account.of(BUYER_REFUND, fact.returned(), currency),
                                Account.of(BUYER_PREPAY, exchange, currency),
                                carried,
                                "CARRIED_OVER")
                        .list());
    }

    private void post(ReturnAccepted fact, String event, Instant at, List<Posting> postings) {
        ledger.post(new NewJournal(
                SOURCE, fact.id(), event, fact.franchisee(), fact.shop(), at, "system", fact.number(), postings));
    }
}
