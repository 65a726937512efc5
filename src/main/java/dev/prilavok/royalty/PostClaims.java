package dev.prilavok.royalty;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.cash.ClaimPaid;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.Postings;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Moves the compensation of a lost parcel to available when its claim is paid (M11), whatever else the order waits for. */
@ApplicationScoped
class PostClaims {
    private final Ledger ledger;
    private final Orders orders;
    private final Agreements agreements;
    private final Shops shops;

    PostClaims(Ledger ledger, Orders orders, Agreements agreements, Shops shops) {
        this.ledger = ledger;
        this.orders = orders;
        this.agreements = agreements;
        this.shops = shops;
    }

    void told(@Observes ClaimPaid told) {
        var order = orders.byId(told.shop(), told.order()).orElseThrow(() -> new NotFound("order"));
        var terms = agreements.version(shops.get(told.shop()).franchisee(), order.agreementVersion());
        var books = new Books(terms.franchisee(), order.goods().getCurrencyUnit());
        var all = Postings.general();
        told.compensation()
                .forEach((line, sum) -> all.and(Postings.about(told.order(), line)
                        .move(books.pending(), books.available(), sum, LineKind.AVAILABLE.name())));
        ledger.post(new NewJournal(
                Availability.SOURCE,
                told.because(),
                Availability.AVAILABLE,
                terms.franchisee(),
                told.shop(),
                told.at(),
                "system",
                terms.availability().name(),
                all.list()));
    }
}
