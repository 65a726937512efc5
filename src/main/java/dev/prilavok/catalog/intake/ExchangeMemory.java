package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportedRow.Outcome.ADDED;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.CHANGED;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.SAME;
import static dev.prilavok.catalog.intake.ImportedRow.Outcome.WITHDRAWN;
import static dev.prilavok.catalog.intake.RowProblem.Code.MARKED_DELETED;
import static dev.prilavok.catalog.intake.RowProblem.Code.NOT_NAMED;
import static dev.prilavok.catalog.intake.RowProblem.Code.NO_ID;
import static dev.prilavok.catalog.intake.RowProblem.Code.NO_PRODUCT;
import static dev.prilavok.catalog.intake.RowProblem.Code.WAITS_FOR_OFFER;
import static dev.prilavok.catalog.intake.RowProblem.Code.WAITS_FOR_PRICE;
import static dev.prilavok.catalog.intake.RowProblem.Code.WAITS_FOR_PRODUCT;
import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What 1C said about goods so far. Each new file says more; whatever both halves are known of becomes an offer. */
@ApplicationScoped
class ExchangeMemory {
    private final ExchangeRows rows;
    private final ExchangeOffers offers;
    private final Withdrawal withdrawal;
    private final ImportRows imports;
    private final Clock clock;

    ExchangeMemory(ExchangeRows rows, ExchangeOffers offers, Withdrawal withdrawal, ImportRows imports, Clock clock) {
        this.rows = rows;
        this.offers = offers;
        this.withdrawal = withdrawal;
        this.imports = imports;
        this.clock = clock;
    }

    /** Keeps names that a file gives. */
    void learn(Run run, ExchangeWords words) {
        if (!run.dry()) rows.learn(words);
    }

    /** The names that rows refer to: those of their file, then those of earlier ones. */
    ExchangeWords words(ExchangeWords own) {
        return rows.words(own);
    }

    /** Merges rows with what is known and makes offers of what is complete. */
    CatalogSource.Assembled assemble(Run run, ExchangeWords known, List<OfferRow> batch) {
        var products = rows.products(batch);
        var sizes = rows.offers(batch);
        var assembly = new Assembly(run, known, products, sizes);
        batch.forEach(assembly::merge);
        if (!run.dry()) {
            rows.keepProducts(assembly.freshProducts, clock.instant());
            rows.keepOffers(assembly.freshOffers, clock.instant());
        }
        batch.forEach(assembly::tell);
        return new CatalogSource.Assembled(assembly.complete, assembly.told);
    }

    /** When the import was started: what was said before is what a full export may leave out. */
    Instant began(Run run) {
        return imports.find(run.id()).map(ImportReport::createdAt).orElseGet(clock::instant);
    }

    /**
     * Withdraws what full parts did not list since a moment.
     *
     * @param named what they did list though nobody remembered it
     */
    List<Judged> leaveOut(Run run, List<ExchangePart> parts, Instant since, Set<String> named, int reported) {
        var told = new ArrayList<Judged>();
        for (var part : parts) {
            if (!part.isFull()) continue;
            var gone = rows.unseen(part, since).stream()
                    .filter(unseen -> !named.contains(unseen.id()))
                    .map(ExchangeRows.Unseen::sku)
                    .toList();
            if (!run.dry()) rows.forget(part, since);
            var first = reported + told.size() + 1;
            told.addAll(withdrawal.withdraw(run, gone, NOT_NAMED, nth -> first + nth));
        }
        return told;
    }

    /** Keeps for the end of an exchange which catalogues were told in full. */
    List<Judged> remember(Run run, List<ExchangePart> parts) {
        if (!run.dry()) parts.stream().filter(ExchangePart::isFull).forEach(part -> rows.wasFull(run.id(), part));
        return List.of();
    }

    /** Withdraws what the exchange that is ending did not name in catalogues that it told in full. */
    List<Judged> end(Run run, int reported) {
        var parts = rows.fullParts(run.id());
        return rows.sessionBegan(run.id())
                .map(began -> leaveOut(run, parts, began, Set.of(), reported))
                .orElse(List.of());
    }

    /** One batch of rows on its way. */
    private final class Assembly {
        private final Run run;
        private final ExchangeWords words;
        private final Map<String, OfferRow> products;
        private final Map<String, ExchangeRows.Size> sizes;
        private final Map<String, OfferRow> freshProducts = new LinkedHashMap<>();
        private final Map<String, ExchangeRows.Size> freshOffers = new LinkedHashMap<>();
        private final Map<Integer, ImportedRow.Outcome> outcomes = new LinkedHashMap<>();
        private final Set<String> emitted = new HashSet<>();
        private final List<OfferRow> complete = new ArrayList<>();
        private final List<Judged> told = new ArrayList<>();

        Assembly(Run run, ExchangeWords words, Map<String, OfferRow> products, Map<String, ExchangeRows.Size> sizes) {
            this.run = run;
            this.words = words;
            this.products = products;
            this.sizes = sizes;
        }

        void merge(OfferRow row) {
            if (problem(row) != null) return;
            if (ExchangeRows.isProduct(row)) {
                var before = products.get(row.id());
                outcomes.put(row.row(), outcome(before, row));
                products.put(row.id(), row);
                freshProducts.put(row.id(), row);
                return;
            }
            var before = sizes.get(row.id());
            var facts = before == null ? row : ExchangeOffers.merged(before.facts(), row);
            var product = products.get(ExchangeRows.product(row.id()));
            var sku = before == null ? rows.sku(offers.sku(words, product, facts), row.id(), sizes) : before.sku();
            outcomes.put(row.row(), outcome(before == null ? null : before.facts(), facts));
            var size = new ExchangeRows.Size(row.id(), sku, facts);
            sizes.put(row.id(), size);
            freshOffers.put(row.id(), size);
        }

        private static ImportedRow.Outcome outcome(@Nullable OfferRow before, OfferRow now) {
            if (before == null) return ADDED;
            return ExchangeOffers.saysTheSame(before, now) ? SAME : CHANGED;
        }

        void tell(OfferRow row) {
            var problem = problem(row);
            if (problem != null) told.add(Judged.refused(row, problem));
            else if (ExchangeRows.isProduct(row)) tellProduct(row);
            else tellOffer(row);
        }

        private void tellProduct(OfferRow row) {
            var own = sizes.values().stream()
                    .filter(size -> ExchangeRows.product(size.id()).equals(row.id()))
                    .toList();
            if (row.fields().containsKey("deleted")) withdraw(row, own);
            else if (own.isEmpty()) waits(row, row, RowProblem.of(WAITS_FOR_OFFER));
            else own.forEach(size -> offer(row, row, size));
        }

        private void tellOffer(OfferRow row) {
            var size = sizes.get(row.id());
            var product = products.get(ExchangeRows.product(row.id()));
            if (size == null) return;
            if (row.fields().containsKey("deleted")) withdraw(row, List.of(size));
            else if (product == null) waits(row, size.facts(), RowProblem.of(WAITS_FOR_PRODUCT));
            else offer(row, product, size);
        }

        private void offer(OfferRow row, OfferRow product, ExchangeRows.Size size) {
            var whole = offers.whole(row, words, product, size);
            if (product.fields().containsKey("deleted")) withdraw(row, List.of(size));
            else if (whole.field("price") == null) waits(row, whole, RowProblem.of(WAITS_FOR_PRICE));
            else if (emitted.add(size.sku())) complete.add(whole);
            else waits(row, whole, null);
        }

        private void waits(OfferRow row, OfferRow shown, @Nullable RowProblem problem) {
            var name = requireNonNullElse(shown.field("name"), "");
            told.add(new Judged(ImportedRow.of(row, name, outcomes.getOrDefault(row.row(), SAME), problem), null));
        }

        private void withdraw(OfferRow row, List<ExchangeRows.Size> gone) {
            var skus = gone.stream().map(ExchangeRows.Size::sku).collect(Collectors.toList());
            var done = withdrawal.withdraw(run, skus, MARKED_DELETED, nth -> row.row());
            var name = requireNonNullElse(row.field("name"), "");
            var outcome = done.isEmpty() ? SAME : WITHDRAWN;
            told.add(new Judged(ImportedRow.of(row, name, outcome, RowProblem.of(MARKED_DELETED)), null));
        }

        private static @Nullable RowProblem problem(OfferRow row) {
            if (row.id().isBlank()) return RowProblem.of(NO_ID);
            if (row.id().length() > 200) return RowProblem.of(RowProblem.Code.TOO_LONG, "Ид", 200);
            return ExchangeRows.product(row.id()).isEmpty() ? RowProblem.of(NO_PRODUCT) : null;
        }
    }
}
