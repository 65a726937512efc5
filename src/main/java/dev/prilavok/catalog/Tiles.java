package dev.prilavok.catalog;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.stock.Availability;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Products as lists show them: one query for what they are, one for what is free. */
@ApplicationScoped
class Tiles {
    // Name and photograph are looked up once for all sizes: the fence keeps the planner from doing it for each.
    private static final String VARIANTS = """
            select p.*, v.sku, v.colour_key, coalesce(v.colour->>?, v.colour->>'ru', v.colour->>'en', '') colour,
                v.size, v.size_grid, v.size_rank,
                w.wholesale_minor, w.recommended_minor, w.floor_minor, w.ceiling_minor, w.compare_at_minor, w.code
            from (
                select p.id, p.slug, coalesce(case when""" + Permits.NAME + """
                    and o.own_lang = ? then o.own_name end, p.name->>?, p.name->>'ru', p.name->>'en') as name,
                    p.gender, (select g.kind from category g where g.id = p.category_id) kind,
                    case when""" + Permits.PRICE + """
                    then o.own_minor end own_minor, o.own_currency, c.hash, c.width, c.height, c.widths, c.dominant, c.webp
                from product p
                left join listing_override o on o.shop_id = ? and o.product_id = p.id""" + Permits.JOINED + """
                left join lateral (
                    select c.* from (select s.hash, s.position from product_picture s where s.product_id = p.id
                        union all select m.hash, -1 from shop_photo m where"""
            + Permits.PHOTO + """
                            and m.gone_at is null
                            and m.shop_id = o.shop_id and m.product_id = p.id and m.hash = o.own_photo) s
                        join picture c on c.hash = s.hash
                    order by coalesce(""" + Permits.PHOTO + """
                        and s.hash = o.own_photo, false) desc, s.position limit 1) c on true
                where p.id = any(?) offset 0) p
            join variant v on v.product_id = p.id and v.state = 'PUBLISHED'
            """ + PriceRow.IN_FORCE + """
            order by v.position
            """;

    private final Sql sql;

    Tiles(Sql sql) {
        this.sql = sql;
    }

    /** The variants of each product, in the order asked for; a product without a price here is left out. */
    Map<UUID, List<ShownVariant>> variants(ShopView view, Collection<UUID> products) {
        return variants(view.voice(), products);
    }

    /** The same in any voice. */
    Map<UUID, List<ShownVariant>> variants(Voice voice, Collection<UUID> products) {
        var byProduct = new LinkedHashMap<UUID, List<ShownVariant>>();
        if (products.isEmpty()) return byProduct;
        var shown = sql
                .list(
                        VARIANTS,
                        row -> {
                            var name = row.getString("name");
                            return new ShownVariant(
                                    row.getObject("id", UUID.class),
                                    row.getString("slug"),
                                    name,
                                    new Sku(row.getString("sku")),
                                    row.getString("colour_key"),
                                    row.getString("colour"),
                                    row.getString("size"),
                                    row.getString("size_grid"),
                                    row.getInt("size_rank"),
                                    SizeGroup.of(GarmentKind.valueOf(row.getString("kind"))),
                                    Gender.valueOf(row.getString("gender")),
                                    PriceRow.of(row, voice.currency()),
                                    PictureRow.of(row, name, ""));
                        },
                        voice.lang(),
                        voice.lang(),
                        voice.lang(),
                        voice.shop(),
                        products.toArray(UUID[]::new),
                        voice.currency().getCode(),
                        voice.now(),
                        voice.priceGroup())
                .stream()
                .collect(Collectors.groupingBy(ShownVariant::product));
        for (var product : products) if (shown.containsKey(product)) byProduct.put(product, shown.get(product));
        return byProduct;
    }

    static ProductTile tile(List<ShownVariant> variants, Availability free) {
        var first = variants.get(0);
        var cheapest = variants.stream()
                .min(comparing(variant -> variant.price().retail()))
                .orElse(first);
        var open = variants.stream()
                .filter(variant -> free.free(variant.sku()) > 0)
                .toList();
        return new ProductTile(
                first.product(),
                first.slug(),
                first.name(),
                cheapest.price().retail(),
                pricesVary(variants),
                cheapest.price().compareAt(),
                first.picture(),
                (int) variants.stream().map(ShownVariant::colourKey).distinct().count(),
                SizeGrid.range(
                        sizes(variants), open.stream().map(ShownVariant::size).collect(Collectors.toSet())),
                sizesIn(variants, open),
                open.isEmpty());
    }

    private static Map<String, String> sizesIn(List<ShownVariant> variants, List<ShownVariant> open) {
        var inOrder = variants.stream()
                .sorted(comparing(ShownVariant::sizeRank))
                .map(ShownVariant::alike)
                .toList();
        var free = open.stream().map(ShownVariant::alike).toList();
        var sizes = new LinkedHashMap<String, String>();
        for (var grid : SizeChart.GRIDS)
            if (inOrder.stream().allMatch(names -> names.containsKey(grid)))
                sizes.put(grid, SizeGrid.range(names(grid, inOrder), Set.copyOf(names(grid, free))));
        return sizes;
    }

    private static List<String> names(String grid, List<Map<String, String>> sizes) {
        return sizes.stream()
                .map(names -> Objects.requireNonNull(names.get(grid)))
                .distinct()
                .toList();
    }

    static boolean pricesVary(List<ShownVariant> variants) {
        return variants.stream()
                        .map(variant -> variant.price().retail())
                        .distinct()
                        .count()
                > 1;
    }

    /** Sizes without repeats, in the order of the grid. */
    static List<String> sizes(Collection<ShownVariant> variants) {
        return variants.stream()
                .sorted(comparing(ShownVariant::sizeRank).thenComparing(ShownVariant::size))
                .map(ShownVariant::size)
                .distinct()
                .toList();
    }

    static Money lowest(List<ShownVariant> variants) {
        return variants.stream()
                .map(variant -> variant.price().retail())
                .min(naturalOrder())
                .orElseThrow();
    }
}
