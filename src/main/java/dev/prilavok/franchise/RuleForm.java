package dev.prilavok.franchise;

import dev.prilavok.catalog.Facet;
import dev.prilavok.catalog.ListingRule;
import dev.prilavok.catalog.RuleChoices;
import dev.prilavok.catalog.RuleMessages;
import dev.prilavok.kernel.Ids;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A rule as it is being made up: what was typed and ticked, and the rule it says. */
record RuleForm(MultivaluedMap<String, String> typed) {
    private static final int MOST_VALUES = 40;
    private static final int LONGEST = 80;

    /** A group of boxes to tick, or a list to choose from. */
    record Group(String name, String label, boolean many, List<Option> options) {}

    /** One of them. */
    record Option(String code, String label, boolean chosen) {}

    public boolean letsIn() {
        return !"take".equals(typed.getFirst("effect"));
    }

    public String units() {
        var text = typed.getFirst("units");
        return text == null ? "" : text.strip();
    }

    Set<String> of(Facet facet) {
        return typed.getOrDefault(facet.parameter(), List.of()).stream()
                .map(String::strip)
                .filter(code -> !code.isEmpty() && code.length() <= LONGEST)
                .limit(MOST_VALUES)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The rule.
     *
     * @throws NotANumber when the units cannot be read
     */
    ListingRule rule() {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        for (var facet : ListingRule.FACETS) if (!of(facet).isEmpty()) values.put(facet, Set.copyOf(of(facet)));
        return new ListingRule(Ids.next(), letsIn(), values, number());
    }

    private @org.jspecify.annotations.Nullable Integer number() {
        var plain = units().replaceAll("[\\s\\u00a0]", "");
        if (plain.isEmpty()) return null;
        if (!plain.matches("\\d{1,6}")) throw new NotANumber("units");
        return Integer.valueOf(plain);
    }

    List<Group> groups(RuleChoices choices, RuleMessages texts) {
        return ListingRule.FACETS.stream()
                .filter(facet -> !choices.of(facet).isEmpty())
                .map(facet -> group(facet, choices, texts))
                .toList();
    }

    private Group group(Facet facet, RuleChoices choices, RuleMessages texts) {
        var chosen = of(facet);
        var options = choices.of(facet).stream()
                .map(choice -> new Option(
                        choice.code(), "— ".repeat(choice.depth()) + choice.name(), chosen.contains(choice.code())))
                .toList();
        var list = facet == Facet.CATEGORY || facet == Facet.BRAND;
        return new Group(facet.parameter(), texts.facet(facet), !list, options);
    }
}
