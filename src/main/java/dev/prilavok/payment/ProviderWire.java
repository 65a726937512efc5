package dev.prilavok.payment;

import dev.prilavok.payment.ProviderTrouble.Kind;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/** The line to providers: every question has a time limit, each provider a breaker and a few places of its own. */
@ApplicationScoped
public class ProviderWire {
    private static final int AT_ONCE = 6;

    /** What came back. */
    public record Answer(int status, String body) {}

    private final PaymentConfig config;
    private final HttpClient http;
    private final Map<String, Guard> guards = new ConcurrentHashMap<>();

    ProviderWire(PaymentConfig config) {
        this.config = config;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /**
     * Asks a provider. A refusal is an answer; too many questions and a broken provider are troubles.
     *
     * @throws ProviderTrouble when there is no answer, or none of use
     */
    public Answer ask(String provider, HttpRequest request) {
        return guarded(
                provider,
                () -> {
                    var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                    if (answer.statusCode() == 429 || answer.statusCode() >= 500)
                        throw new IOException("status " + answer.statusCode());
                    return new Answer(answer.statusCode(), answer.body());
                },
                Answer.class);
    }

    /**
     * Asks a provider that has a client of its own.
     *
     * @throws ProviderTrouble when there is no answer, or none of use
     */
    public <T> T guarded(String provider, Callable<T> question, Class<T> type) {
        try {
            return guards.computeIfAbsent(provider, this::guard).call(question, type);
        } catch (ProviderRefused | ProviderTrouble known) {
            throw known;
        } catch (TimeoutException | IOException silent) {
            throw trouble(Kind.SILENT, provider, silent);
        } catch (CircuitBreakerOpenException resting) {
            throw trouble(Kind.RESTING, provider, resting);
        } catch (BulkheadException busy) {
            throw trouble(Kind.BUSY, provider, busy);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw trouble(Kind.SILENT, provider, stopped);
        } catch (Exception strange) {
            throw trouble(Kind.STRANGE, provider, strange);
        }
    }

    private Guard guard(String provider) {
        return Guard.create()
                .withDescription("payment provider " + provider)
                .withTimeout()
                .duration(config.patience().toMillis(), ChronoUnit.MILLIS)
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(config.breaker().calls())
                .failureRatio(config.breaker().ratio())
                .delay(config.breaker().rest().toMillis(), ChronoUnit.MILLIS)
                .skipOn(ProviderRefused.class)
                .done()
                .withBulkhead()
                .limit(AT_ONCE)
                .done()
                .build();
    }

    private static ProviderTrouble trouble(Kind kind, String provider, Exception cause) {
        return new ProviderTrouble(kind, provider + ": " + cause.getClass().getSimpleName(), cause);
    }
}
