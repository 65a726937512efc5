package dev.prilavok.delivery;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What stands between us and one carrier, and how it stands. */
final class CarrierGuard {
    private static final int AT_ONCE = 4;

    private final String carrier;
    private final Guard guard;
    private final Clock clock;
    private volatile CircuitBreakerState breaker = CircuitBreakerState.CLOSED;
    private volatile @Nullable Instant answeredAt;
    private volatile @Nullable Instant troubledAt;
    private volatile CarrierTrouble.@Nullable Kind lastTrouble;

    CarrierGuard(String carrier, CarriersConfig config, Clock clock) {
        this.carrier = carrier;
        this.clock = clock;
        this.guard = Guard.create()
                .withDescription("carrier " + carrier)
                .withTimeout()
                .duration(config.patience().toMillis(), ChronoUnit.MILLIS)
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(config.breaker().calls())
                .failureRatio(config.breaker().ratio())
                .delay(config.breaker().rest().toMillis(), ChronoUnit.MILLIS)
                .onStateChange(state -> breaker = state)
                .done()
                .withBulkhead()
                .limit(AT_ONCE)
                .done()
                .build();
    }

    /** How the carrier stands, for the office. */
    record Health(
            CircuitBreakerState breaker,
            @Nullable Instant answeredAt,
            @Nullable Instant troubledAt,
            CarrierTrouble.@Nullable Kind lastTrouble) {}

    Health health() {
        return new Health(breaker, answeredAt, troubledAt, lastTrouble);
    }

    <T> T ask(Callable<T> question, Class<T> type) {
        try {
            var answer = guard.call(question, type);
            answeredAt = clock.instant();
            return answer;
        } catch (TimeoutException | IOException silent) {
            throw trouble(CarrierTrouble.Kind.SILENT, silent);
        } catch (CircuitBreakerOpenException resting) {
            throw trouble(CarrierTrouble.Kind.RESTING, resting);
        } catch (BulkheadException busy) {
            throw trouble(CarrierTrouble.Kind.BUSY, busy);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw trouble(CarrierTrouble.Kind.SILENT, stopped);
        } catch (Exception strange) {
            throw trouble(CarrierTrouble.Kind.STRANGE, strange);
        }
    }

    private CarrierTrouble trouble(CarrierTrouble.Kind kind, Exception cause) {
        troubledAt = clock.instant();
        lastTrouble = kind;
        return new CarrierTrouble(kind, carrier + ": " + cause.getClass().getSimpleName(), cause);
    }
}
