package dev.prilavok.payment.fiscal;

import dev.prilavok.identity.ErrandMessages;
import dev.prilavok.identity.Errands;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Receipts that were refused. */
@ApplicationScoped
class FiscalErrands implements Errands {
    private final FiscalDocuments documents;

    FiscalErrands(FiscalDocuments documents) {
        this.documents = documents;
    }

    @Override
    public String place() {
        return "fiscal";
    }

    @Override
    public List<Errand> open(ErrandMessages say) {
        return Errand.of(say.receipts(), documents.count(FiscalState.FAILED), OfficeFiscalPages.HOME, true);
    }
}
