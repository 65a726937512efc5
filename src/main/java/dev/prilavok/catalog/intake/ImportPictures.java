package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.pictures.PictureRefused.Reason.NOT_FOUND;

import dev.prilavok.catalog.Versions;
import dev.prilavok.catalog.pictures.KeptPictures;
import dev.prilavok.catalog.pictures.PictureRefused;
import dev.prilavok.catalog.pictures.PictureStore;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Resizes the pictures that bundled feeds bring along: two at a time, because a shop that is open matters more than a picture that is
 * new.
 */
@ApplicationScoped
class ImportPictures {
    static final String BUNDLED = "classpath:";
    private static final int AT_A_TIME = 2;

    private final Sql sql;
    private final Scope scope;
    private final ImportRows imports;
    private final PictureStore store;
    private final KeptPictures pictures;

    ImportPictures(Sql sql, Scope scope, ImportRows imports, PictureStore store, KeptPictures pictures) {
        this.sql = sql;
        this.scope = scope;
        this.imports = imports;
        this.store = store;
        this.pictures = pictures;
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
                "select distinct source from product_picture where hash is null and gone_hash is null and refused is null and source like ?",
                row -> row.getString("source"),
                BUNDLED + "%");
    }

    private void fetch(UUID importId, String source) {
        try {
            var kept = store.keepForNow(bytes(source));
            scope.network(() -> keep(importId, source, kept));
        } catch (PictureRefused refused) {
            scope.network(() -> refuse(importId, source, refused));
        }
    }

    private void keep(UUID importId, String source, PictureStore.Kept kept) {
        pictures.add(kept);
        sql.change("update product_picture set hash = ? where source = ? and gone_hash is null", kept.hash(), source);
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
        sql.change(Versions.CATALOGUE_CHANGED);
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
