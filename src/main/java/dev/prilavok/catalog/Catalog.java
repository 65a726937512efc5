package dev.prilavok.catalog;

import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The goods of a shop as buyers see them: what is listed there, at its prices, with the sizes that are free right now. */
@ApplicationScoped
public class Catalog {
    private final ShopViews views;
    private final Categories categories;
    private final Shelf shelf;
    private final Tiles tiles;
    private final ProductCards cards;
    private final Stock stock;
    private final Misses misses;
    private final SaleRows sale;
    private final Prices prices;
    private final Sql sql;

    Catalog(
            ShopViews views,
            Categories categories,
            Shelf shelf,
            Tiles tiles,
            ProductCards cards,
            Stock stock,
            Misses misses,
            SaleRows sale,
            Prices prices,
            Sql sql) {
        this.views = views;
        this.categories = categories;
        this.shelf = shelf;
        this.tiles = tiles;
        this.cards = cards;
        this.stock = stock;
        this.misses = misses;
        this.sale = sale;
        this.prices = prices;
        this.sql = sql;
    }

    // With the version of the goods in memory: a big catalogue is read beside the work, and what was made from the
    // goods
    // before must not stay under the number of those that come.
    private record CategoriesAsked(long goods) {}

    private record TilesAsked(List<UUID> products) {}

    /** The product of an address; empty when the shop does not show it. */
    @Transactional
    public Optional<ProductCard> card(ShopId shop, String slug) {
        if (slug.length() > CatalogQuery.LONGEST_SLUG) return Optional.empty();
        return cards.find(views.of(shop), slug);
    }

    /** Goods of a category or goods that were found, a page at a time. */
    @Transactional
    public Slice<ProductTile> list(ShopId shop, CatalogQuery query) {
        return found(shop, query).goods();
    }

    /** The moment that a page begins with: all that is asked with it belongs together. */
    @Transactional
    public ShopMoment moment(ShopId shop) {
        return shelf.moment(views.of(shop));
    }

    /** A page of goods, with what the whole list can be narrowed down by. */
    @Transactional
    public FoundGoods found(ShopId shop, CatalogQuery query) {
        return found(moment(shop), query);
    }

    /** The same at a moment; what is free of a product is asked again. */
    @Transactional
    public FoundGoods found(ShopMoment moment, CatalogQuery query) {
        var found = shelf.page(moment, query);
        var goods = shown(page(moment.view(), found.page().items()));
        return new FoundGoods(new Slice<>(goods, found.page().next()), found.facets());
    }

    /** A page of goods and what can be narrowed down. */
    public record FoundGoods(Slice<ProductTile> goods, Facets facets) {}

    /** All that the shop lists and has free, a page at a time, for other places to sell. */
    @Transactional
    public Slice<SaleProduct> forSale(ShopId shop, @Nullable String cursor, int size) {
        var view = views.of(shop);
        var page = shelf.page(view, new CatalogQuery(null, null, CatalogQuery.Sort.RECOMMENDED, cursor, size))
                .page();
        return new Slice<>(sale.of(view.voice(), page.items()), page.next());
    }

    /** Those of the SKUs that the shop lists and has free now. */
    @Transactional
    public Set<Sku> sellable(ShopId shop, Collection<Sku> skus) {
        var free = stock.availability(skus);
        return prices.priced(shop, skus).keySet().stream()
                .filter(sku -> free.free(sku) > 0)
                .collect(Collectors.toSet());
    }

    /** The way to every category that the shop shows, from the root down, parents before their children. */
    @Transactional
    public List<List<SaleProduct.Category>> categoryPaths(ShopId shop) {
        var paths = new ArrayList<List<SaleProduct.Category>>();
        for (var node : categories(shop)) paths(node, List.of(), paths);
        return paths;
    }

    private static void paths(
            CategoryNode node, List<SaleProduct.Category> above, List<List<SaleProduct.Category>> paths) {
        var path = Stream.concat(above.stream(), Stream.of(new SaleProduct.Category(node.id(), node.name())))
                .toList();
        paths.add(path);
        for (var child : node.children()) paths(child, path, paths);
    }

    /** Notes that a buyer looked for something in vain. */
    @Transactional
    public void missed(ShopId shop, String words) {
        misses.note(views.of(shop).shop(), words);
    }

    /** The category tree, only branches that have something to show. */
    @Transactional
    public List<CategoryNode> categories(ShopId shop) {
        return categories(views.of(shop));
    }

    /** The category tree at a moment. */
    @Transactional
    public List<CategoryNode> categories(ShopMoment moment) {
        return categories(moment.view());
    }

    private List<CategoryNode> categories(ShopView view) {
        return views.remember(
                view,
                new CategoriesAsked(shelf.version(view)),
                () -> categories.tree(view.catalogue()).branches(shelf.goods(view), view.lang()),
                List::size);
    }

    /** What came last. */
    @Transactional
    public List<ProductTile> novelties(ShopId shop, int count) {
        return list(shop, new CatalogQuery(null, null, CatalogQuery.Sort.NEW, null, count))
                .items();
    }

    /** The given products in the given order, those that the shop shows. */
    @Transactional
    public List<ProductTile> tiles(ShopId shop, List<UUID> products) {
        var view = views.of(shop);
        return shown(page(view, shelf.listed(view, products)));
    }

    private List<List<ShownVariant>> page(ShopView view, List<UUID> products) {
        return views.remember(
                view,
                new TilesAsked(List.copyOf(products)),
                () -> List.copyOf(tiles.variants(view, products).values()),
                page -> page.stream().mapToInt(List::size).sum());
    }

    /** What SKUs are called, for the lists of head office; no shop and no price in it. */
    @Transactional
    public Map<Sku, SkuName> names(Collection<Sku> skus, Locale locale) {
        var lang = Langs.of(locale);
        var names = new HashMap<Sku, SkuName>();
        sql.list(
                """
                select v.sku, v.size, coalesce(p.name->>?, p.name->>'ru', p.name->>'en') as name,
                    coalesce(v.colour->>?, v.colour->>'ru', v.colour->>'en', '') colour
                from variant v join product p on p.id = v.product_id where v.sku = any(?)""",
                row -> names.put(
                        new Sku(row.getString("sku")),
                        new SkuName(
                                row.getString("name"),
                                row.getString("colour"),
                                SizeGrid.shown(row.getString("size"), lang))),
                lang,
                lang,
                skus.stream().map(Sku::value).toArray(String[]::new));
        return names;
    }

    /** Name, colour and size of a SKU. */
    public record SkuName(String name, String colour, String size) {}

    private List<ProductTile> shown(List<List<ShownVariant>> products) {
        var free = stock.availability(
                products.stream().flatMap(List::stream).map(ShownVariant::sku).toList());
        return products.stream().map(variants -> Tiles.tile(variants, free)).toList();
    }
}
