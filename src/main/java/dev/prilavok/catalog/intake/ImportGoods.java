package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportTrouble.Code.LOST;

import dev.prilavok.kernel.Job;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Carries an import on from wherever it stopped: rows first, in batches of one transaction each, then pictures. After a crash the rows
 * that were reported are skipped and the rest goes on.
 */
@ApplicationScoped
class ImportGoods implements Job<ImportGoods.Task> {
    static final int BATCH = 250;

    /** Which import. */
    record Task(UUID importId) {}

    private final Scope scope;
    private final ImportRows imports;
    private final CatalogWriter writer;
    private final CategoryRows categories;
    private final PriceLists prices;
    private final ImportPictures pictures;
    private final Clock clock;

    ImportGoods(
            Scope scope,
            ImportRows imports,
            CatalogWriter writer,
            CategoryRows categories,
            PriceLists prices,
            ImportPictures pictures,
            Clock clock) {
        this.scope = scope;
        this.imports = imports;
        this.writer = writer;
        this.categories = categories;
        this.prices = prices;
        this.pictures = pictures;
        this.clock = clock;
    }

    @Override
    public Class<Task> payload() {
        return Task.class;
    }

    @Override
    public void run(Task task) {
        rows(task.importId);
        pictures(task.importId);
    }

    /** Reads the file, unless it was read before. */
    void rows(UUID id) {
        var report = scope.network(() -> imports.find(id)).orElse(null);
        if (report == null || report.state().isFinal() || report.state() == ImportReport.State.PICTURES) return;
        var place = scope.network(() -> imports.place(id));
        var file = open(id, place);
        try (var source = new YmlSource(file)) {
            rows(report, place, source, file);
            scope.network(() -> {
                prices.inForce(id, clock.instant());
                imports.pictures(id, pictures.waiting());
            });
        } catch (ImportGivenUp givenUp) {
            scope.network(() -> {
                // rows before the bad place were taken, so their prices count
                prices.inForce(id, clock.instant());
                imports.failed(id, givenUp.trouble(), clock.instant());
            });
        }
    }

    /** Fetches the pictures that wait, and ends the import. */
    void pictures(UUID id) {
        var report = scope.network(() -> imports.find(id)).orElse(null);
        if (report == null || report.state() != ImportReport.State.PICTURES) return;
        pictures.fetch(id);
        scope.network(() -> imports.done(id, clock.instant()));
    }

    private void rows(ImportReport report, String place, CatalogSource source, ImportFile file) {
        var listed = source.categories();
        var run = new CatalogWriter.Run(
                report.id(), report.lang(), scope.network(() -> categories.write(listed, report.lang())));
        var batch = new ArrayList<Read>();
        for (var row = source.next(); row.isPresent(); row = source.next()) {
            if (row.get().row() > report.rows()) batch.add(Read.of(located(row.get(), place)));
            if (batch.size() == BATCH) flush(run, batch, file.position());
        }
        flush(run, batch, file.position());
    }

    private void flush(CatalogWriter.Run run, List<Read> batch, long position) {
        if (batch.isEmpty()) return;
        scope.network(() -> {
            if (imports.reported(run.id()) != batch.get(0).row().row() - 1)
                throw new IllegalStateException("import " + run.id() + " goes on elsewhere");
            imports.report(run.id(), writer.write(run, batch), position);
        });
        batch.clear();
    }

    // A picture beside a bundled feed is named by its whole path: two feeds may both have a "pictures/1.jpg".
    private static OfferRow located(OfferRow row, String place) {
        if (!place.startsWith(ImportPictures.BUNDLED)) return row;
        var folder = place.substring(0, place.lastIndexOf('/') + 1);
        return row.withPictures(row.pictures().stream()
                .map(picture -> isRelative(picture) ? folder + picture : picture)
                .toList());
    }

    private static boolean isRelative(String picture) {
        try {
            var address = URI.create(picture);
            return !address.isAbsolute() && !picture.startsWith("/") && !picture.contains("..");
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private ImportFile open(UUID id, String place) {
        if (!place.startsWith(ImportPictures.BUNDLED))
            return new ImportFile(number -> scope.network(() -> imports.chunk(id, number)));
        var bundled = bundled(place);
        return new ImportFile(number -> piece(bundled));
    }

    static InputStream bundled(String place) {
        var path = place.substring(ImportPictures.BUNDLED.length());
        var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path);
        if (file == null) throw new ImportGivenUp(LOST);
        return file;
    }

    private static Optional<byte[]> piece(InputStream bundled) {
        try {
            var bytes = bundled.readNBytes(ImportFile.CHUNK);
            return bytes.length == 0 ? Optional.empty() : Optional.of(bytes);
        } catch (java.io.IOException broken) {
            throw new ImportGivenUp(LOST);
        }
    }
}
