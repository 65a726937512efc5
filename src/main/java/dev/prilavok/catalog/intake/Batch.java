package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportedRow.Outcome.ADDED;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.CHANGED;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.SAME;
import static dev.prilavok.catalog.intake.RowProblem.Code.NO_CATEGORY;
import static dev.prilavok.catalog.intake.RowProblem.Code.NO_MEASURES;
import static dev.prilavok.catalog.intake.RowProblem.Code.NO_WHOLESALE;
import static dev.prilavok.catalog.intake.RowProblem.Code.OTHER_PRODUCT;
import static dev.prilavok.catalog.intake.RowProblem.Code.REPEATED;
import static dev.prilavok.catalog.intake.RowProblem.Code.SAME_BARCODE;
import static dev.prilavok.catalog.intake.RowProblem.Code.UNKNOWN_CATEGORY;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import dev.prilavok.catalog.GarmentMeasure;
import dev.prilavok.kernel.Sku;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The judgement over one batch of rows; nothing is written here. */
final class Batch {
    private final Run run;
    private final Map<String, KnownVariant> known;
    private final Map<String, Integer> taken;
    private final Map<String, String> barcodes;
    private final List<GoodsRows.Written> accepted = new ArrayList<>();
    private final Map<Offer, Integer> same = new LinkedHashMap<>();
    private final TreeMap<Sku, Integer> rests = new TreeMap<>();

    /** @param barcodes by SKU, the SKU of another product that has its barcode */
    Batch(Run run, Map<String, KnownVariant> known, Map<String, Integer> taken, Map<String, String> barcodes) {
        this.run = run;
        this.barcodes = barcodes;
        this.known = known;
        this.taken = new HashMap<>(run.mayRepeat() ? Map.of() : taken);
    }

    List<GoodsRows.Written> accepted() {
        return accepted;
    }

    /** Offers that say what is known, with their rows. */
    Map<Offer, Integer> same() {
        return same;
    }

    /** What the file says lies in the warehouse, where it says something new. */
    SortedMap<Sku, Integer> rests() {
        return rests;
    }

    Judged judge(Read read) {
        var row = read.row();
        var offer = read.offer();
        if (offer == null) return Judged.refused(row, requireNonNull(read.problem()));
        var category = run.categories().of(row);
        if (category == null) return Judged.refused(row, noCategory(offer));
        var id = offer.sku().value();
        var before = taken.putIfAbsent(id, row.row());
        if (before != null) return Judged.refused(row, RowProblem.of(REPEATED, before));
        var present = known.get(id);
        if (present != null && !isSame(present, offer)) {
            taken.remove(id);
            return Judged.refused(row, RowProblem.of(OTHER_PRODUCT, present.product()));
        }
        return taken(row, offer, category, present);
    }

    private boolean isSame(KnownVariant present, Offer offer) {
        return present.supply().equals(run.supply()) && present.product().equals(offer.product())
                || present.others().contains(run.supply() + " " + offer.product());
    }

    private static RowProblem noCategory(Offer offer) {
        return offer.category().isBlank()
                ? RowProblem.of(NO_CATEGORY)
                : RowProblem.of(UNKNOWN_CATEGORY, ImportedRow.cut(offer.category()));
    }

    private Judged taken(OfferRow row, Offer offer, KnownCategories.Placed category, @Nullable KnownVariant present) {
        var missing = category.kind().missing(measured(offer, present));
        var told = present == null ? 0 : present.stockTold();
        var count = requireNonNullElse(offer.stock(), told);
        var note = note(offer, missing);
        if (present != null && offer.digest().equals(present.seen())) {
            same.put(offer, row.row());
            return judged(row, offer, SAME, note);
        }
        // a row that says the same as before is no count: what was received or sold meanwhile stays
        if (count != told || rests.containsKey(offer.sku())) rests.put(offer.sku(), count);
        accepted.add(new GoodsRows.Written(offer, row.row(), category, missing, count));
        return judged(row, offer, present == null ? ADDED : CHANGED, note);
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

    private @Nullable RowProblem note(Offer offer, Set<GarmentMeasure> missing) {
        if (!missing.isEmpty()) return RowProblem.of(NO_MEASURES, missing.toArray());
        if (offer.wholesale() == null) return RowProblem.of(NO_WHOLESALE);
        var twin = barcodes.get(offer.sku().value());
        return twin == null || offer.barcode() == null ? null : RowProblem.of(SAME_BARCODE, offer.barcode(), twin);
    }

    private static Judged judged(OfferRow row, Offer offer, ImportedRow.Outcome outcome, @Nullable RowProblem problem) {
        return new Judged(ImportedRow.of(row, offer.name(), outcome, problem), null);
    }
}
