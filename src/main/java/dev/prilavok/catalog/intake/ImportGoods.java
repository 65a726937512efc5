package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportTrouble.Code.OUR_FAULT;

import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * Carries an import on from wherever it stopped: rows first, in batches of one transaction each, then pictures. After a crash the rows
 * that were reported are skipped and the rest goes on.
 */
@ApplicationScoped
class ImportGoods implements Job<ImportGoods.Task> {
    /** Runs that end in the same place without keeping anything: the next one would, too. */
    private static final int TRIES = 6;

    private static final Duration LOOKS_AGAIN = Duration.ofSeconds(2);

    /** An import that has not gone on for so long keeps nobody waiting. */
    private static final Duration ALIVE = Duration.ofMinutes(10);

    /** Which import. */
    record Task(UUID importId) {}

    private final Scope scope;
    private final ImportRows imports;
    private final ImportFiles files;
    private final FeedDoor door;
    private final RowTaker taker;
    private final PriceLists prices;
    private final ImportPictures pictures;
    private final Jobs jobs;
    private final Clock clock;

    ImportGoods(
            Scope scope,
            ImportRows imports,
            ImportFiles files,
            FeedDoor door,
            RowTaker taker,
            PriceLists prices,
            ImportPictures pictures,
            Jobs jobs,
            Clock clock) {
        this.scope = scope;
        this.imports = imports;
        this.files = files;
        this.door = door;
        this.taker = taker;
        this.prices = prices;
        this.pictures = pictures;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public Class<Task> payload() {
        return Task.class;
    }

    @Override
    public void run(Task task) {
        if (scope.network(() -> waits(task))) return;
        rows(task.importId);
        pictures(task.importId);
    }

    // Imports of one supplier are read one after the other, in the order in which they were sent.
    private boolean waits(Task task) {
        var now = clock.instant();
        var report = imports.find(task.importId);
        if (report.isEmpty() || report.get().state() != ImportReport.State.WAITING) return false;
        if (!imports.isBehind(task.importId, now.minus(ALIVE), now.plus(ALIVE))) return false;
        imports.waits(task.importId, now);
        var again = task.importId + " " + now.toEpochMilli();
        jobs.schedule(ImportGoods.class, again, task, now.plus(LOOKS_AGAIN));
        return true;
    }

    /** Reads the file, unless it was read before. */
    void rows(UUID id) {
        var report = scope.network(() -> imports.find(id)).orElse(null);
        if (report == null || !report.state().isReading()) return;
        if (scope.network(() -> imports.attempt(id)) > TRIES) {
            failed(report, ImportTrouble.of(OUR_FAULT));
            return;
        }
        try (var feed = door.open(report)) {
            taker.take(report, feed);
            scope.network(() -> read(report));
        } catch (ImportGivenUp givenUp) {
            failed(report, givenUp.trouble());
        }
    }

    /** Fetches the pictures that wait, and ends the import. */
    void pictures(UUID id) {
        var report = scope.network(() -> imports.find(id)).orElse(null);
        if (report == null || report.state() != ImportReport.State.PICTURES) return;
        pictures.fetch(id);
        scope.network(() -> imports.ended(id, ImportReport.State.DONE, clock.instant()));
    }

    private void read(ImportReport report) {
        if (report.dry()) {
            imports.ended(report.id(), ImportReport.State.CHECKED, clock.instant());
            return;
        }
        prices.inForce(report.id(), clock.instant());
        imports.pictures(report.id(), pictures.waiting());
        files.forget(report.id());
    }

    private void failed(ImportReport report, ImportTrouble trouble) {
        scope.network(() -> {
            // rows before the bad place were taken, so their prices count
            prices.inForce(report.id(), clock.instant());
            imports.failed(report.id(), trouble, clock.instant());
            files.forget(report.id());
        });
    }
}
