package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportedRow.Outcome.ADDED;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.CHANGED;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.REFUSED;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.SAME;
import static dev.prilavok.catalog.intake.RowProblem.Code.NO_MEASURES;
import static dev.prilavok.catalog.intake.RowProblem.Code.NO_WHOLESALE;
import static dev.prilavok.catalog.intake.RowProblem.Code.OTHER_PRODUCT;
import static dev.prilavok.catalog.intake.RowProblem.Code.REPEATED;
import static dev.prilavok.catalog.intake.RowProblem.Code.STOCK_LOWER;
import static dev.prilavok.catalog.intake.RowProblem.Code.UNKNOWN_CATEGORY;
import static java.util.Objects.requireNonNullElse;

import dev.prilavok.catalog.GarmentMeasure;
import dev.prilavok.catalog.Sql;
import dev.prilavok.kernel.Sku;
import dev.prilavok.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes offers of any format into the catalogue, a batch in the running transaction: rows that say what is known already cost nothing,
 * wrong rows are told why, the rest is written, priced and handed to the stock.
 */
@ApplicationScoped
class CatalogWriter {
    private static final long ONE_AT_A_TIME = 0x0ca7a10c;

    private final GoodsRows goods;
    private final PriceLists prices;
    private final ImportRows imports;
    private final Stock stock;
    private final Sql sql;
    private final Clock clock;

    CatalogWriter(GoodsRows goods, PriceLists prices, ImportRows imports, Stock stock, Sql sql, Clock clock) {
        this.goods = goods;
        this.prices = prices;
        this.imports = imports;
        this.stock = stock;
        this.sql = sql;
        this.clock = clock;
    }

    /** One import under way. */
    record Run(UUID id, String lang, Map<String, CategoryRows.Placed> categories) {}

    List<ImportedRow> write(Run run, List<Read> rows) {
        sql.one("select 1 from pg_advisory_xact_lock(?)", row -> true, ONE_AT_A_TIME);
        var skus = rows.stream().map(read -> read.row().id()).toList();
        var batch = new Batch(run, goods.known(skus, run.lang), imports.taken(run.id, skus));
        var report = rows.stream().map(batch::judge).toList();
        var now = clock.instant();
        goods.write(batch.accepted, run.lang, now);
        prices.write(
                run.id, batch.accepted.stream().map(GoodsRows.Written::offer).toList(), now);
        stock.receive("import " + run.id, batch.received);
        return report;
    }

    /** The judgement over one batch; nothing is written here. */
    private static final class Batch {
        private final Run run;
        private final Map<String, KnownVariant> known;
        private final Map<String, Integer> taken;
        private final List<GoodsRows.Written> accepted = new ArrayList<>();
        private final TreeMap<Sku, Integer> received = new TreeMap<>();

        Batch(Run run, Map<String, KnownVariant> known, Map<String, Integer> taken) {
            this.run = run;
            this.known = known;
            this.taken = new HashMap<>(taken);
        }

        ImportedRow judge(Read read) {
            var offer = read.offer();
            if (offer == null) return row(read, REFUSED, read.problem());
            var category = run.categories.get(offer.category());
            if (category == null) return row(read, REFUSED, RowProblem.of(UNKNOWN_CATEGORY, cut(offer.category())));
            var id = offer.sku().value();
            var before = taken.putIfAbsent(id, read.row().row());
            if (before != null) return row(read, REFUSED, RowProblem.of(REPEATED, before));
            var present = known.get(id);
            if (present != null && !present.product().equals(offer.product())) {
                taken.remove(id);
                return row(read, REFUSED, RowProblem.of(OTHER_PRODUCT, present.product()));
            }
            return taken(read, offer, category, present);
        }

        private ImportedRow taken(
                Read read, Offer offer, CategoryRows.Placed category, @Nullable KnownVariant present) {
            var missing = category.kind().missing(measured(offer, present));
            var told = present == null ? 0 : present.stockTold();
            var count = requireNonNullElse(offer.stock(), told);
            var note = note(offer, missing, told, count);
            if (present != null && offer.digest().equals(present.seen())) return row(read, SAME, note);
            if (count > told) received.put(offer.sku(), count - told);
            accepted.add(new GoodsRows.Written(offer, read.row().row(), category, missing, Math.max(told, count)));
            return row(read, present == null ? ADDED : CHANGED, note);
        }

        private static Set<GarmentMeasure> measured(Offer offer, @Nullable KnownVariant present) {
            var measured = EnumSet.noneOf(GarmentMeasure.class);
            // a feed that names measurements replaces all of them; one that is silent leaves them alone
            measured.addAll(
                    offer.measures().isEmpty() && present != null
                            ? present.measures()
                            : offer.measures().keySet());
            return measured;
        }

        private static @Nullable RowProblem note(Offer offer, Set<GarmentMeasure> missing, int told, int count) {
            if (!missing.isEmpty()) return RowProblem.of(NO_MEASURES, missing.toArray());
            if (offer.wholesale() == null) return RowProblem.of(NO_WHOLESALE);
            return count < told ? RowProblem.of(STOCK_LOWER, told, count) : null;
        }

        private static ImportedRow row(Read read, ImportedRow.Outcome outcome, @Nullable RowProblem problem) {
            var offer = read.offer();
            var name =
                    offer != null ? offer.name() : requireNonNullElse(read.row().field("name"), "");
            return new ImportedRow(
                    read.row().row(), read.row().line(), cut(read.row().id()), cut(name), outcome, problem);
        }

        private static String cut(String text) {
            var plain = text.replace('\0', ' ');
            return plain.length() <= 200 ? plain : plain.substring(0, 200);
        }
    }
}
