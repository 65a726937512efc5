package dev.prilavok.royalty.payouts;

import dev.prilavok.kernel.Job;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Gives a sent batch to the bank. The batch is claimed in a transaction before the bank is asked, so that neither a second replica nor a
 * repetition after a crash asks again; without an answer its payouts are unknown and somebody looks them up.
 */
@ApplicationScoped
class SubmitPayouts implements Job<SubmitPayouts.OfBatch> {
    private final BankChannel bank;
    private final Payouts payouts;
    private final BatchRows batches;
    private final PaymentFiles files;
    private final Scope scope;
    private final Clock clock;

    SubmitPayouts(BankChannel bank, Payouts payouts, BatchRows batches, PaymentFiles files, Scope scope, Clock clock) {
        this.bank = bank;
        this.payouts = payouts;
        this.batches = batches;
        this.files = files;
        this.scope = scope;
        this.clock = clock;
    }

    record OfBatch(UUID batch) {}

    @Override
    public Class<OfBatch> payload() {
        return OfBatch.class;
    }

    @Override
    public void run(OfBatch job) {
        if (!bank.isThere() || !scope.network(() -> batches.claim(job.batch, clock.instant()))) return;
        submit(job.batch);
    }

    private void submit(UUID batch) {
        var orders = scope.network(() -> files.orders(payouts.batch(batch)));
        if (orders.isEmpty()) return;
        var file = scope.network(() -> files.pain(payouts.batch(batch)));
        try {
            refused(orders, bank.submit(file.message(), file.bytes()));
        } catch (BankChannel.NoBankAnswer silent) {
            for (var order : orders) unknown(order, String.valueOf(silent.getMessage()));
        }
    }

    private void refused(List<PaymentOrder> orders, Map<String, String> why) {
        for (var order : orders)
            if (why.containsKey(order.endToEnd()))
                scope.network(() -> payouts.returned(
                        order.payout(),
                        clock.instant(),
                        said(why.get(order.endToEnd())),
                        "bank",
                        "pain.002 " + order.endToEnd()));
    }

    private static String said(String why) {
        return why.isBlank() ? "RJCT" : why;
    }

    private void unknown(PaymentOrder order, String why) {
        scope.network(() -> {
            if (payouts.find(order.payout()).state() == PayoutState.SENT)
                payouts.unknown(order.payout(), why, "system");
        });
    }
}
