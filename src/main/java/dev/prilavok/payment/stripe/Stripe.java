package dev.prilavok.payment.stripe;

import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import dev.prilavok.payment.PaymentProvider;
import dev.prilavok.payment.ProviderTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Stripe as a payment provider: a checkout session, sums in the smallest unit of the currency. */
@ApplicationScoped
class Stripe implements PaymentProvider {
    private static final String OURS = "payment";

    private final StripeLine line;
    private final StripeConfig config;

    Stripe(StripeLine line, StripeConfig config) {
        this.line = line;
        this.config = config;
    }

    @Override
    public String code() {
        return StripeLine.CODE;
    }

    @Override
    public boolean isReady() {
        return line.isConfigured();
    }

    @Override
    public boolean takes(CurrencyUnit currency) {
        return config.currencies().contains(currency.getCode());
    }

    @Override
    public Charge create(Asked asked) {
        var params = params(asked);
        return charge(line.ask(
                stripe -> stripe.v1()
                        .checkout()
                        .sessions()
                        .create(params, key(asked.key().toString())),
                Session.class));
    }

    static SessionCreateParams params(Asked asked) {
        var price = SessionCreateParams.LineItem.PriceData.builder()
                .setCurrency(asked.amount().getCurrencyUnit().getCode().toLowerCase(Locale.ROOT))
                .setUnitAmount(asked.amount().getAmountMinorLong())
                .setProductData(SessionCreateParams.LineItem.PriceData.ProductData.builder()
                        .setName(asked.description())
                        .build())
                .build();
        var metadata = Map.of(OURS, asked.key().toString(), "order", asked.number());
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .addLineItem(SessionCreateParams.LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(price)
                        .build())
                .setClientReferenceId(asked.key().toString())
                .setSuccessUrl(asked.returnUrl())
                .setCancelUrl(asked.returnUrl())
                .putAllMetadata(metadata)
                .setPaymentIntentData(SessionCreateParams.PaymentIntentData.builder()
                        .putAllMetadata(metadata)
                        .build())
                .build();
    }

    @Override
    public Charge read(String externalId) {
        return charge(session(externalId));
    }

    private Session session(String id) {
        return line.ask(stripe -> stripe.v1().checkout().sessions().retrieve(id), Session.class);
    }

    @Override
    public Charge capture(String externalId, UUID key, Money amount) {
        var intent = session(externalId).getPaymentIntent();
        var params = PaymentIntentCaptureParams.builder()
                .setAmountToCapture(amount.getAmountMinorLong())
                .build();
        line.ask(
                stripe -> stripe.v1().paymentIntents().capture(intent, params, key("capture-" + key)),
                PaymentIntent.class);
        return read(externalId);
    }

    @Override
    public Charge cancel(String externalId, UUID key) {
        return charge(line.ask(stripe -> stripe.v1().checkout().sessions().expire(externalId), Session.class));
    }

    @Override
    public Back refund(AskedBack asked) {
        var intent = session(asked.payment()).getPaymentIntent();
        var params = RefundCreateParams.builder()
                .setPaymentIntent(intent)
                .setAmount(asked.amount().getAmountMinorLong())
                .putMetadata("refund", asked.key().toString())
                .putMetadata("session", asked.payment())
                .build();
        return back(line.ask(
                stripe -> stripe.v1().refunds().create(params, key(asked.key().toString())), Refund.class));
    }

    @Override
    public Back readRefund(String externalId) {
        return back(line.ask(stripe -> stripe.v1().refunds().retrieve(externalId), Refund.class));
    }

    private static RequestOptions key(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    static Charge charge(Session told) {
        return new Charge(
                told.getId(),
                ours(told.getMetadata()),
                step(told),
                money(told.getAmountTotal(), told.getCurrency()),
                told.getUrl(),
                "expired".equals(told.getStatus()) ? "expired" : null,
                null,
                told.toJson());
    }

    private static Step step(Session told) {
        var status = String.valueOf(told.getStatus());
        return switch (status) {
            case "open" -> Step.PENDING;
            case "expired" -> Step.CANCELLED;
            // complete says that the buyer is through; the money may still be on its way
            case "complete" -> "unpaid".equals(told.getPaymentStatus()) ? Step.PENDING : Step.CAPTURED;
            default -> throw strange("a session is " + status);
        };
    }

    static Back back(Refund told) {
        var session = told.getMetadata() == null ? null : told.getMetadata().get("session");
        return new Back(
                told.getId(),
                session == null ? "" : session,
                backStep(String.valueOf(told.getStatus())),
                money(told.getAmount(), told.getCurrency()),
                told.getFailureReason(),
                null,
                told.toJson());
    }

    private static BackStep backStep(String status) {
        return switch (status) {
            case "pending", "requires_action" -> BackStep.PENDING;
            case "succeeded" -> BackStep.PAID;
            case "failed", "canceled" -> BackStep.REFUSED;
            default -> throw strange("a refund is " + status);
        };
    }

    private static Money money(@Nullable Long minor, @Nullable String currency) {
        if (minor == null || currency == null) throw strange("no sum");
        try {
            return Money.ofMinor(CurrencyUnit.of(currency.toUpperCase(Locale.ROOT)), minor);
        } catch (IllegalCurrencyException odd) {
            throw strange("an unknown currency");
        }
    }

    private static @Nullable UUID ours(@Nullable Map<String, String> metadata) {
        var text = metadata == null ? null : metadata.get(OURS);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException foreign) {
            return null;
        }
    }

    private static ProviderTrouble strange(String what) {
        return new ProviderTrouble(ProviderTrouble.Kind.STRANGE, "stripe: " + what);
    }
}
