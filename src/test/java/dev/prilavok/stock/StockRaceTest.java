package dev.prilavok.stock;

import static dev.prilavok.stock.StockFixture.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many at once: nothing is held twice, nobody waits in a circle. */
@QuarkusTest
class StockRaceTest {
    private static final int ROUNDS = 5;
    private static final int BUYERS = 30;
    private static final int UNITS = 10;

    @Inject
    Stock stock;

    @Inject
    StockFixture goods;

    @Inject
    Scope scope;

    @Test
    void shuffledBasketsOfThreeNeverDeadlockAndNeverOversell() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var skus = List.of(goods.received(UNITS), goods.received(UNITS), goods.received(UNITS));

            var held = atOnce(BUYERS, () -> holdOneOfEach(skus));

            assertThat(held).filteredOn(Boolean::booleanValue).hasSize(UNITS);
            assertThat(skus)
                    .allSatisfy(sku -> assertThat(goods.level(sku).available()).isZero());
        }
        assertThat(goods.broken()).isZero();
        assertThat(goods.unaccounted()).isZero();
    }

    @Test
    void onePhoneInManyShopsAtOnceGetsNoMoreThanItMay() throws Exception {
        var sku = goods.received(20);
        var phone = "phone " + Ids.next();

        var held = atOnce(BUYERS, () -> took(of(Ids.next(), phone, null, sku, 1)));

        assertThat(held).filteredOn(Boolean::booleanValue).hasSize(2);
    }

    @Test
    void holdsAndReleasesOfTheSameGoodsGoOnSideBySide() throws Exception {
        var skus = List.of(goods.received(BUYERS), goods.received(BUYERS), goods.received(BUYERS));

        var done = atOnce(BUYERS, () -> {
            var owner = Ids.next();
            var kept = took(of(owner, null, null, skus.get(2), 1, skus.get(0), 1));
            scope.network(() -> stock.move(owner, of(owner, null, null, skus.get(1), 1)));
            scope.network(() -> stock.release(owner));
            return kept;
        });

        assertThat(done).containsOnly(true);
        assertThat(skus)
                .allSatisfy(sku -> assertThat(goods.level(sku).available()).isEqualTo(BUYERS));
        assertThat(goods.unaccounted()).isZero();
    }

    private boolean holdOneOfEach(List<Sku> skus) {
        var shuffled = new ArrayList<>(skus);
        Collections.shuffle(shuffled);
        return took(of(Ids.next(), null, null, shuffled.get(0), 1, shuffled.get(1), 1, shuffled.get(2), 1));
    }

    private boolean took(Holding holding) {
        try {
            scope.network(() -> stock.hold(holding));
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static <T> List<T> atOnce(int count, Callable<T> work) throws Exception {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(count);
        try {
            var running = new ArrayList<Future<T>>();
            for (var i = 0; i < count; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (var one : running) results.add(one.get());
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
