package dev.prilavok.payment.fiscal;

import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.payment.fiscal.FiscalRegistrar.Answer;
import dev.prilavok.payment.fiscal.FiscalRegistrar.Contact;
import dev.prilavok.payment.fiscal.FiscalRegistrar.Silent;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a receipt to the registrar and asks what became of it. The question is asked outside any transaction; what is written afterwards
 * counts only while the receipt is still where it was, so a job that runs twice registers nothing twice.
 */
@ApplicationScoped
public class SendFiscal implements Job<SendFiscal.Receipt> {
    private static final int MOST_TRIES = 14;
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration BEHIND_ANOTHER = Duration.ofMinutes(10);

    private final FiscalRows rows;
    private final FiscalRegistrar registrar;
    private final BuyerContacts contacts;
    private final Scope scope;
    private final Jobs jobs;
    private final Clock clock;

    SendFiscal(
            FiscalRows rows, FiscalRegistrar registrar, BuyerContacts contacts, Scope scope, Jobs jobs, Clock clock) {
        this.rows = rows;
        this.registrar = registrar;
        this.contacts = contacts;
        this.scope = scope;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Which one. */
    public record Receipt(UUID shop, UUID id) {}

    private record Ready(FiscalDocument receipt, Contact buyer) {}

    @Override
    public Class<Receipt> payload() {
        return Receipt.class;
    }

    @Override
    public void run(Receipt which) {
        var shop = new ShopId(which.shop);
        scope.shop(shop, () -> ready(shop, which.id)).ifPresent(ready -> {
            try {
                var answer = ask(ready);
                scope.shop(shop, () -> still(ready.receipt).ifPresent(receipt -> heard(receipt, answer)));
            } catch (Silent nobody) {
                scope.shop(shop, () -> still(ready.receipt).ifPresent(this::silent));
            }
        });
    }

    private Answer ask(Ready ready) throws Silent {
        var known = ready.receipt.providerId();
        return known == null ? registrar.send(ready.receipt, ready.buyer) : registrar.read(known);
    }

    private Optional<Ready> ready(ShopId shop, UUID id) {
        return rows.locked(shop, id)
                .filter(receipt -> receipt.state().isOpen())
                .filter(this::isItsTurn)
                .map(receipt -> new Ready(receipt, contacts.of(shop, receipt.order())));
    }

    // What takes another receipt back waits until that one is registered, and is not needed when it never is.
    private boolean isItsTurn(FiscalDocument receipt) {
        var corrects = receipt.corrects();
        var before =
                corrects == null ? null : rows.find(receipt.shop(), corrects).orElse(null);
        if (before == null || (!before.state().isOpen() && before.state() != FiscalState.CANCELLED)) return true;
        if (before.state() == FiscalState.CANCELLED) rows.became(receipt, FiscalState.CANCELLED, clock.instant());
        else later(receipt, clock.instant().plus(BEHIND_ANOTHER));
        return false;
    }

    private Optional<FiscalDocument> still(FiscalDocument before) {
        return rows.locked(before.shop(), before.id())
                .filter(now -> now.state() == before.state()
                        && now.attempt() == before.attempt()
                        && now.tries() == before.tries());
    }

    private void heard(FiscalDocument receipt, Answer answer) {
        var now = clock.instant();
        switch (answer.outcome()) {
            case REGISTERED -> registered(receipt, answer, now);
            case PENDING -> pending(receipt, answer, now);
            case REFUSED -> refused(receipt, answer.trouble(), now);
        }
    }

    private void registered(FiscalDocument receipt, Answer answer, Instant now) {
        rows.answered(receipt, FiscalState.REGISTERED, answer.id(), answer.number(), now);
        var corrects = receipt.corrects();
        if (receipt.type() != FiscalType.REFUND || corrects == null) return;
        rows.locked(receipt.shop(), corrects)
                .filter(before -> before.state() == FiscalState.REGISTERED
                        && before.total().isEqual(receipt.total()))
                .ifPresent(before -> rows.became(before, FiscalState.REFUND_ISSUED, now));
    }

    private void pending(FiscalDocument receipt, Answer answer, Instant now) {
        if (receipt.state() != FiscalState.SENT)
            rows.answered(receipt, FiscalState.SENT, answer.id(), answer.number(), now);
        again(receipt, now.plus(pause(receipt.state() == FiscalState.SENT ? receipt.tries() : 0)));
    }

    private void refused(FiscalDocument receipt, @Nullable FiscalTrouble trouble, Instant now) {
        var why = trouble == null ? FiscalTrouble.REFUSED : trouble;
        var mayHelp = why == FiscalTrouble.REFUSED && receipt.attempt() + 1 < MOST_ATTEMPTS;
        var next = mayHelp ? now.plus(pause(receipt.attempt() + 4)) : null;
        rows.refused(receipt, why, next, now);
        if (next != null) later(receipt, next);
    }

    private void silent(FiscalDocument receipt) {
        var now = clock.instant();
        var state = receipt.providerId() == null ? FiscalState.FAILED : FiscalState.SENT;
        var next = receipt.tries() + 1 < MOST_TRIES ? now.plus(pause(receipt.tries())) : null;
        rows.silent(receipt, state, next, now);
        if (next != null) later(receipt, next);
    }

    private void again(FiscalDocument receipt, Instant next) {
        rows.waits(receipt, next, clock.instant());
        later(receipt, next);
    }

    private void later(FiscalDocument receipt, Instant next) {
        jobs.schedule(
                SendFiscal.class,
                "receipt-" + receipt.id() + "-at-" + next.toEpochMilli(),
                new Receipt(receipt.shop().value(), receipt.id()),
                next);
    }

    private static Duration pause(int tries) {
        var pause = SHORTEST.multipliedBy(1L << Math.min(tries, 12));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
