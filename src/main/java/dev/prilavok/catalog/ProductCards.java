package dev.prilavok.catalog;

import static java.util.Comparator.comparing;

import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Texts;
import dev.prilavok.stock.Availability;
import dev.prilavok.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole of one product for its page: facts that are remembered, and sizes that are free right now. */
@ApplicationScoped
class ProductCards {
    private final ShopViews views;
    private final Shelf shelf;
    private final CardRows rows;
    private final Categories categories;
    private final Stock stock;

    ProductCards(ShopViews views, Shelf shelf, CardRows rows, Categories categories, Stock stock) {
        this.views = views;
        this.shelf = shelf;
        this.rows = rows;
        this.categories = categories;
        this.stock = stock;
    }

    // with the version of the goods in memory, which may be behind the shop's view
    private record CardAsked(String slug, long goods) {}

    Optional<ProductCard> find(ShopView view, String slug) {
        var known = views.<Optional<CardFacts>>remember(
                view,
                new CardAsked(slug, shelf.version(view)),
                () -> rows.of(view, slug),
                facts -> facts.map(CardFacts::weight).orElse(0));
        return known.map(facts -> card(view, facts));
    }

    private ProductCard card(ShopView view, CardFacts facts) {
        var messages = Texts.of(CatalogMessages.class, Langs.locale(view.lang()));
        var free = stock.availability(Stream.concat(
                        facts.variants().stream(), facts.similar().stream().flatMap(List::stream))
                .map(ShownVariant::sku)
                .toList());
        var tile = Tiles.tile(facts.variants(), free);
        return new ProductCard(
                facts.product(),
                tile.slug(),
                tile.name(),
                facts.description(),
                facts.brand(),
                facts.composition(),
                facts.care().stream()
                        .map(code -> new ProductCard.Care(code.name().toLowerCase(Locale.ROOT), messages.care(code)))
                        .toList(),
                messages.gender(facts.gender()),
                messages.season(facts.season()),
                tile.price(),
                tile.priceVaries(),
                tile.compareAt(),
                facts.trialAllowed(),
                colours(view, facts, free),
                MeasureTable.of(facts.variants(), facts.measures(), view.lang()),
                path(view, facts.category()),
                facts.similar().stream()
                        .map(variants -> Tiles.tile(variants, free))
                        .toList());
    }

    private List<CategoryNode> path(ShopView view, UUID category) {
        return categories.tree(view.catalogue()).path(category).stream()
                .map(leaf -> new CategoryNode(leaf.id(), leaf.slug(), leaf.name(view.lang()), 0, List.of()))
                .toList();
    }

    private static List<ProductCard.Colour> colours(ShopView view, CardFacts facts, Availability free) {
        var byColour = facts.variants().stream()
                .collect(Collectors.groupingBy(ShownVariant::colourKey, LinkedHashMap::new, Collectors.toList()));
        var colours = new ArrayList<ProductCard.Colour>();
        byColour.forEach((key, variants) -> colours.add(new ProductCard.Colour(
                key,
                variants.get(0).colour(),
                facts.pictures().getOrDefault(key, List.of()),
                sizes(view, variants, free))));
        return colours;
    }

    private static List<ProductCard.Size> sizes(ShopView view, List<ShownVariant> variants, Availability free) {
        return variants.stream()
                .sorted(comparing(ShownVariant::sizeRank).thenComparing(ShownVariant::size))
                .map(variant -> new ProductCard.Size(
                        variant.sku(),
                        SizeGrid.shown(variant.size(), view.lang()),
                        variant.sizeGrid(),
                        variant.price().retail(),
                        variant.price().compareAt(),
                        free.free(variant.sku()),
                        variant.alike()))
                .toList();
    }
}
