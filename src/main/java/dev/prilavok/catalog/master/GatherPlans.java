package dev.prilavok.catalog.master;

import dev.prilavok.kernel.Job;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Writes a plan for every product that a filter finds, page by page; after a crash it goes on where it stopped. */
@ApplicationScoped
class GatherPlans implements Job<GatherPlans.Task> {
    /** Which batch. */
    record Task(UUID batch) {}

    private final Scope scope;
    private final PlanBatches batches;
    private final GoodsList goods;

    GatherPlans(Scope scope, PlanBatches batches, GoodsList goods) {
        this.scope = scope;
        this.batches = batches;
        this.goods = goods;
    }

    @Override
    public Class<Task> payload() {
        return Task.class;
    }

    @Override
    public void run(Task task) {
        while (scope.network(() -> page(task.batch))) {
            // each page is a transaction of its own
        }
    }

    private boolean page(UUID id) {
        var batch = batches.hold(id);
        var query = batch.query();
        if (batch.state() != PlanBatch.State.GATHERING || query == null) return false;
        var page = goods.list(query.at(batch.cursor()), PlanBatches.PAGE, "ru");
        batches.add(id, page.items().stream().map(GoodsRow::id).toList());
        batches.gathered(id, page.next());
        return page.next() != null;
    }
}
