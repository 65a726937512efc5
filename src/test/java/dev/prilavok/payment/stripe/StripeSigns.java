package dev.prilavok.payment.stripe;

import com.stripe.net.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.time.Clock;

/** Signs events as Stripe does, by its own library. */
@ApplicationScoped
public class StripeSigns {
    private final StripeConfig config;
    private final Clock clock;

    StripeSigns(StripeConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    public String signed(String body) {
        return signed(body, clock.instant().getEpochSecond());
    }

    public String signed(String body, long at) {
        try {
            var key = StripeHook.secret(config);
            return "t=" + at + ",v1=" + Webhook.Util.computeHmacSha256(key, at + "." + body);
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
