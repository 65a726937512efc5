package dev.prilavok.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a rule can be made of, by facet, in the words of the reader. */
public record RuleChoices(Map<Facet, List<Choice>> byFacet) {
    /**
     * One value.
     *
     * @param depth how far below the root a category is
     */
    public record Choice(String code, String name, int depth) {}

    public List<Choice> of(Facet facet) {
        return byFacet.getOrDefault(facet, List.of());
    }

    /** The name of a value; its code when no goods have it any more. */
    public String name(Facet facet, String code) {
        return of(facet).stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::name)
                .findFirst()
                .orElse(code);
    }

    /** "раздел: Обувь; сезон: зима, лето; свободно не меньше 4 шт." */
    public String sentence(ListingRule rule, RuleMessages say) {
        var parts = new ArrayList<String>();
        for (var facet : ListingRule.FACETS) {
            if (rule.of(facet).isEmpty()) continue;
            var names = rule.of(facet).stream()
                    .map(code -> name(facet, code))
                    .sorted()
                    .collect(Collectors.joining(", "));
            parts.add(say.facet(facet).toLowerCase(Locale.ROOT) + ": " + names);
        }
        if (rule.units() != null) parts.add(say.unitsCondition(rule.letsIn(), rule.units()));
        return String.join("; ", parts);
    }
}
