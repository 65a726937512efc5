package dev.prilavok.cash.discrepancies;

import static dev.prilavok.ledger.AccountKind.COURIER_CLAIM;
import static dev.prilavok.ledger.AccountKind.COURIER_COD;
import static dev.prilavok.ledger.AccountKind.LOSS_DAMAGE;

import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.Posting;
import dev.prilavok.ledger.Postings;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Cash that a carrier owes in the books (M10): claimed when it is in no register, a loss when two persons give it up. */
@ApplicationScoped
class DiscrepancyBooks {
    static final String SOURCE = "DISCREPANCY";

    private final Ledger ledger;
    private final Shops shops;
    private final Clock clock;

    DiscrepancyBooks(Ledger ledger, Shops shops, Clock clock) {
        this.ledger = ledger;
        this.shops = shops;
        this.clock = clock;
    }

    /** What is in no register becomes the carrier's debt by claim; what was short became it with its register. */
    void claimed(Discrepancy one, String by, String reason) {
        if (one.kind() == DiscrepancyKind.MISSING)
            post(one, "MISSING", by, reason, move(one, COURIER_CLAIM, COURIER_COD, "MISSING"));
    }

    /** Nothing was owed after all. */
    void takenBack(Discrepancy one) {
        ledger.find(SOURCE, one.id(), "MISSING")
                .ifPresent(wrong -> ledger.reverse(wrong, clock.instant(), "system", "REFUSED"));
    }

    void writtenOff(Discrepancy one, String by, String reason) {
        var claim = Account.of(COURIER_CLAIM, one.carrier(), one.missing().getCurrencyUnit());
        var postings = about(one)
                .move(Account.of(LOSS_DAMAGE, one.missing().getCurrencyUnit()), claim, one.missing(), "WRITTEN_OFF")
                .list();
        post(one, "WRITTEN_OFF", by, reason, postings);
    }

    private static List<Posting> move(Discrepancy one, AccountKind debit, AccountKind credit, String kind) {
        var currency = one.missing().getCurrencyUnit();
        return about(one)
                .move(
                        Account.of(debit, one.carrier(), currency),
                        Account.of(credit, one.carrier(), currency),
                        one.missing(),
                        kind)
                .list();
    }

    private static Postings about(Discrepancy one) {
        return one.order() == null ? Postings.general() : Postings.about(one.order());
    }

    private void post(Discrepancy one, String event, String by, String reason, List<Posting> postings) {
        var shop = Objects.requireNonNull(one.shop());
        ledger.post(new NewJournal(
                SOURCE, one.id(), event, shops.get(shop).franchisee(), shop, clock.instant(), by, reason, postings));
    }
}
