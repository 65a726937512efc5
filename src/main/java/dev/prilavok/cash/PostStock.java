package dev.prilavok.cash;

import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.stock.UnitsEntered;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** Writes a receipt or a count into the books after its commit: a popular SKU is one row that everybody waits for. */
@ApplicationScoped
class PostStock implements Job<PostStock.Operation> {
    private final StockBooks books;
    private final Jobs jobs;
    private final Scope scope;

    PostStock(StockBooks books, Jobs jobs, Scope scope) {
        this.books = books;
        this.jobs = jobs;
        this.scope = scope;
    }

    record Operation(UUID id) {}

    void told(@Observes UnitsEntered told) {
        jobs.schedule(PostStock.class, "units-" + told.operation(), new Operation(told.operation()));
    }

    @Override
    public Class<Operation> payload() {
        return Operation.class;
    }

    @Override
    public void run(Operation operation) {
        scope.network(() -> books.entered(operation.id));
    }
}
