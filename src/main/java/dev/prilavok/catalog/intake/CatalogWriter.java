package dev.prilavok.catalog.intake;

import dev.prilavok.catalog.master.Cause;
import dev.prilavok.catalog.master.OneWriter;
import dev.prilavok.catalog.master.ProductHistory;
import dev.prilavok.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes offers of any format into the catalogue, a batch in the running transaction: rows that say what is known already cost nothing,
 * wrong rows are told why, the rest is written, priced and handed to the stock. A trial stops before the writing.
 */
@ApplicationScoped
class CatalogWriter {
    private final GoodsRows goods;
    private final CategoryRows categories;
    private final Touches touches;
    private final PriceLists prices;
    private final ReportRows reports;
    private final Stock stock;
    private final OneWriter one;
    private final ProductHistory history;
    private final Clock clock;

    CatalogWriter(
            GoodsRows goods,
            CategoryRows categories,
            Touches touches,
            PriceLists prices,
            ReportRows reports,
            Stock stock,
            OneWriter one,
            ProductHistory history,
            Clock clock) {
        this.goods = goods;
        this.categories = categories;
        this.touches = touches;
        this.prices = prices;
        this.reports = reports;
        this.stock = stock;
        this.one = one;
        this.history = history;
        this.clock = clock;
    }

    List<Judged> write(Run run, List<Read> rows) {
        lock();
        var skus = rows.stream().map(read -> read.row().id()).toList();
        categories.complete(
                run,
                rows.stream()
                        .filter(read -> read.offer() != null)
                        .map(Read::row)
                        .toList());
        var offers = rows.stream().map(Read::offer).flatMap(Stream::ofNullable).toList();
        var batch = new Batch(run, goods.known(skus, run.lang()), reports.taken(run.id(), skus), goods.barcodes(offers));
        var judged = rows.stream().map(batch::judge).toList();
        if (!run.dry()) write(run, batch);
        return judged;
    }

    /** Imports write one after the other, and people between their batches. */
    void lock() {
        one.lock();
    }

    private void write(Run run, Batch batch) {
        var now = clock.instant();
        var touched = batch.accepted().stream()
                .map(written -> new Touches.Touched(
                        written.offer().sku().value(), written.offer().product(), written.row()))
                .toList();
        touches.before(run.id(), touched);
        history.record(Cause.ofImport(run.id()), goods.write(batch.accepted(), run, now));
        touches.after(run.id(), touched);
        prices.write(
                run.id(),
                batch.accepted().stream().map(GoodsRows.Written::offer).toList(),
                now);
        stock.receive("import " + run.id(), batch.received());
    }
}
