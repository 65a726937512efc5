package dev.prilavok.payment.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import dev.prilavok.payment.ProviderRefused;
import dev.prilavok.payment.ProviderStandIn;
import dev.prilavok.payment.ProviderTrouble;
import dev.prilavok.payment.ProviderTrouble.Kind;
import dev.prilavok.payment.ProviderWire;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The line to Stripe: its library, our patience, and what its exceptions mean to us. */
@ApplicationScoped
class StripeLine {
    static final String CODE = "stripe";
    private static final int PATIENCE_MILLIS = 8_000;
    private static final int BROKEN = 500;

    private final StripeConfig config;
    private final ProviderStandIn standIn;
    private final ProviderWire wire;
    private volatile @Nullable StripeClient client;

    StripeLine(StripeConfig config, ProviderStandIn standIn, ProviderWire wire) {
        this.config = config;
        this.standIn = standIn;
        this.wire = wire;
    }

    /** A question by Stripe's library. */
    interface Question<T> {
        T ask(StripeClient stripe) throws StripeException;
    }

    boolean isConfigured() {
        return base().isPresent();
    }

    <T> T ask(Question<T> question, Class<T> type) {
        var stripe = client();
        return wire.guarded(CODE, () -> answered(question, stripe), type);
    }

    private static <T> T answered(Question<T> question, StripeClient stripe) throws IOException {
        try {
            return question.ask(stripe);
        } catch (AuthenticationException closed) {
            throw new ProviderTrouble(Kind.LOGIN, "stripe does not take the key", closed);
        } catch (ApiConnectionException | RateLimitException | IdempotencyException silent) {
            throw new IOException(silent.getClass().getSimpleName(), silent);
        } catch (StripeException said) {
            var status = said.getStatusCode();
            if (status == null || status >= BROKEN || status == 409) throw new IOException("status " + status, said);
            throw new ProviderRefused(words(said));
        }
    }

    private static String words(StripeException said) {
        var error = said.getStripeError();
        if (error == null) return "error";
        return error.getMessage() == null ? String.valueOf(error.getCode()) : error.getMessage();
    }

    private StripeClient client() {
        var known = client;
        if (known != null) return known;
        var made = StripeClient.builder()
                .setApiKey(config.key().orElse("sk_test_stand_in"))
                .setApiBase(base().orElseThrow(() -> new ProviderTrouble(Kind.LOGIN, "stripe is not configured")))
                .setConnectTimeout(PATIENCE_MILLIS)
                .setReadTimeout(PATIENCE_MILLIS)
                .setMaxNetworkRetries(0)
                .build();
        client = made;
        return made;
    }

    private Optional<String> base() {
        return config.key().isPresent()
                ? Optional.of(config.url())
                : standIn.of(CODE).map(URI::toString);
    }
}
