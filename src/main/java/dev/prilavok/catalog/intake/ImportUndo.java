package dev.prilavok.catalog.intake;

import dev.prilavok.catalog.Versions;
import dev.prilavok.catalog.master.HandKept;
import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/**
 * Takes an import back, a batch of goods in each transaction, and goes on after a crash where it stopped. What somebody changed since
 * is left alone and said so. The stock is moved back by counter-moves; pieces that are promised by now stay, and the report says so.
 */
@ApplicationScoped
class ImportUndo implements Job<ImportUndo.Task> {
    private static final int BATCH = 250;

    /** Which import. */
    record Task(UUID importId) {}

    private final Scope scope;
    private final ImportRows imports;
    private final UndoRows rows;
    private final CatalogWriter writer;
    private final PriceLists prices;
    private final HandKept kept;
    private final Stock stock;
    private final Sql sql;
    private final Clock clock;

    ImportUndo(
            Scope scope,
            ImportRows imports,
            UndoRows rows,
            CatalogWriter writer,
            PriceLists prices,
            HandKept kept,
            Stock stock,
            Sql sql,
            Clock clock) {
        this.scope = scope;
        this.imports = imports;
        this.rows = rows;
        this.writer = writer;
        this.prices = prices;
        this.kept = kept;
        this.stock = stock;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Class<Task> payload() {
        return Task.class;
    }

    @Override
    public void run(Task task) {
        var id = task.importId;
        var isUndoing = scope.network(() -> imports.find(id))
                .filter(report -> report.state() == ImportReport.State.UNDOING)
                .isPresent();
        if (!isUndoing) return;
        while (scope.network(() -> batch(id))) {
            // each batch is a transaction of its own
        }
        scope.network(() -> {
            prices.undone(id, clock.instant());
            kept.unsaid(id);
            sql.change(Versions.CATALOGUE_CHANGED);
            imports.undone(id, clock.instant());
        });
    }

    private boolean batch(UUID id) {
        writer.lock();
        var skus = rows.next(id, BATCH);
        if (skus.isEmpty()) return false;
        var touched = skus.toArray(String[]::new);
        rows.judge(id, touched);
        prices.goBack(id, rows.wentBack(id, touched), clock.instant());
        rows.goBack(id, touched);
        rows.stockGoesBack(id, touched);
        // last: popular SKUs are rows that everybody waits for
        var held = stock.takeBack(
                id, skus.stream().map(Sku::new).toList(), CatalogWriter.document(id), "import taken back");
        rows.held(id, held.keySet().stream().map(Sku::value).toArray(String[]::new));
        return true;
    }
}
