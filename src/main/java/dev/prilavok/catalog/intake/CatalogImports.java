package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportTrouble.Code.LOST;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Imports of goods from feeds: started here, carried on by a durable job, reported row by row, tried beforehand and taken back
 * afterwards if need be. Called in network scope.
 */
@ApplicationScoped
public class CatalogImports {
    private final ImportRows imports;
    private final ReportRows reports;
    private final ImportFiles files;
    private final FeedDoor door;
    private final ColumnMaps maps;
    private final Touches touches;
    private final ImportGoods work;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Scope scope;
    private final Clock clock;

    CatalogImports(
            ImportRows imports,
            ReportRows reports,
            ImportFiles files,
            FeedDoor door,
            ColumnMaps maps,
            Touches touches,
            ImportGoods work,
            Jobs jobs,
            AuditLog audit,
            Scope scope,
            Clock clock) {
        this.imports = imports;
        this.reports = reports;
        this.files = files;
        this.door = door;
        this.maps = maps;
        this.touches = touches;
        this.work = work;
        this.jobs = jobs;
        this.audit = audit;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Starts an import and returns at once; the report tells how far it is. A table whose columns nobody has explained yet waits until
     * somebody does.
     */
    public UUID start(ImportSource source, ImportOptions options, String by) {
        return scope.network(() -> {
            var id = add(source, options, by);
            if (needsColumns(id)) imports.becomes(id, ImportReport.State.COLUMNS);
            else schedule(id);
            return id;
        });
    }

    /** Imports all rows before it returns, for a first start that needs goods to go on; pictures follow in a job. */
    public ImportReport importNow(ImportSource source, ImportOptions options, String by) {
        var id = scope.network(() -> add(source, options, by));
        work.rows(id);
        return scope.network(() -> {
            schedule(id);
            return report(id);
        });
    }

    /**
     * Carries out what a trial has judged, with the same file.
     *
     * @throws NotFound when it was no trial or its file is not kept any more
     */
    public UUID carryOut(UUID trial, String by) {
        return scope.network(() -> {
            var tried = report(trial);
            if (!tried.dry() || !tried.fileKept() || !tried.state().isFinal()) throw new NotFound("import");
            var options = new ImportOptions(tried.lang()).from(tried.supply());
            var fresh = new ImportRows.Fresh(tried.source(), imports.place(trial), options, tried.bytesTotal(), by);
            var id = imports.add(fresh, clock.instant());
            files.pass(trial, id);
            imports.carriesOut(id, trial);
            if (tried.map() != null) imports.mapped(id, tried.map(), ImportReport.State.WAITING);
            audit.record("catalogue-import-started", tried.source(), null);
            schedule(id);
            return id;
        });
    }

    /** The import that can be undone now: the last one that wrote anything, once it has ended. */
    public Optional<UUID> undoable() {
        return scope.network(() -> imports.lastWritten()
                .filter(last -> last.state() == ImportReport.State.DONE || last.state() == ImportReport.State.FAILED)
                .map(ImportReport::id)
                .filter(touches::any));
    }

    /**
     * Takes the last import back: what it created is withdrawn, what it changed goes back unless it was changed since.
     *
     * @throws NotFound when it is not the last one that wrote anything
     */
    public void undo(UUID id, String by) {
        scope.network(() -> {
            if (undoable().filter(id::equals).isEmpty() || !imports.undoing(id, by)) throw new NotFound("import");
            audit.record("catalogue-import-undone", report(id).source(), null);
            jobs.schedule(ImportUndo.class, id.toString(), new ImportUndo.Task(id));
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
        var before = cursor == null ? null : uuid(Cursor.decode(cursor, 1).get(0));
        var found = scope.network(() -> imports.recent(before, size + 1));
        return Slice.of(found, size, report -> Cursor.encode(report.id()));
    }

    /** Rows of the report, as they stand in the file. */
    public Slice<ImportedRow> rows(UUID id, ReportFilter filter, @Nullable String cursor, int size) {
        var after = cursor == null ? 0 : number(Cursor.decode(cursor, 1).get(0));
        var found = scope.network(() -> reports.rows(id, filter, after, size + 1));
        return Slice.of(found, size, row -> Cursor.encode(row.row()));
    }

    /** The refused rows as a table that can be mended and sent again. */
    public Sheet<?> refusedRows(UUID id, Locale locale) {
        return MendSheet.of(id.toString(), cursor -> refused(id, cursor), locale);
    }

    private Slice<ReportRows.Sent> refused(UUID id, @Nullable String cursor) {
        var after = cursor == null ? 0 : number(Cursor.decode(cursor, 1).get(0));
        var found = scope.network(() -> reports.refused(id, after, Rows.PAGE + 1));
        return Slice.of(found, Rows.PAGE, sent -> Cursor.encode(sent.row().row()));
    }

    void explained(UUID id, UUID map) {
        imports.mapped(id, map, ImportReport.State.WAITING);
        schedule(id);
    }

    private void schedule(UUID id) {
        jobs.schedule(ImportGoods.class, id.toString(), new ImportGoods.Task(id));
    }

    private boolean needsColumns(UUID id) {
        var report = report(id);
        try (var table = door.table(report).orElse(null)) {
            return table != null && maps.of(report, table.header()).isEmpty();
        } catch (ImportGivenUp unreadable) {
            // the job meets the same trouble and reports it
            return false;
        }
    }

    private UUID add(ImportSource source, ImportOptions options, String by) {
        audit.record("catalogue-import-started", source.name(), null);
        if (source instanceof ImportSource.Bundled bundled) {
            var place = ImportPictures.BUNDLED + bundled.path();
            var bytes = ImportFiles.bundledSize(place);
            return imports.add(new ImportRows.Fresh(bundled.name(), place, options, bytes, by), clock.instant());
        }
        return upload((ImportSource.Uploaded) source, options, by);
    }

    private UUID upload(ImportSource.Uploaded source, ImportOptions options, String by) {
        try (var file = Files.newInputStream(source.file())) {
            var fresh = new ImportRows.Fresh(name(source.name()), "upload", options, Files.size(source.file()), by);
            var id = imports.add(fresh, clock.instant());
            files.keep(id, file);
            return id;
        } catch (IOException gone) {
            throw new ImportGivenUp(LOST);
        }
    }

    // The last part of what a browser may send as a whole path.
    private static String name(String sent) {
        var path = sent.replace('\\', '/').replace("\0", "");
        var name = path.substring(path.lastIndexOf('/') + 1);
        return name.isBlank() ? "yml" : name.substring(0, Math.min(120, name.length()));
    }

    private static UUID uuid(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException forged) {
            throw new BadRequest("cursor");
        }
    }

    private static int number(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException forged) {
            throw new BadRequest("cursor");
        }
    }
}
