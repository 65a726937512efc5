package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportTrouble.Code.LOST;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports of goods from feeds: started here, carried on by a durable job, reported row by row. Called in network scope. */
@ApplicationScoped
public class CatalogImports {
    private final ImportRows imports;
    private final ImportGoods work;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Scope scope;
    private final Clock clock;

    CatalogImports(ImportRows imports, ImportGoods work, Jobs jobs, AuditLog audit, Scope scope, Clock clock) {
        this.imports = imports;
        this.work = work;
        this.jobs = jobs;
        this.audit = audit;
        this.scope = scope;
        this.clock = clock;
    }

    /** Starts an import and returns at once; the report tells how far it is. */
    public UUID start(ImportSource source, ImportOptions options, String by) {
        return scope.network(() -> {
            var id = add(source, options, by);
            jobs.schedule(ImportGoods.class, id.toString(), new ImportGoods.Task(id));
            return id;
        });
    }

    /** Imports all rows before it returns, for a first start that needs goods to go on; pictures follow in a job. */
    public ImportReport importNow(ImportSource source, ImportOptions options, String by) {
        var id = scope.network(() -> add(source, options, by));
        work.rows(id);
        return scope.network(() -> {
            jobs.schedule(ImportGoods.class, id.toString(), new ImportGoods.Task(id));
            return report(id);
        });
    }

    /**
     * How an import goes.
     *
     * @throws NotFound when there is none of this id
     */
    public ImportReport report(UUID id) {
        return scope.network(() -> imports.find(id)).orElseThrow(() -> new NotFound("import"));
    }

    /** Imports, the latest first. */
    public Slice<ImportReport> recent(@Nullable String cursor, int size) {
        return scope.network(() -> imports.recent(cursor, size));
    }

    /** Rows of the report, as they stand in the file. */
    public Slice<ImportedRow> rows(UUID id, ReportFilter filter, @Nullable String cursor, int size) {
        return scope.network(() -> imports.rows(id, filter, cursor, size));
    }

    private UUID add(ImportSource source, ImportOptions options, String by) {
        var now = clock.instant();
        audit.record("catalogue-import-started", source.name(), null);
        if (source instanceof ImportSource.Bundled bundled) {
            var place = ImportPictures.BUNDLED + bundled.path();
            return imports.add(bundled.name(), place, options.lang(), size(place), by, now);
        }
        return upload((ImportSource.Uploaded) source, options, by);
    }

    private UUID upload(ImportSource.Uploaded source, ImportOptions options, String by) {
        try (var file = Files.newInputStream(source.file())) {
            var bytes = Files.size(source.file());
            var id = imports.add(name(source.name()), "upload", options.lang(), bytes, by, clock.instant());
            var number = 0;
            for (var piece = file.readNBytes(ImportFile.CHUNK);
                    piece.length > 0;
                    piece = file.readNBytes(ImportFile.CHUNK)) imports.chunk(id, number++, piece);
            return id;
        } catch (IOException gone) {
            throw new ImportGivenUp(LOST);
        }
    }

    private static long size(String place) {
        try (var file = ImportGoods.bundled(place)) {
            return file.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException broken) {
            throw new ImportGivenUp(LOST);
        }
    }

    // The last part of what a browser may send as a whole path.
    private static String name(String sent) {
        var path = sent.replace('\\', '/').replace("\0", "");
        var name = path.substring(path.lastIndexOf('/') + 1);
        return name.isBlank() ? "yml" : name.substring(0, Math.min(120, name.length()));
    }
}
