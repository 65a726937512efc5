package dev.prilavok.catalog;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Locale.ROOT;

import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns a tally into facets that a person reads. */
final class FacetNames {
    private static final int MOST_BRANDS = 40;

    private final ShopView view;
    private final FacetMessages names;
    private final CatalogMessages messages;

    FacetNames(ShopView view) {
        this.view = view;
        names = Texts.of(FacetMessages.class, Langs.locale(view.lang()));
        messages = Texts.of(CatalogMessages.class, Langs.locale(view.lang()));
    }

    Facets of(Goods goods, Tally tally, Filter filter, int total) {
        var currency = view.shop().currency();
        var cheapest = tally.cheapest();
        var dearest = tally.dearest();
        return new Facets(
                Arrays.stream(Facet.values())
                        .map(facet -> new Facets.Group(facet, choices(goods, tally, filter, facet)))
                        .filter(group -> group.choices().size() > 1 || group.isChosen())
                        .toList(),
                total,
                cheapest == null ? null : Moneys.of(cheapest, currency),
                dearest == null ? null : Moneys.of(dearest, currency));
    }

    private List<Facets.Choice> choices(Goods goods, Tally tally, Filter filter, Facet facet) {
        var values = goods.values(facet);
        return IntStream.range(0, values.size())
                .filter(i -> tally.count(facet, i) > 0
                        || filter.has(facet, values.get(i).code()))
                .boxed()
                .sorted(order(facet, values, tally, filter))
                .limit(facet == Facet.BRAND ? MOST_BRANDS : Integer.MAX_VALUE)
                .map(i -> choice(facet, values.get(i), tally.count(facet, i), filter, worn(goods, tally, facet, i)))
                .toList();
    }

    // A chosen brand comes before those that are cut off, or its box would be lost with the next choice.
    private static Comparator<Integer> order(Facet facet, List<Goods.Value> values, Tally tally, Filter filter) {
        Comparator<Integer> byRank = comparingInt(i -> values.get(i).rank());
        if (facet == Facet.BRAND)
            byRank = comparing((Integer i) -> !filter.has(facet, values.get(i).code()))
                    .thenComparing(i -> -tally.count(facet, i));
        return byRank.thenComparing(comparing(i -> values.get(i).code()));
    }

    private Facets.Choice choice(Facet facet, Goods.Value value, int count, Filter filter, @Nullable Gender worn) {
        var code = value.code();
        var family = facet == Facet.SIZE ? SizeGroup.ofCode(code).name() + " " + SizeGroup.grid(code) : "";
        return new Facets.Choice(
                code, name(facet, value), count, filter.has(facet, code), family, swatch(facet, code), worn);
    }

    private static @Nullable Gender worn(Goods goods, Tally tally, Facet facet, int value) {
        if (facet != Facet.SIZE) return null;
        var wearers = tally.wearers(value);
        var known = goods.values(Facet.GENDER);
        if (Long.bitCount(wearers) != 1 || wearers == Tally.NOBODY_SAYS) return null;
        return Gender.valueOf(
                known.get(Long.numberOfTrailingZeros(wearers)).code().toUpperCase(ROOT));
    }

    private static @Nullable String swatch(Facet facet, String code) {
        return facet == Facet.COLOUR ? Hue.valueOf(code.toUpperCase(ROOT)).swatch() : null;
    }

    private String name(Facet facet, Goods.Value value) {
        var constant = value.code().toUpperCase(ROOT);
        return switch (facet) {
            case COLOUR -> names.hue(Hue.valueOf(constant));
            case MATERIAL -> names.material(Material.valueOf(constant));
            case GENDER -> messages.gender(Gender.valueOf(constant));
            case SEASON -> messages.season(Season.valueOf(constant));
            case SIZE, BRAND, CATEGORY -> view.lang().equals("ru") ? value.russian() : value.english();
        };
    }
}
