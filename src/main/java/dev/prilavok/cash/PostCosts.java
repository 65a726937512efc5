package dev.prilavok.cash;

import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.stock.CostsNoted;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** Writes a new cost into the books after its commit. */
@ApplicationScoped
class PostCosts implements Job<PostCosts.Note> {
    private final StockBooks books;
    private final Jobs jobs;
    private final Scope scope;

    PostCosts(StockBooks books, Jobs jobs, Scope scope) {
        this.books = books;
        this.jobs = jobs;
        this.scope = scope;
    }

    record Note(UUID id) {}

    void told(@Observes CostsNoted told) {
        jobs.schedule(PostCosts.class, "costs-" + told.note(), new Note(told.note()));
    }

    @Override
    public Class<Note> payload() {
        return Note.class;
    }

    @Override
    public void run(Note note) {
        scope.network(() -> books.noted(note.id));
    }
}
