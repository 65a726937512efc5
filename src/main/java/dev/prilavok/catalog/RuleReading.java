package dev.prilavok.catalog;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Ids;
import java.util.EnumMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a rule that a program sent: a code that no goods have is a mistake, not a rule about nothing. */
record RuleReading(RuleChoices choices) {
    private static final int MOST = 500;

    /**
     * The rule.
     *
     * @throws BadRequest naming the part that cannot be read
     */
    ListingRule rule(ListingsJson.@Nullable Rule sent) {
        if (sent == null || sent.letsIn() == null) throw refused("letsIn");
        var values = new EnumMap<Facet, Set<String>>(Facet.class);
        put(values, Facet.CATEGORY, sent.categories(), "categories");
        put(values, Facet.GENDER, sent.genders(), "genders");
        put(values, Facet.SEASON, sent.seasons(), "seasons");
        put(values, Facet.MATERIAL, sent.materials(), "materials");
        put(values, Facet.BRAND, sent.brands(), "brands");
        return new ListingRule(Ids.next(), sent.letsIn(), values, sent.units());
    }

    private void put(EnumMap<Facet, Set<String>> values, Facet facet, @Nullable Set<String> codes, String field) {
        if (codes == null || codes.isEmpty()) return;
        if (codes.size() > MOST) throw refused(field);
        for (var code : codes)
            if (code == null
                    || choices.of(facet).stream()
                            .noneMatch(choice -> choice.code().equals(code))) throw refused(field);
        values.put(facet, Set.copyOf(codes));
    }

    private static RuntimeException refused(String field) {
        return new BadRequest(field).at(field);
    }
}
