package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportTrouble.Code.TOO_MANY_ROWS;
import static dev.prilavok.catalog.intake.RowProblem.Code.UNREADABLE;

import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a feed and has them written, so many in each transaction, each reported in the one that wrote it. */
@ApplicationScoped
class RowTaker {
    static final int BATCH = 250;
    private final Scope scope;
    private final ImportRows imports;
    private final ReportRows reports;
    private final CategoryRows categories;
    private final CatalogWriter writer;
    private final SupplySources supplies;
    private final Clock clock;
    private final int mostRows;

    RowTaker(
            Scope scope,
            ImportRows imports,
            ReportRows reports,
            CategoryRows categories,
            CatalogWriter writer,
            SupplySources supplies,
            Clock clock,
            @ConfigProperty(name = "prilavok.catalog.imports.most-rows", defaultValue = "1000000") int mostRows) {
        this.scope = scope;
        this.imports = imports;
        this.reports = reports;
        this.categories = categories;
        this.writer = writer;
        this.supplies = supplies;
        this.clock = clock;
        this.mostRows = mostRows;
    }

    /** Takes the rows that were not reported yet. */
    void take(ImportReport report, FeedDoor.Feed feed) {
        var source = feed.source();
        var listed = source.categories();
        var supply = supply(report, source);
        var known = scope.network(() -> {
            // two feeds must not add the same category at the same moment
            writer.lock();
            return categories.write(listed, report.lang(), supply.key(), report.dry());
        });
        var run = new Run(
                report.id(), report.lang(), supply.key(), supply.prefix(), report.dry(), source.mayRepeat(), known);
        var batch = new ArrayList<OfferRow>();
        var last = report.rows();
        for (var row = source.next(); row.isPresent(); row = source.next()) {
            last = row.get().row();
            if (last > mostRows) throw tooMany(run, feed, batch);
            if (last <= report.rows()) continue;
            if (isFull(batch, row.get())) flush(run, feed, batch);
            batch.add(row.get());
        }
        flush(run, feed, batch);
        scope.network(() -> {
            var reported = imports.reported(run.id());
            report(run, source.finish(run, reported), feed.position());
        });
    }

    private SupplySource supply(ImportReport report, CatalogSource source) {
        return scope.network(() -> {
            var supply = supplies.find(source.supply(report.supply()));
            imports.supplies(report.id(), supply.key());
            return supply;
        });
    }

    // Sizes of one product stay together, so that it gets one version and not two; within reason.
    private static boolean isFull(List<OfferRow> batch, OfferRow next) {
        if (batch.size() < BATCH) return false;
        var group = batch.get(batch.size() - 1).group();
        return group == null || !group.equals(next.group()) || batch.size() >= 2 * BATCH;
    }

    private ImportGivenUp tooMany(Run run, FeedDoor.Feed feed, List<OfferRow> batch) {
        flush(run, feed, batch);
        return new ImportGivenUp(TOO_MANY_ROWS, mostRows);
    }

    private void flush(Run run, FeedDoor.Feed feed, List<OfferRow> batch) {
        if (batch.isEmpty()) return;
        try {
            scope.network(() -> take(run, feed, batch));
        } catch (IllegalStateException failure) {
            if (!isAboutARow(failure)) throw failure;
            run.categories().forgetPaths();
            for (var row : batch) alone(run, feed, row);
        }
        batch.clear();
    }

    // One row that the database will not have must not take the others of its batch along.
    private void alone(Run run, FeedDoor.Feed feed, OfferRow row) {
        try {
            scope.network(() -> take(run, feed, List.of(row)));
        } catch (IllegalStateException failure) {
            if (!isAboutARow(failure)) throw failure;
            run.categories().forgetPaths();
            scope.network(() -> report(run, List.of(Judged.refused(row, RowProblem.of(UNREADABLE))), feed.position()));
        }
    }

    private void take(Run run, FeedDoor.Feed feed, List<OfferRow> rows) {
        if (imports.reported(run.id()) != rows.get(0).row() - 1)
            throw new IllegalStateException("import " + run.id() + " goes on elsewhere");
        var assembled = feed.source().assemble(run, rows);
        var judged = new ArrayList<>(assembled.told());
        judged.addAll(writer.write(
                run,
                assembled.offers().stream()
                        .map(row -> Read.of(row.prefixed(run.prefix())))
                        .toList()));
        report(run, Judged.byRow(judged), feed.position());
    }

    private void report(Run run, List<Judged> rows, long position) {
        if (rows.isEmpty()) return;
        reports.add(run.id(), rows);
        imports.count(run.id(), rows, position, clock.instant());
    }

    // Data that does not fit (22), breaks a rule of the tables (23) or of a trigger (P0), or is simply too much (54).
    private static boolean isAboutARow(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException refused && refused.getSQLState() != null)
                return List.of("22", "23", "54", "P0")
                        .contains(refused.getSQLState().substring(0, 2));
        return false;
    }
}
