package dev.prilavok.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a shop, ready to ask. Shown is what fits a rule that shows, everything when there is none, and fits no rule that takes
 * away; the order of rules does not matter.
 */
final class RuleBook {
    /** What a product has of a facet other than its category. */
    interface Facts {
        boolean hasAny(Facet facet, Set<String> codes);
    }

    private final List<ListingRule> lets;
    private final List<ListingRule> takes;
    private final Map<UUID, Set<UUID>> categories = new HashMap<>();

    private RuleBook(List<ListingRule> rules, CategoryTree tree) {
        lets = rules.stream().filter(ListingRule::letsIn).toList();
        takes = rules.stream().filter(rule -> !rule.letsIn()).toList();
        for (var rule : rules) categories.put(rule.id(), below(rule, tree));
    }

    static RuleBook of(List<ListingRule> rules, CategoryTree tree) {
        return new RuleBook(rules, tree);
    }

    private static Set<UUID> below(ListingRule rule, CategoryTree tree) {
        var below = new HashSet<UUID>();
        for (var slug : rule.of(Facet.CATEGORY))
            tree.bySlug(slug).ifPresent(leaf -> below.addAll(tree.below(leaf.id())));
        return below;
    }

    boolean isEmpty() {
        return lets.isEmpty() && takes.isEmpty();
    }

    boolean countsStock() {
        return lets.stream().anyMatch(rule -> rule.units() != null)
                || takes.stream().anyMatch(rule -> rule.units() != null);
    }

    /**
     * Whether the rules show a product.
     *
     * @param units free units over all sizes; null where the stock must not matter: what lies in a basket already may be bought
     */
    boolean shows(UUID category, Facts facts, @Nullable Integer units) {
        for (var rule : takes) if (fits(rule, category, facts, units)) return false;
        if (lets.isEmpty()) return true;
        for (var rule : lets) if (fits(rule, category, facts, units)) return true;
        return false;
    }

    boolean fits(ListingRule rule, UUID category, Facts facts, @Nullable Integer units) {
        if (!enough(rule, units)) return false;
        for (var facet : ListingRule.FACETS) {
            var codes = rule.of(facet);
            if (codes.isEmpty()) continue;
            var has = facet == Facet.CATEGORY
                    ? categories.getOrDefault(rule.id(), Set.of()).contains(category)
                    : facts.hasAny(facet, codes);
            if (!has) return false;
        }
        return true;
    }

    private static boolean enough(ListingRule rule, @Nullable Integer units) {
        if (rule.units() == null) return true;
        if (units == null) return rule.letsIn();
        return rule.letsIn() == units >= rule.units();
    }

    /** The facts of a product in memory. */
    static Facts of(Goods goods, int product) {
        return (facet, codes) -> {
            var values = goods.values(facet);
            for (var mark : goods.marks(facet, product))
                if (codes.contains(values.get(mark).code())) return true;
            return false;
        };
    }
}
