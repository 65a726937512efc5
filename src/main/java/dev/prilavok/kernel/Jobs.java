package dev.prilavok.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Durable jobs in PostgreSQL: scheduled in the caller's transaction, run after its commit by one replica. */
@ApplicationScoped
public class Jobs {
    private static final int LAST = 10_000;
    private static final int TRIES = 14;
    private static final Duration LONGEST_REST = Duration.ofSeconds(20);
    private static final int LOOKS = 3;
    private static final Duration A_MOMENT = Duration.ofMillis(5);

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Clock clock;
    private final List<Job<?>> jobs;
    private final List<RecurringJob> recurring;
    private final Duration polling;
    private final Optional<List<String>> only;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);
    private volatile @Nullable Scheduler scheduler;

    Jobs(
            AgroalDataSource database,
            ObjectMapper json,
            Clock clock,
            @All List<Job<?>> jobs,
            @All List<RecurringJob> recurring,
            @ConfigProperty(name = "prilavok.jobs.polling", defaultValue = "1S") Duration polling,
            @ConfigProperty(name = "prilavok.jobs.recurring") Optional<List<String>> only) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.jobs = jobs;
        this.recurring = recurring;
        this.polling = polling;
        this.only = only;
    }

    /** Schedules a job once: while one of the same name and instance id waits, a second one is ignored. */
    public <P> void schedule(Class<? extends Job<P>> job, String instance, P payload, Instant when) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version, priority)
                        values (?, ?, ?, ?, false, 1, 0) on conflict do nothing""")) {
            insert.setString(1, job.getSimpleName());
            insert.setString(2, instance);
            insert.setBytes(3, json.writeValueAsBytes(payload));
            insert.setTimestamp(4, Timestamp.from(when));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("cannot schedule " + job.getSimpleName(), failure);
        }
    }

    /** Schedules a job for now. */
    public <P> void schedule(Class<? extends Job<P>> job, String instance, P payload) {
        schedule(job, instance, payload, clock.instant());
    }

    void start(@Observes @Priority(LAST) StartupEvent started) {
        var once = jobs.stream().<Task<?>>map(this::oneTime).toList();
        // a clock that leaps from day to day would have all of them run without a pause: a command names those that it
        // needs
        var repeated = recurring.stream()
                .filter(job -> only.map(names -> names.contains(name(job))).orElse(true))
                .map(this::repeated)
                .toList();
        scheduler = Scheduler.create(database, new ArrayList<>(once))
                .startTasks(repeated)
                .serializer(new Json())
                .pollingInterval(polling)
                .threads(4)
                .clock(this::now)
                // a job that a killed replica was doing is taken over after a minute, not after the default twenty
                .heartbeatInterval(Duration.ofSeconds(15))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
        scheduler.start();
    }

    /**
     * Does something while no job runs. A clock that leaps over days must not do so amid a job: it would look given up for days and be
     * taken over by another thread.
     */
    public void whileNoneRuns(Runnable work) {
        var sleeper = scheduler;
        if (sleeper == null) {
            work.run();
            return;
        }
        sleeper.pause();
        try {
            rest(sleeper);
            work.run();
        } finally {
            sleeper.resume();
        }
    }

    // What was taken up a moment before may begin a moment later, so one look is not enough.
    private static void rest(Scheduler scheduler) {
        var until = System.nanoTime() + LONGEST_REST.toNanos();
        for (var looks = 0; looks < LOOKS && System.nanoTime() < until; looks++) {
            LockSupport.parkNanos(A_MOMENT.toNanos());
            if (!scheduler.getCurrentlyExecuting().isEmpty()) looks = -1;
        }
    }

    private Instant now() {
        var now = clock.instant();
        latest.accumulateAndGet(now, (one, other) -> one.isAfter(other) ? one : other);
        return now;
    }

    /** The scheduler sleeps until a moment of the clock, so a clock that was set back would keep it asleep for as long. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void wake() {
        var sleeper = scheduler;
        if (sleeper == null) return;
        var now = clock.instant();
        if (latest.getAndSet(now).isAfter(now)) bringBack(now);
        sleeper.triggerCheckForDueExecutions();
    }

    // What runs again and again was put off by a clock that was ahead, and would rest until that moment comes.
    private void bringBack(Instant now) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update scheduled_tasks set execution_time = ?, version = version + 1
                        where task_name = ? and not picked and execution_time > ?""")) {
            for (var job : recurring) {
                update.setTimestamp(1, Timestamp.from(now));
                update.setString(2, name(job));
                update.setTimestamp(3, Timestamp.from(now.plus(job.every())));
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot bring the jobs back", failure);
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (scheduler != null) scheduler.stop();
    }

    private <P> Task<P> oneTime(Job<P> job) {
        return Tasks.oneTime(name(job), job.payload())
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        TRIES, new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(2), 2)))
                .execute((instance, context) -> job.run(instance.getData()));
    }

    private com.github.kagkarlsson.scheduler.task.helper.RecurringTask<Void> repeated(RecurringJob job) {
        return Tasks.recurring(name(job), FixedDelay.of(job.every())).execute((instance, context) -> job.run());
    }

    private static String name(Object bean) {
        return ClientProxy.unwrap(bean).getClass().getSimpleName().replace("_Subclass", "");
    }

    private final class Json implements Serializer {
        @Override
        public byte[] serialize(Object data) {
            try {
                return json.writeValueAsBytes(data);
            } catch (JsonProcessingException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] data) {
            try {
                return json.readValue(data, type);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
