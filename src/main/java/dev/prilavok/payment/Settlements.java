package dev.prilavok.payment;

import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What providers passed on to our account: each payment and each refund of a settlement once, in a transaction of its shop. */
@ApplicationScoped
public class Settlements {
    private final PaymentRows payments;
    private final RefundRows refunds;
    private final PaymentLists lists;
    private final Event<PaymentSettled> settled;
    private final Event<RefundSettled> withheld;
    private final Scope scope;

    Settlements(
            PaymentRows payments,
            RefundRows refunds,
            PaymentLists lists,
            Event<PaymentSettled> settled,
            Event<RefundSettled> withheld,
            Scope scope) {
        this.payments = payments;
        this.refunds = refunds;
        this.lists = lists;
        this.settled = settled;
        this.withheld = withheld;
        this.scope = scope;
    }

    /**
     * A line of a settlement.
     *
     * @param externalId the provider's name of the payment or the refund
     * @param gross what the buyer had paid, or what went back to him; always positive
     * @param fee what the provider keeps of it
     */
    public record Line(String externalId, Money gross, Money fee) {}

    /** What became of a line. */
    public enum Verdict {
        SETTLED,
        /** It was in a settlement before. */
        REPEATED,
        /** The provider says another sum than we have. */
        DIFFERS,
        /** Neither a payment of ours nor a refund. */
        UNKNOWN
    }

    /** A line and what became of it. */
    public record Seen(Line line, Verdict verdict) {}

    /** A settlement as a whole. */
    public record Told(String provider, String reference, Instant at, String by) {}

    /**
     * What a provider passed on in one go, as far as it was posted.
     *
     * @param id made of the provider and the reference, the same every time
     * @param net what reached our account; negative when more went back than came
     */
    public record PassedOn(UUID id, String provider, String reference, Money net, Instant at) {}

    /** What providers passed on since then, the latest first; in the network's scope. */
    @Transactional
    public List<PassedOn> since(CurrencyUnit currency, Instant since, int most) {
        return lists.passedOn(currency, since, most);
    }

    /** Goes through the lines, outside any transaction; what was settled before stays as it is, so it may be told again. */
    public List<Seen> settle(Told told, List<Line> lines) {
        return lines.stream().map(line -> new Seen(line, settle(told, line))).toList();
    }

    private Verdict settle(Told told, Line line) {
        var payment = scope.network(() -> payments.named(told.provider, line.externalId));
        if (payment.isPresent()) return scope.shop(payment.get().shop(), () -> ofPayment(told, line, payment.get()));
        var refund = scope.network(() -> refunds.named(told.provider, line.externalId));
        return refund.map(key -> scope.shop(key.shop(), () -> ofRefund(told, line, key)))
                .orElse(Verdict.UNKNOWN);
    }

    private Verdict ofPayment(Told told, Line line, PaymentRows.Key key) {
        var payment = payments.lock(key.shop(), key.id()).orElseThrow();
        if (payment.settledAt() != null) return Verdict.REPEATED;
        if (payment.state() != PaymentState.CAPTURED || !line.gross.equals(payment.captured())) return Verdict.DIFFERS;
        payments.settled(payment, told.reference, line.fee, told.at);
        settled.fire(new PaymentSettled(
                payment.shop(),
                payment.id(),
                payment.subject(),
                told.provider,
                told.reference,
                line.gross,
                line.fee,
                told.at,
                told.by));
        return Verdict.SETTLED;
    }

    private Verdict ofRefund(Told told, Line line, PaymentRows.Key key) {
        var refund = refunds.lock(key.shop(), key.id()).orElseThrow();
        if (refund.settledAt() != null) return Verdict.REPEATED;
        if (refund.state() != RefundState.PAID || !line.gross.equals(refund.amount())) return Verdict.DIFFERS;
        refunds.settled(refund, told.reference, told.at);
        withheld.fire(new RefundSettled(
                refund.shop(),
                refund.id(),
                refund.subject(),
                told.provider,
                told.reference,
                line.gross,
                told.at,
                told.by));
        return Verdict.SETTLED;
    }

    /** The line that pays out nothing but what it says, for those who write one by hand. */
    static Optional<Line> line(String externalId, Money gross, Money net) {
        return net.isGreaterThan(gross) || externalId.isBlank()
                ? Optional.empty()
                : Optional.of(new Line(externalId.strip(), gross, gross.minus(net)));
    }
}
