package dev.prilavok.royalty.payouts;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.ledger.Periods;
import dev.prilavok.royalty.requisites.Requisites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The file that head office gives to its bank: what was sent and has no answer yet. A second time it is given only with a reason. */
@ApplicationScoped
class PaymentFiles {
    private final Payouts payouts;
    private final BatchRows batches;
    private final Requisites requisites;
    private final PayoutsConfig config;
    private final AuditLog audit;
    private final Periods periods;
    private final Clock clock;

    PaymentFiles(
            Payouts payouts,
            BatchRows batches,
            Requisites requisites,
            PayoutsConfig config,
            AuditLog audit,
            Periods periods,
            Clock clock) {
        this.payouts = payouts;
        this.batches = batches;
        this.requisites = requisites;
        this.config = config;
        this.audit = audit;
        this.periods = periods;
        this.clock = clock;
    }

    /** A file and what it is called. */
    record Written(String name, PaymentFile format, byte[] bytes) {}

    /**
     * Writes the file of a batch that is sent.
     *
     * @param why needed when the batch was given out before: a bank that gets two files may pay twice
     * @throws PayoutRefused when it is not sent, or was given out and nobody says why again
     */
    @Transactional
    Written take(UUID id, PaymentFile format, @Nullable String why) {
        var batch = payouts.batch(id);
        if (batch.state() != PayoutBatch.State.SENT) throw PayoutRefused.moved();
        var isFirst = batches.claim(id, clock.instant());
        if (!isFirst && (why == null || why.isBlank())) throw PayoutRefused.submitted();
        var made = LocalDateTime.ofInstant(clock.instant(), periods.zone());
        var bytes = format.bytes(text(batch, format, made));
        audit.record("payout-file", batch.number() + " sha256 " + Sha256.hex(bytes), isFirst ? null : why);
        return new Written(batch.number() + "." + format.ending(), format, bytes);
    }

    /** A message for the bank's own door. */
    record Message(String message, byte[] bytes) {}

    /** The file of a batch that this program gives to the bank itself; written down like one that a person takes. */
    @Transactional
    Message pain(PayoutBatch batch) {
        var made = LocalDateTime.ofInstant(clock.instant(), periods.zone());
        var bytes = PaymentFile.PAIN.bytes(text(batch, PaymentFile.PAIN, made));
        audit.record("payout-file", batch.number() + " sha256 " + Sha256.hex(bytes), "host to host");
        return new Message(batch.number(), bytes);
    }

    private String text(PayoutBatch batch, PaymentFile format, LocalDateTime made) {
        var orders = orders(batch);
        return switch (format) {
            case CLIENT_BANK -> ClientBankFile.of(orders, config.payer(), made);
            case PAIN -> PainFile.of(batch.number(), orders, config.payer(), made);
        };
    }

    /** What of a batch has no answer yet. */
    @Transactional
    List<PaymentOrder> orders(PayoutBatch batch) {
        var open = payouts.of(batch).stream()
                .filter(payout -> payout.state() == PayoutState.SENT)
                .toList();
        var details = requisites.versions(open.stream().map(Payout::requisites).toList());
        return open.stream()
                .map(payout -> new PaymentOrder(
                        payout.id(),
                        payout.number(),
                        payout.attempt(),
                        payout.money(),
                        Objects.requireNonNull(details.get(payout.requisites()))))
                .toList();
    }
}
