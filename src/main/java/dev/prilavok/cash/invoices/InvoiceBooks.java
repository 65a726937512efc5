package dev.prilavok.cash.invoices;

import static dev.prilavok.ledger.AccountKind.COD_FEE;
import static dev.prilavok.ledger.AccountKind.COURIER_FORWARD;
import static dev.prilavok.ledger.AccountKind.COURIER_PAYABLE;
import static dev.prilavok.ledger.AccountKind.COURIER_RETURN;

import dev.prilavok.cash.CarriageCost;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.Posting;
import dev.prilavok.ledger.Postings;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** An invoice in the books: what was estimated when a parcel ended (M8) becomes what was agreed to, part by part. */
@ApplicationScoped
class InvoiceBooks {
    static final String SOURCE = "INVOICE";

    private final Ledger ledger;
    private final Shops shops;
    private final Clock clock;

    InvoiceBooks(Ledger ledger, Shops shops, Clock clock) {
        this.ledger = ledger;
        this.shops = shops;
        this.clock = clock;
    }

    void accepted(CarrierInvoice invoice, CarrierInvoice.Line line, String by) {
        post(
                invoice,
                line,
                "ACCEPTED",
                by,
                invoice.number(),
                correction(invoice, line, line.booked(), line.accepted()));
    }

    /** The carrier was right about a line after all. */
    void conceded(CarrierInvoice invoice, CarrierInvoice.Line line, String by, String why) {
        post(invoice, line, "CONCEDED", by, why, correction(invoice, line, line.accepted(), line.billed()));
    }

    private static List<Posting> correction(
            CarrierInvoice invoice, CarrierInvoice.Line line, CarriageCost before, CarriageCost after) {
        var payable = Account.of(COURIER_PAYABLE, invoice.carrier(), invoice.currency());
        var about = line.order() == null ? Postings.general() : Postings.about(line.order());
        return about.move(
                        Account.of(COURIER_FORWARD, invoice.currency()),
                        payable,
                        after.forward().minus(before.forward()),
                        "INVOICE_CORRECTED")
                .move(
                        Account.of(COURIER_RETURN, invoice.currency()),
                        payable,
                        after.back().minus(before.back()),
                        "INVOICE_CORRECTED")
                .move(
                        Account.of(COD_FEE, invoice.currency()),
                        payable,
                        after.codFee().minus(before.codFee()),
                        "INVOICE_CORRECTED")
                .list();
    }

    private void post(
            CarrierInvoice invoice,
            CarrierInvoice.Line line,
            String event,
            String by,
            String reason,
            List<Posting> postings) {
        ledger.post(new NewJournal(
                SOURCE,
                line.id(),
                event,
                line.shop() == null ? null : shops.get(line.shop()).franchisee(),
                line.shop(),
                clock.instant(),
                by,
                invoice.carrier() + " " + invoice.number() + " " + reason,
                postings));
    }
}
