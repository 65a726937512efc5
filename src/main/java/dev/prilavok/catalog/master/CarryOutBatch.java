package dev.prilavok.catalog.master;

import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Carries out a batch of plans at its moment, each product in a transaction of its own: one that cannot follow stops no other. */
@ApplicationScoped
class CarryOutBatch implements Job<CarryOutBatch.Task> {
    private static final Duration LOOKS_AGAIN = Duration.ofSeconds(5);
    private static final int SOME = 100;

    /** Which batch. */
    record Task(UUID batch) {}

    private final Scope scope;
    private final PlanBatches batches;
    private final CarryOutPlan one;
    private final Jobs jobs;
    private final Clock clock;

    CarryOutBatch(Scope scope, PlanBatches batches, CarryOutPlan one, Jobs jobs, Clock clock) {
        this.scope = scope;
        this.batches = batches;
        this.one = one;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public Class<Task> payload() {
        return Task.class;
    }

    @Override
    public void run(Task task) {
        var batch = scope.network(() -> batches.find(task.batch));
        if (batch.state() == PlanBatch.State.GATHERING) {
            later(task);
            return;
        }
        for (var next = some(task); !next.isEmpty(); next = some(task))
            for (var plan : next) one.run(new CarryOutPlan.Task(plan));
        scope.network(() -> {
            batches.done(task.batch);
            return true;
        });
    }

    private List<UUID> some(Task task) {
        return scope.network(() -> batches.next(task.batch, SOME));
    }

    private void later(Task task) {
        var due = clock.instant().plus(LOOKS_AGAIN);
        scope.network(() -> {
            jobs.schedule(CarryOutBatch.class, task.batch + " " + due.toEpochMilli(), task, due);
            return true;
        });
    }
}
