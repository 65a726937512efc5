package dev.prilavok.royalty.npd;

import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Asks the tax office for what waits and fetches its answers, one step a receipt and round. */
@ApplicationScoped
class NpdRounds implements RecurringJob {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 9;

    private final TaxOffice office;
    private final ReceiptRows rows;
    private final TaxpayerRows taxpayers;
    private final NpdConfig config;
    private final Scope scope;
    private final Clock clock;

    NpdRounds(TaxOffice office, ReceiptRows rows, TaxpayerRows taxpayers, NpdConfig config, Scope scope, Clock clock) {
        this.office = office;
        this.rows = rows;
        this.taxpayers = taxpayers;
        this.config = config;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return config.rounds();
    }

    @Override
    public void run() {
        if (!office.isThere()) return;
        for (var taxpayer : scope.network(() -> taxpayers.due(now()))) check(taxpayer);
        for (var receipt : scope.network(() -> rows.due(now()))) step(receipt);
    }

    private void check(TaxpayerRows.Taxpayer taxpayer) {
        try {
            if (taxpayer.message() == null) {
                var message = office.status(taxpayer.inn());
                scope.network(() -> taxpayers.asked(taxpayer, message, now()));
                return;
            }
            var answer = office.answer(taxpayer.message());
            scope.network(() -> answer.ifPresentOrElse(
                    known -> taxpayers.known(taxpayer, known.isRegistered(), now().plus(config.checks()), now()),
                    () -> taxpayers.asked(taxpayer, taxpayer.message(), now())));
        } catch (TaxOfficeTrouble trouble) {
            scope.network(() -> taxpayers.asked(taxpayer, null, now().plus(FIRST_PAUSE)));
        }
    }

    /** One step of one receipt: asked, or looked whether it is answered. */
    void step(Receipt receipt) {
        try {
            if (receipt.message() == null) ask(receipt);
            else answered(receipt, receipt.message());
        } catch (TaxOfficeTrouble trouble) {
            scope.network(() -> rows.failed(receipt.id(), String.valueOf(trouble.getMessage()), pause(receipt), now()));
        }
    }

    // A receipt keeps its own key: one that was taken while its number was lost is the same one when it is asked again.
    private void ask(Receipt receipt) {
        var message = receipt.state() == ReceiptState.REGISTERED ? office.cancel(receipt) : office.register(receipt);
        scope.network(() -> rows.asked(receipt.id(), message, now(), now()));
    }

    private void answered(Receipt receipt, String message) {
        var answer = office.answer(message);
        if (answer.isEmpty()) {
            scope.network(() -> rows.later(receipt.id(), now()));
            return;
        }
        if (receipt.state() != ReceiptState.REGISTERED) registered(receipt, answer.get());
        else scope.network(() -> rows.cancelled(receipt.id(), takenBack(receipt), now()));
    }

    private void registered(Receipt receipt, TaxOffice.Answer answer) {
        if (answer.receipt().isEmpty()) throw new TaxOfficeTrouble("no number of the receipt");
        scope.network(() -> rows.registered(receipt.id(), answer.receipt(), answer.link(), now()));
    }

    private static ReceiptState takenBack(Receipt receipt) {
        return "REFUND".equals(receipt.cancel()) ? ReceiptState.REFUND_ISSUED : ReceiptState.CANCELLED;
    }

    private Instant pause(Receipt receipt) {
        return now().plus(FIRST_PAUSE.multipliedBy(1L << Math.min(receipt.tries(), MOST_DOUBLINGS)));
    }

    private Instant now() {
        return clock.instant();
    }
}
