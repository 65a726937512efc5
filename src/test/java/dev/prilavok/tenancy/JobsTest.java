package dev.prilavok.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.Jobs;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Durable jobs: with their transaction or not at all, again after a failure. */
@QuarkusTest
class JobsTest {
    @Inject
    Jobs jobs;

    @Inject
    Scope scope;

    @Inject
    Shops shops;

    @Inject
    Session database;

    @Test
    void runsAfterTheCommitAndOnce() throws Exception {
        var id = UUID.randomUUID();
        network(() -> {
            jobs.schedule(Note.class, id.toString(), new Note.Of(id, 0));
            pause(600);
            assertThat(runs(id)).as("before the commit").isEmpty();
        });

        assertThat(awaited(id, 1)).hasSize(1);
        pause(400);
        assertThat(runs(id)).hasSize(1);
    }

    @Test
    void vanishesWithARollback() throws Exception {
        var id = UUID.randomUUID();
        assertThatThrownBy(() -> network(() -> {
                    jobs.schedule(Note.class, id.toString(), new Note.Of(id, 0));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        pause(600);
        assertThat(runs(id)).isEmpty();
        assertThat(waiting(id)).isZero();
    }

    @Test
    void isTriedAgainAfterAFailure() throws Exception {
        var id = UUID.randomUUID();
        network(() -> jobs.schedule(Note.class, id.toString(), new Note.Of(id, 1)));

        assertThat(awaited(id, 2)).hasSize(2);
    }

    @Test
    void theSameOneIsScheduledOnce() throws Exception {
        var id = UUID.randomUUID();
        network(() -> {
            for (var i = 0; i < 5; i++) jobs.schedule(Note.class, id.toString(), new Note.Of(id, 0));
        });

        awaited(id, 1);
        pause(400);
        assertThat(runs(id)).hasSize(1);
    }

    @Test
    void waitsInTheDatabaseUntilItsTime() {
        var id = UUID.randomUUID();
        var anna = shops.bySlug("anna").orElseThrow().id();

        scope.shop(
                anna,
                () -> jobs.schedule(
                        Note.class,
                        id.toString(),
                        new Note.Of(id, 0),
                        Instant.now().plusSeconds(3600)));

        assertThat(waiting(id)).as("a restart finds it there").isEqualTo(1);
        assertThat(runs(id)).isEmpty();
    }

    @Test
    void aClockLeapsWhileNoneRuns() throws Exception {
        var id = UUID.randomUUID();
        network(() -> jobs.schedule(Slow.class, id.toString(), new Slow.Of(id)));
        assertThat(Slow.BEGUN.tryAcquire(1, TimeUnit.MINUTES)).isTrue();

        var leapt = CompletableFuture.supplyAsync(() -> {
            jobs.whileNoneRuns(() -> Slow.SEEN.add("leap"));
            return true;
        });
        pause(100);
        Slow.SEEN.add("job ends");
        Slow.MAY_END.release();

        assertThat(leapt.get(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Slow.SEEN).containsExactly("job ends", "leap");
        var next = UUID.randomUUID();
        network(() -> jobs.schedule(Note.class, next.toString(), new Note.Of(next, 0)));
        assertThat(awaited(next, 1)).as("jobs go on").hasSize(1);
    }

    /** Runs until it may end. */
    @ApplicationScoped
    static class Slow implements Job<Slow.Of> {
        static final Semaphore BEGUN = new Semaphore(0);
        static final Semaphore MAY_END = new Semaphore(0);
        static final List<String> SEEN = new CopyOnWriteArrayList<>();

        record Of(UUID id) {}

        @Override
        public Class<Of> payload() {
            return Of.class;
        }

        @Override
        public void run(Of of) {
            BEGUN.release();
            MAY_END.acquireUninterruptibly();
        }
    }

    /** Notes its runs and fails as often as it is told. */
    @ApplicationScoped
    static class Note implements Job<Note.Of> {
        static final List<UUID> RUNS = new CopyOnWriteArrayList<>();

        record Of(UUID id, int failures) {}

        @Override
        public Class<Of> payload() {
            return Of.class;
        }

        @Override
        public void run(Of of) {
            RUNS.add(of.id());
            if (runs(of.id()).size() <= of.failures()) throw new IllegalStateException("told to fail");
        }
    }

    private void network(Runnable work) {
        scope.network(work);
    }

    private int waiting(UUID id) {
        return scope.network(() -> database.createNativeQuery(
                                "select count(*) from scheduled_tasks where task_name = 'Note' and task_instance = :id",
                                Long.class)
                        .setParameter("id", id.toString())
                        .getSingleResult())
                .intValue();
    }

    private static List<UUID> runs(UUID id) {
        return Note.RUNS.stream().filter(id::equals).toList();
    }

    private static List<UUID> awaited(UUID id, int runs) {
        for (var i = 0; i < 300 && runs(id).size() < runs; i++) pause(50);
        return runs(id);
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
