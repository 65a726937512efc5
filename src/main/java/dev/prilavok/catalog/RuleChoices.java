package dev.prilavok.catalog;

import java.util.List;
import java.util.Map;

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
}
