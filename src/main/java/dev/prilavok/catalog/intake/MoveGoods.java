package dev.prilavok.catalog.intake;

import dev.prilavok.catalog.master.Resettling;
import dev.prilavok.kernel.Job;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Moves the goods of a supplier's section to where it leads now, some at a time. */
@ApplicationScoped
class MoveGoods implements Job<MoveGoods.Task> {
    private static final int BATCH = 50;

    /** Which section, and who decided. */
    record Task(UUID section, String by) {}

    private final Scope scope;
    private final Resettling resettling;

    MoveGoods(Scope scope, Resettling resettling) {
        this.scope = scope;
        this.resettling = resettling;
    }

    @Override
    public Class<Task> payload() {
        return Task.class;
    }

    @Override
    public void run(Task task) {
        while (scope.network(() -> resettling.move(task.section, BATCH, task.by, null)) == BATCH) {
            // each batch is a transaction of its own
        }
    }
}
