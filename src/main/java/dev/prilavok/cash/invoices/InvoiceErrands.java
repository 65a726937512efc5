package dev.prilavok.cash.invoices;

import dev.prilavok.identity.ErrandMessages;
import dev.prilavok.identity.Errands;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Invoices that somebody has to accept or to dispute. */
@ApplicationScoped
class InvoiceErrands implements Errands {
    private final InvoiceRows rows;

    InvoiceErrands(InvoiceRows rows) {
        this.rows = rows;
    }

    @Override
    public String place() {
        return "invoices";
    }

    @Override
    public List<Errand> open(ErrandMessages say) {
        return Errand.of(say.invoices(), rows.notAccepted(), InvoiceSight.HOME);
    }
}
