package dev.prilavok.storefront;

import dev.prilavok.catalog.CatalogQuery.Sort;
import dev.prilavok.catalog.Facet;
import dev.prilavok.catalog.Facets;
import dev.prilavok.catalog.SizeChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list can be narrowed down by, as a page shows it.
 *
 * @param chosen what is narrowed down already; each link takes one of it away
 * @param grids in which sizes can be shown; none when there is no choice
 */
record Choices(
        String action,
        @Nullable String query,
        @Nullable String sort,
        List<Group> groups,
        @Nullable Range range,
        List<NavLink> chosen,
        String clear,
        List<NavLink> sorts,
        List<NavLink> grids,
        @Nullable String grid,
        int total) {
    /** The values of one facet; a facet of many values stays folded until something of it is chosen. */
    record Group(String name, String title, boolean open, boolean sizes, List<Family> families) {}

    /** Values that belong together, sizes of one grid. */
    record Family(String title, List<Facets.Choice> choices) {}

    /** The price: what was typed, and between what it makes sense. */
    record Range(@Nullable String from, @Nullable String to, String least, String most, boolean open) {}

    static Choices of(Narrowing narrowing, Facets counted, Shown shown, String grid, boolean search) {
        var facets = SizeChart.in(grid, counted);
        var groups = facets.groups().stream()
                .filter(group -> search || group.facet() != Facet.CATEGORY)
                .map(group -> group(group, shown.say()))
                .toList();
        return new Choices(
                narrowing.path(),
                narrowing.query(),
                narrowing.sort() == Sort.RECOMMENDED ? null : Narrowing.word(narrowing.sort()),
                groups,
                range(narrowing, facets),
                chosen(narrowing, facets, shown),
                narrowing.cleared().url(),
                sorts(narrowing, shown.say()),
                SizeChart.offered(counted).stream()
                        .map(other -> new NavLink(narrowing.inGrid(other), other, 0, other.equals(grid)))
                        .toList(),
                narrowing.grid(),
                facets.total());
    }

    public boolean isWorthIt() {
        return !chosen.isEmpty() || !groups.isEmpty() && total > 1;
    }

    private static Group group(Facets.Group group, StorefrontMessages say) {
        var families = new LinkedHashMap<String, List<Facets.Choice>>();
        for (var choice : group.choices())
            families.computeIfAbsent(choice.family(), fresh -> new ArrayList<>())
                    .add(choice);
        var shown = families.entrySet().stream()
                .map(family ->
                        new Family(families.size() == 1 ? "" : say.sizeFamily(family.getKey()), family.getValue()))
                .toList();
        return new Group(
                group.facet().parameter(),
                say.facet(group.facet()),
                group.isChosen() || group.facet() == Facet.SIZE,
                group.facet() == Facet.SIZE,
                shown);
    }

    private static @Nullable Range range(Narrowing narrowing, Facets facets) {
        var cheapest = facets.cheapest();
        var dearest = facets.dearest();
        var from = narrowing.major(narrowing.filter().from());
        var to = narrowing.major(narrowing.filter().to());
        var asked = from != null || to != null;
        if (cheapest == null || dearest == null || cheapest.isEqual(dearest))
            return asked ? new Range(from, to, "", "", true) : null;
        return new Range(
                from,
                to,
                cheapest.getAmount().setScale(0, java.math.RoundingMode.FLOOR).toPlainString(),
                dearest.getAmount().setScale(0, java.math.RoundingMode.CEILING).toPlainString(),
                asked);
    }

    private static List<NavLink> chosen(Narrowing narrowing, Facets facets, Shown shown) {
        var chosen = new ArrayList<NavLink>();
        for (var group : facets.groups())
            for (var choice : group.choices())
                if (choice.chosen())
                    chosen.add(NavLink.to(
                            narrowing.without(group.facet(), choice.code()).url(), choice.name()));
        var filter = narrowing.filter();
        if (filter.from() != null || filter.to() != null)
            chosen.add(NavLink.to(
                    narrowing.withoutPrice().url(),
                    shown.say()
                            .priceBetween(
                                    amount(narrowing.major(filter.from())), amount(narrowing.major(filter.to())))));
        return chosen;
    }

    private static String amount(@Nullable String price) {
        return price == null ? "" : price;
    }

    private static List<NavLink> sorts(Narrowing narrowing, StorefrontMessages say) {
        return Arrays.stream(Sort.values())
                .map(sort -> new NavLink(narrowing.sorted(sort).url(), say.sortBy(sort), 0, sort == narrowing.sort()))
                .toList();
    }
}
