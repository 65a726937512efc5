package dev.prilavok.royalty;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.LineRate;
import dev.prilavok.catalog.CategoryPaths;
import dev.prilavok.kernel.Sku;
import dev.prilavok.ledger.Periods;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which royalty the lines of an order pay: by the day it was placed and the category that its goods lay in when they were sold. */
@ApplicationScoped
class Rates {
    private final CategoryPaths categories;
    private final Periods periods;
    private final BasisRows bases;

    Rates(CategoryPaths categories, Periods periods, BasisRows bases) {
        this.categories = categories;
        this.periods = periods;
        this.bases = bases;
    }

    LineRates of(OrderView order, AgreementVersion terms) {
        var rules = terms.rules().royalty();
        var placed = rules.holidays().isEmpty() ? LocalDate.EPOCH : day(order.placedAt());
        var common = terms.rate(placed, List.of());
        if (rules.categories().isEmpty()) return new LineRates(terms, common, Map.of());
        var paths =
                categories.ofFrozen(order.lines().stream().map(Rates::frozen).toList());
        var lines = new HashMap<Integer, LineRate>();
        for (var line : order.lines())
            lines.put(line.no(), terms.rate(placed, paths.getOrDefault(frozen(line), List.of())));
        return new LineRates(terms, common, lines);
    }

    /** What goods would pay if they were ordered now. */
    Map<Sku, LineRate> of(Collection<Sku> skus, AgreementVersion terms, Instant at) {
        var rules = terms.rules().royalty();
        var day = rules.holidays().isEmpty() ? LocalDate.EPOCH : day(at);
        var paths = rules.categories().isEmpty() ? Map.<Sku, List<String>>of() : categories.of(skus);
        var rates = new HashMap<Sku, LineRate>();
        for (var sku : skus) rates.put(sku, terms.rate(day, paths.getOrDefault(sku, List.of())));
        return rates;
    }

    /** The same, but a line that is in the books already stays at the rate that it was posted with. */
    LineRates posted(OrderView order, AgreementVersion terms) {
        var rates = of(order, terms);
        if (rates.lines().isEmpty()) return rates;
        var lines = new HashMap<>(rates.lines());
        lines.putAll(bases.rates(terms.franchisee(), order.id()));
        return new LineRates(terms, rates.common(), lines);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, periods.zone());
    }

    private static CategoryPaths.Frozen frozen(OrderLineView line) {
        return new CategoryPaths.Frozen(line.product(), line.pricing().productVersion());
    }
}
