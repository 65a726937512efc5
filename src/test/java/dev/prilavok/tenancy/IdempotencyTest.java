package dev.prilavok.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.Idempotency;
import dev.prilavok.kernel.KeyReused;
import dev.prilavok.kernel.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One key, one deed: here, because keys belong to a shop and scopes to this room. */
@QuarkusTest
class IdempotencyTest {
    @Inject
    Idempotency idempotency;

    @Inject
    Scope scope;

    @Inject
    Shops shops;

    @Inject
    OldKeys oldKeys;

    @Inject
    TestClock clock;

    private ShopId anna = new ShopId(new UUID(0, 0));
    private ShopId boris = anna;
    private String key = "";

    record Answer(String number, int work) {}

    @BeforeEach
    void twoShops() {
        anna = shops.bySlug("anna").orElseThrow().id();
        boris = shops.bySlug("boris").orElseThrow().id();
        key = UUID.randomUUID().toString();
    }

    @AfterEach
    void timeOfDay() {
        clock.reset();
    }

    @Test
    void fiftyAtOnceDoTheWorkOnceAndHearTheSame() throws Exception {
        var done = new AtomicInteger();
        var crowd = Executors.newFixedThreadPool(20);
        try {
            var answers = crowd.invokeAll(Stream.<Callable<Answer>>generate(() -> () -> once(anna, "body", done))
                    .limit(50)
                    .toList());

            var heard = new HashSet<Answer>();
            for (var answer : answers) heard.add(answer.get());
            assertThat(heard).containsExactly(new Answer(key, 1));
            assertThat(done).hasValue(1);
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void anotherBodyWithTheKeyIsRefused() {
        once(anna, "body", new AtomicInteger());

        assertThatThrownBy(() -> once(anna, "another", new AtomicInteger()))
                .isInstanceOfSatisfying(
                        KeyReused.class, refused -> assertThat(refused.status()).isEqualTo(409));
    }

    @Test
    void aRollbackForgetsTheKey() {
        assertThatThrownBy(() -> scope.shop(
                        anna,
                        () -> idempotency.once("test", key, "body", Answer.class, () -> {
                            throw new IllegalStateException("sold out");
                        })))
                .hasMessage("sold out");

        var done = new AtomicInteger();
        assertThat(once(anna, "another body", done)).isEqualTo(new Answer(key, 1));
    }

    @Test
    void keysOfTwoShopsAndOfTwoCommandsNeverMeet() {
        var done = new AtomicInteger();
        once(anna, "body", done);
        once(boris, "other", done);
        scope.network(() ->
                idempotency.once("test", key, "third", Answer.class, () -> new Answer(key, done.incrementAndGet())));
        scope.shop(
                anna,
                () -> idempotency.once("else", key, "x", Answer.class, () -> new Answer(key, done.incrementAndGet())));

        assertThat(done).hasValue(4);
    }

    @Test
    void aKeyLivesADayAndIsForgottenAfterTwo() {
        var done = new AtomicInteger();
        once(anna, "body", done);
        clock.passes(Duration.ofHours(47));
        oldKeys.run();
        once(anna, "body", done);
        assertThat(done).hasValue(1);

        clock.passes(Duration.ofHours(2));
        oldKeys.run();
        once(anna, "body", done);
        assertThat(done).hasValue(2);
    }

    private Answer once(ShopId shop, String body, AtomicInteger done) {
        return scope.shop(
                shop,
                () -> idempotency.once("test", key, body, Answer.class, () -> new Answer(key, done.incrementAndGet())));
    }
}
