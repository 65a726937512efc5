package dev.prilavok.catalog.intake;

import static java.util.Objects.requireNonNull;

import dev.prilavok.catalog.master.Cause;
import dev.prilavok.catalog.master.HandKept;
import dev.prilavok.catalog.master.OneWriter;
import dev.prilavok.catalog.master.ProductHistory;
import dev.prilavok.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private final PictureSources pictures;
    private final PriceLists prices;
    private final ReportRows reports;
    private final Stock stock;
    private final OneWriter one;
    private final HandKept kept;
    private final ProductHistory history;
    private final Clock clock;

    CatalogWriter(
            GoodsRows goods,
            CategoryRows categories,
            Touches touches,
            PictureSources pictures,
            PriceLists prices,
            ReportRows reports,
            Stock stock,
            OneWriter one,
            HandKept kept,
            ProductHistory history,
            Clock clock) {
        this.goods = goods;
        this.categories = categories;
        this.touches = touches;
        this.pictures = pictures;
        this.prices = prices;
        this.reports = reports;
        this.stock = stock;
        this.one = one;
        this.kept = kept;
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
        var batch =
                new Batch(run, goods.known(skus, run.lang()), reports.taken(run.id(), skus), goods.barcodes(offers));
        var judged = rows.stream().map(batch::judge).toList();
        var problems = new HashMap<>(run.dry() ? weighed(batch) : write(run, batch));
        problems.putAll(rests(run, batch));
        return judged.stream().map(row -> row.noted(problems)).toList();
    }

    // The stock is the last to be written: a popular SKU is one row that everybody waits for.
    private Map<String, RowProblem> rests(Run run, Batch batch) {
        var rests = batch.rests();
        var held =
                run.dry() ? stock.weigh(rests) : stock.count(run.id(), document(run.id()), "rest in the file", rests);
        var problems = new HashMap<String, RowProblem>();
        held.forEach((sku, more) -> {
            var rest = requireNonNull(rests.get(sku));
            problems.put(sku.value(), RowProblem.of(RowProblem.Code.STOCK_HELD, rest, rest + more));
        });
        return problems;
    }

    /** Imports write one after the other, and people between their batches. */
    void lock() {
        one.lock();
    }

    private Map<String, RowProblem> weighed(Batch batch) {
        return prices.weigh(offers(batch), clock.instant());
    }

    private Map<String, RowProblem> write(Run run, Batch batch) {
        var now = clock.instant();
        var touched = batch.accepted().stream()
                .map(written -> new Touches.Touched(
                        written.offer().sku().value(), written.offer().product(), written.row()))
                .toList();
        touches.before(run.id(), touched);
        var written = goods.write(batch.accepted(), run, now);
        kept.hold(run.id(), written);
        history.record(Cause.ofImport(run.id()), written);
        pictures.want(run.id(), named(batch));
        touches.after(run.id(), touched);
        return prices.write(run.id(), offers(batch), now);
    }

    private static List<Offer> offers(Batch batch) {
        return batch.accepted().stream().map(GoodsRows.Written::offer).toList();
    }

    /** How the stock's journal names what an import brought. */
    static String document(UUID importId) {
        return "import " + importId;
    }

    // Of rows that say nothing new only those pictures are wanted that did not come the last time.
    private Map<String, Integer> named(Batch batch) {
        var named = new LinkedHashMap<String, Integer>();
        batch.accepted().forEach(written -> named(named, written.offer(), written.row()));
        var same = new LinkedHashMap<String, Integer>();
        batch.same().forEach((offer, row) -> named(same, offer, row));
        for (var address : pictures.troubled(same.keySet().toArray(String[]::new)))
            named.putIfAbsent(address, same.getOrDefault(address, 0));
        return named;
    }

    private static void named(Map<String, Integer> named, Offer offer, int row) {
        for (var picture : offer.pictures()) if (!PictureSource.isBundled(picture)) named.putIfAbsent(picture, row);
    }
}
