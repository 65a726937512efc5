package dev.prilavok.checkout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.kernel.Idempotency;
import dev.prilavok.kernel.RateLimit;
import dev.prilavok.kernel.Sha256;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every write of the shop's API keeps to: a key of its own, the same answer to a repetition, a limit for each address. */
@ApplicationScoped
class ShopApiWrites {
    static final String KEY = "Idempotency-Key";
    static final String KEY_TEXT =
            "Your own key of this action, 8 to 200 characters without spaces, best a UUID. A repetition within"
                    + " a day gets the same answer; the same key with another body is 409.";
    static final String KEY_EXAMPLE = "7d9f0c6e-52a1-4a2e-9d0c-1b6f6d0f8a11";
    static final String REFUSAL_EXAMPLE = """
            {"type": "urn:prilavok:problem:out-of-stock", "title": "Этого размера больше нет. Его только что разобрали.", "status": 409,
             "code": "out-of-stock", "detail": "Этого размера больше нет. Его только что разобрали.", "requestId": "BeWNNHfxrVsA",
             "details": {"sku": "DRS101STR42", "wanted": 1, "left": 0}}""";

    /** Long enough that two clients do not choose the same by chance. */
    private static final Pattern KEY_SHAPE = Pattern.compile("[!-~]{8,200}");

    private final Idempotency idempotency;
    private final ObjectMapper json;
    private final RateLimit rateLimit;
    private final CheckoutConfig config;
    private final RoutingContext http;

    ShopApiWrites(
            Idempotency idempotency,
            ObjectMapper json,
            RateLimit rateLimit,
            CheckoutConfig config,
            RoutingContext http) {
        this.idempotency = idempotency;
        this.json = json;
        this.rateLimit = rateLimit;
        this.config = config;
        this.http = http;
    }

    /**
     * The key of a request, checked.
     *
     * @throws CheckoutRefusal when there is none
     */
    String key(@Nullable String key) {
        if (key == null || !KEY_SHAPE.matcher(key).matches()) throw CheckoutRefusal.keyMissing();
        limit("shop-api-write", config.writesPerMinute());
        return key;
    }

    void limit(String what, int perMinute) {
        rateLimit.take(what, http.request().remoteAddress().hostAddress(), perMinute, Duration.ofMinutes(1));
    }

    /** Does the work once for the key within a command and what it is about. */
    @Transactional
    <T> T once(
            String command,
            String about,
            @Nullable String key,
            @Nullable Object body,
            Class<T> answer,
            Supplier<T> work) {
        var checked = key(key);
        return idempotency.once("shop-api " + command, about + '\u001f' + checked, hash(body), answer, work);
    }

    private String hash(@Nullable Object body) {
        try {
            return Sha256.hex(json.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a body that was read cannot be written", impossible);
        }
    }
}
