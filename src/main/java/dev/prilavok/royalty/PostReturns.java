package dev.prilavok.royalty;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.order.Orders;
import dev.prilavok.returns.ReturnAccepted;
import dev.prilavok.returns.Returns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Writes an accepted return into the books, in the transaction that accepts it. */
@ApplicationScoped
class PostReturns {
    static final String SOURCE = "RETURN";
    static final String ACCEPTED = "ACCEPTED";

    private final Ledger ledger;
    private final Orders orders;
    private final Returns returns;
    private final Agreements agreements;
    private final Availability availability;
    private final Rates rates;
    private final BasisRows bases;

    PostReturns(
            Ledger ledger,
            Orders orders,
            Returns returns,
            Agreements agreements,
            Availability availability,
            Rates rates,
            BasisRows bases) {
        this.ledger = ledger;
        this.orders = orders;
        this.returns = returns;
        this.agreements = agreements;
        this.availability = availability;
        this.rates = rates;
        this.bases = bases;
    }

    void accepted(@Observes ReturnAccepted fact) {
        post(fact);
    }

    void post(ReturnAccepted fact) {
        var order = orders.byId(fact.shop(), fact.order()).orElseThrow(() -> new NotFound("order"));
        var terms = agreements.version(fact.franchisee(), fact.agreementVersion());
        var written = TakenBack.of(fact, order, rates.posted(order, terms), before(fact));
        ledger.post(new NewJournal(
                SOURCE,
                fact.id(),
                ACCEPTED,
                fact.franchisee(),
                fact.shop(),
                fact.recordedAt(),
                "system",
                fact.number(),
                written.postings()));
        bases.write(SOURCE, fact.id(), ACCEPTED, order.id(), terms, written.bases());
        availability.level(fact.shop(), fact.order(), terms, fact.id(), fact.recordedAt());
    }

    private Map<Integer, Integer> before(ReturnAccepted fact) {
        return Figures.before(fact, returns.acceptedOf(fact.shop(), fact.order()));
    }
}
