package dev.prilavok.catalog.intake;

import dev.prilavok.catalog.master.Resettling;
import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Moves the goods of a supplier's section to where it leads now, some at a time. */
@ApplicationScoped
class MoveGoods implements Job<MoveGoods.Task> {
    private static final int BATCH = 50;

    /** Which section. */
    record Task(UUID section) {}

    private final Scope scope;
    private final Resettling resettling;
    private final Sql sql;

    MoveGoods(Scope scope, Resettling resettling, Sql sql) {
        this.scope = scope;
        this.resettling = resettling;
        this.sql = sql;
    }

    @Override
    public Class<Task> payload() {
        return Task.class;
    }

    @Override
    public void run(Task task) {
        while (scope.network(() -> resettling.move(task.section, BATCH, by(task.section), null)) == BATCH) {
            // each batch is a transaction of its own
        }
    }

    private String by(UUID section) {
        return sql.one("select coalesce(led_by, 'import') from category where id = ?", row -> row.getString(1), section)
                .orElse("import");
    }
}
