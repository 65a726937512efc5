package dev.prilavok.ledger.adjustments;

import dev.prilavok.identity.ErrandMessages;
import dev.prilavok.identity.Errands;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Adjustments that wait for their second person. */
@ApplicationScoped
class AdjustmentErrands implements Errands {
    private final Adjustments adjustments;

    AdjustmentErrands(Adjustments adjustments) {
        this.adjustments = adjustments;
    }

    @Override
    public String place() {
        return "ledger";
    }

    @Override
    public List<Errand> open(ErrandMessages say) {
        return Errand.of(say.adjustments(), adjustments.waiting(), OfficeAdjustmentPages.HOME);
    }
}
