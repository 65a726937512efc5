package dev.prilavok.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Whoever comes to order waits in line; nobody is turned away while there is room, and nobody waits for ever. */
class TurnsTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void neverMoreAtOnceAndEverybodyOnce() throws Exception {
        var turns = new Turns(3, 1_000, LONG);
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(40);
        try {
            var all = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (var i = 0; i < 200; i++) {
                var number = i;
                all.add(threads.submit(() -> turns.take(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    inside.decrementAndGet();
                    return number;
                })));
            }
            var done = new ArrayList<Integer>();
            for (var one : all) done.add(one.get());
            assertThat(done).hasSize(200).doesNotHaveDuplicates();
        } finally {
            threads.shutdownNow();
        }
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void turnsComeInTheOrderOfComing() throws Exception {
        var turns = new Turns(1, 1_000, LONG);
        var served = Collections.synchronizedList(new ArrayList<Integer>());
        var threads = Executors.newFixedThreadPool(6);
        try {
            turns.free().acquireUninterruptibly();
            for (var i = 0; i < 5; i++) {
                var number = i;
                threads.submit(() -> turns.take(() -> served.add(number)));
                while (turns.free().getQueueLength() <= i) Thread.onSpinWait();
            }
            turns.free().release();
            turns.take(() -> true);
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(1, java.util.concurrent.TimeUnit.MINUTES))
                    .isTrue();
        }
        assertThat(served).isEqualTo(List.of(0, 1, 2, 3, 4));
    }

    @Test
    void whoeverDoesNotFitIsToldHowManyWait() throws Exception {
        var turns = new Turns(1, 1, LONG);
        var begun = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(1);
        try {
            turns.free().acquireUninterruptibly();
            var waits = threads.submit(() -> turns.take(() -> "served"));
            while (turns.free().getQueueLength() == 0) Thread.onSpinWait();

            assertThatThrownBy(() -> turns.take(() -> {
                        begun.countDown();
                        return "never";
                    }))
                    .isInstanceOfSatisfying(Crowded.class, crowded -> {
                        assertThat(crowded.ahead()).isOne();
                        assertThat(crowded.status()).isEqualTo(503);
                        assertThat(crowded.retryAfter()).isPositive();
                    });
            turns.free().release();
            assertThat(waits.get()).isEqualTo("served");
            assertThat(begun.getCount()).isOne();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whoeverWaitedTooLongMayComeAgain() {
        var turns = new Turns(1, 10, Duration.ofMillis(20));
        turns.free().acquireUninterruptibly();

        assertThatThrownBy(() -> turns.take(() -> "never")).isInstanceOf(Crowded.class);
        turns.free().release();
        assertThat(turns.take(() -> "served")).isEqualTo("served");
    }

    @Test
    void aTurnEndsWithItsFailure() {
        var turns = new Turns(1, 10, LONG);

        for (var i = 0; i < 3; i++)
            assertThatThrownBy(() -> turns.take(() -> {
                        throw new IllegalStateException("sold out");
                    }))
                    .hasMessage("sold out");
        assertThat(turns.take(() -> "served")).isEqualTo("served");
    }
}
