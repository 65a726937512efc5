package dev.prilavok.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.payment.simulator.BankMood;
import dev.prilavok.payment.simulator.PaymentSimulator;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.joda.money.Money;

/** A buyer at the acted provider, and what we know of his payments. */
@ApplicationScoped
public class PaymentsFixture {
    public static final String YOOKASSA = "yookassa";

    private final Payments payments;
    private final PaymentFactRows facts;
    private final Settlements settlements;
    private final PaymentRounds rounds;
    private final Providers providers;
    private final PaymentSimulator simulator;
    private final Scope scope;

    PaymentsFixture(
            Payments payments,
            PaymentFactRows facts,
            Settlements settlements,
            PaymentRounds rounds,
            Providers providers,
            PaymentSimulator simulator,
            Scope scope) {
        this.payments = payments;
        this.facts = facts;
        this.settlements = settlements;
        this.rounds = rounds;
        this.providers = providers;
        this.simulator = simulator;
        this.scope = scope;
    }

    /** The buyer pays on the provider's page and comes back. */
    public void pays(Payment payment) {
        simulator.pay(Objects.requireNonNull(opened(payment).payUrl()));
        payments.look(payment.shop(), payment.id());
        await(() -> now(payment).state() == PaymentState.CAPTURED);
    }

    /** The payment with its page, which a provider that has just recovered may give a moment later. */
    public Payment opened(Payment payment) {
        await(() -> now(payment).payUrl() != null);
        return now(payment);
    }

    /** The provider behaves again, and the breaker has seen it. */
    public void calm() {
        simulator.mood(YOOKASSA, BankMood.GOOD);
        var provider = providers.of(YOOKASSA).orElseThrow();
        await(() -> answers(provider));
    }

    private static boolean answers(PaymentProvider provider) {
        try {
            provider.read("nobody-has-this-payment");
            return true;
        } catch (ProviderRefused isThere) {
            return true;
        } catch (ProviderTrouble notYet) {
            return false;
        }
    }

    /** The buyer pays, and nobody tells us. */
    public void paysQuietly(Payment payment) {
        simulator.pay(Objects.requireNonNull(payment.payUrl()));
    }

    public Payment now(Payment payment) {
        return scope.shop(payment.shop(), () -> payments.find(payment.shop(), payment.id()));
    }

    public List<Refund> refunds(Shop shop, UUID subject) {
        return scope.shop(shop.id(), () -> payments.refundsOf(shop.id(), subject));
    }

    /** Waits until everything that was to go back has gone. */
    public List<Refund> paidBack(Shop shop, UUID subject) {
        await(() -> !refunds(shop, subject).isEmpty()
                && refunds(shop, subject).stream().allMatch(refund -> refund.state() == RefundState.PAID));
        return refunds(shop, subject);
    }

    /** The provider passes on a payment less this fee. */
    public List<Settlements.Verdict> settles(Payment payment, Money fee, Instant at) {
        var now = now(payment);
        var line = new Settlements.Line(Objects.requireNonNull(now.externalId()), now.captured(), fee);
        return settlements
                .settle(
                        new Settlements.Told(payment.provider(), "registry of " + payment.id(), at, "bookkeeper"),
                        List.of(line))
                .stream()
                .map(Settlements.Seen::verdict)
                .toList();
    }

    List<PaymentFact> facts(Payment payment) {
        return scope.network(() -> facts.ofPayment(payment.id()));
    }

    /** How many different facts about a payment were looked into. */
    public int looked(Payment payment) {
        return (int) facts(payment).stream()
                .filter(fact -> fact.state() == PaymentFact.State.APPLIED || fact.state() == PaymentFact.State.REPEATED)
                .count();
    }

    /** Somebody says that a refund is to be sent once more. */
    public void again(Shop shop, Refund refund) {
        scope.shop(shop.id(), () -> payments.refundAgain(shop.id(), refund.id(), "bookkeeper"));
    }

    /** Looks for what waits. */
    public void round() {
        rounds.run();
    }

    public void mood(BankMood mood) {
        simulator.mood(YOOKASSA, mood);
    }

    public long opened(String number) {
        return simulator.payments(YOOKASSA, number);
    }

    /** What the provider gave back, in kopecks. */
    public long given(String number) {
        return simulator.given(YOOKASSA, number);
    }

    public static void await(BooleanSupplier done) {
        var end = Instant.now().plus(Duration.ofSeconds(30));
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).as("what was awaited for half a minute").isBefore(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
