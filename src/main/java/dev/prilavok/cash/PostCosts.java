package dev.prilavok.cash;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.stock.CostsNoted;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Writes a new cost into the books after its commit. */
@ApplicationScoped
class PostCosts implements Job<CostsNoted> {
    private final StockBooks books;
    private final Jobs jobs;
    private final Scope scope;

    PostCosts(StockBooks books, Jobs jobs, Scope scope) {
        this.books = books;
        this.jobs = jobs;
        this.scope = scope;
    }

    void told(@Observes CostsNoted told) {
        jobs.schedule(PostCosts.class, "costs-" + Ids.next(), told);
    }

    @Override
    public Class<CostsNoted> payload() {
        return CostsNoted.class;
    }

    @Override
    public void run(CostsNoted noted) {
        scope.network(() -> books.noted(noted));
    }
}
