package dev.prilavok.royalty.payouts;

import dev.prilavok.identity.ErrandMessages;
import dev.prilavok.identity.Errands;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Payouts that wait for a person or for the bank. */
@ApplicationScoped
class PayoutErrands implements Errands {
    private final BatchRows batches;
    private final PayoutRows payouts;

    PayoutErrands(BatchRows batches, PayoutRows payouts) {
        this.batches = batches;
        this.payouts = payouts;
    }

    @Override
    public String place() {
        return "payouts";
    }

    @Override
    public List<Errand> open(ErrandMessages say) {
        return Stream.of(
                        Errand.of(say.batches(), batches.count(PayoutBatch.State.PLANNED), OfficePayoutPages.HOME),
                        Errand.of(
                                say.batchesToSend(), batches.count(PayoutBatch.State.APPROVED), OfficePayoutPages.HOME),
                        Errand.of(
                                say.unknownPayouts(),
                                payouts.unknown(),
                                OfficePayoutPages.HOME + "?state=" + PayoutState.UNKNOWN,
                                true))
                .flatMap(List::stream)
                .toList();
    }
}
