package dev.prilavok.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final RateLimit limit = new RateLimit();

    @Test
    void afterSoManyTriesAPersonWaits() {
        for (var i = 0; i < 5; i++) limit.take("login", "a", 5, Duration.ofMinutes(10));

        assertThatThrownBy(() -> limit.take("login", "a", 5, Duration.ofMinutes(10)))
                .isInstanceOfSatisfying(TooMany.class, busy -> {
                    assertThat(busy.status()).isEqualTo(429);
                    assertThat(busy.retryAfter()).isBetween(Duration.ofSeconds(100), Duration.ofMinutes(2));
                });
        assertThatCode(() -> limit.take("login", "b", 5, Duration.ofMinutes(10)))
                .doesNotThrowAnyException();
        assertThatCode(() -> limit.take("code", "a", 5, Duration.ofMinutes(10))).doesNotThrowAnyException();
    }

    @Test
    void aCrowdGetsNoMoreThanOnePerson() {
        var let = new AtomicInteger();
        IntStream.range(0, 500).parallel().forEach(i -> {
            try {
                limit.take("code", "one", 7, Duration.ofHours(1));
                let.incrementAndGet();
            } catch (TooMany busy) {
                assertThat(busy.code()).isEqualTo("too-many-requests");
            }
        });

        assertThat(let).hasValue(7);
    }
}
