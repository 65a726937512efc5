package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.PictureRefused.Reason.NOT_FOUND;

import dev.prilavok.catalog.PictureRefused;
import dev.prilavok.catalog.PictureStore;
import dev.prilavok.catalog.Sql;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Fetches and resizes the pictures that goods wait for: two at a time, because a shop that is open matters more than a picture that is
 * new. Bundled feeds bring their pictures along; addresses on the web are kept and not fetched.
 */
@ApplicationScoped
class ImportPictures {
    static final String BUNDLED = "classpath:";
    private static final int AT_A_TIME = 2;

    private final Sql sql;
    private final Scope scope;
    private final ImportRows imports;
    private final PictureStore store;
    private final Clock clock;

    ImportPictures(Sql sql, Scope scope, ImportRows imports, PictureStore store, Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.imports = imports;
        this.store = store;
        this.clock = clock;
    }

    /** How many pictures wait. */
    int waiting() {
        return sources().size();
    }

    /** Works until none is left; what another run did meanwhile is not done again. */
    void fetch(UUID importId) {
        var sources = scope.network(this::sources);
        var workers = Executors.newFixedThreadPool(AT_A_TIME, work -> {
            var thread = new Thread(work, "pictures");
            thread.setDaemon(true);
            thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
            return thread;
        });
        try {
            var running = sources.stream()
                    .<Future<?>>map(source -> workers.submit(() -> fetch(importId, source)))
                    .toList();
            for (var one : running) one.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while fetching pictures", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("pictures of import " + importId, failure.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private List<String> sources() {
        return sql.list(
                "select distinct source from product_picture where hash is null and refused is null and source like ?",
                row -> row.getString("source"),
                BUNDLED + "%");
    }

    private void fetch(UUID importId, String source) {
        try {
            var kept = store.keep(bytes(source));
            scope.network(() -> keep(importId, source, kept));
        } catch (PictureRefused refused) {
            scope.network(() -> refuse(importId, source, refused));
        }
    }

    private void keep(UUID importId, String source, PictureStore.Kept kept) {
        sql.change(
                """
                insert into picture (hash, width, height, widths, dominant, created_at) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing""",
                kept.hash(),
                kept.width(),
                kept.height(),
                kept.widths().toArray(Integer[]::new),
                kept.dominant(),
                clock.instant());
        sql.change("update product_picture set hash = ? where source = ?", kept.hash(), source);
        done(importId);
    }

    private void refuse(UUID importId, String source, PictureRefused refused) {
        sql.change(
                "update product_picture set refused = ? where source = ?",
                refused.reason().name(),
                source);
        done(importId);
    }

    private void done(UUID importId) {
        imports.picturesDone(importId, 1);
        sql.change(Sql.CATALOGUE_CHANGED);
    }

    private static byte[] bytes(String source) throws PictureRefused {
        var path = source.substring(BUNDLED.length());
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (file == null) throw new PictureRefused(NOT_FOUND);
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
