package dev.prilavok.catalog;

import static java.util.Comparator.comparing;

import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.stock.Availability;
import dev.prilavok.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads products for other places to sell, a page with a handful of statements. */
@ApplicationScoped
class SaleRows {
    private static final String FACTS =
            """
            select p.id, p.category_id, p.brand, p.gender, p.age, coalesce(p.description->>?, p.description->>'ru', p.description->>'en', '') told,
                case when """ + Permits.TOLD + " and o.own_lang = ? then o.own_told end own_told, case when " + Permits.PHOTO + """
                     then o.own_photo end own_photo,
                coalesce(p.composition->>?, p.composition->>'ru', p.composition->>'en') made_of,
                coalesce((select r.basis_points from vat_rate r where r.code = p.vat_code and r.valid_from <= ?
                    order by r.valid_from desc limit 1), 0) vat
            from product p left join listing_override o on o.shop_id = ? and o.product_id = p.id"""
                    + Permits.JOINED + "where p.id = any(?)";

    private record Facts(
            UUID category,
            @Nullable String brand,
            String gender,
            boolean child,
            String told,
            @Nullable String firstPhoto,
            @Nullable String madeOf,
            Percent vat) {}

    private record Label(@Nullable String barcode, int grams) {}

    private record Look(UUID product, String colour) {}

    private final Sql sql;
    private final Tiles tiles;
    private final Categories categories;
    private final Stock stock;

    SaleRows(Sql sql, Tiles tiles, Categories categories, Stock stock) {
        this.sql = sql;
        this.tiles = tiles;
        this.categories = categories;
        this.stock = stock;
    }

    List<SaleProduct> of(Voice voice, List<UUID> ids) {
        var variants = tiles.variants(voice, ids);
        var skus = variants.values().stream()
                .flatMap(List::stream)
                .map(ShownVariant::sku)
                .toList();
        var page = new Page(voice, facts(voice, ids), labels(skus), pictures(ids), stock.availability(skus));
        return variants.entrySet().stream()
                .map(entry -> page.product(entry.getKey(), entry.getValue()))
                .filter(product -> !product.pieces().isEmpty())
                .toList();
    }

    private Map<UUID, Facts> facts(Voice voice, List<UUID> ids) {
        var facts = new HashMap<UUID, Facts>();
        var today = LocalDate.ofInstant(voice.now(), voice.zone());
        sql.list(
                FACTS,
                row -> facts.put(row.getObject("id", UUID.class), facts(row)),
                voice.lang(),
                voice.lang(),
                voice.lang(),
                today,
                voice.shop(),
                ids.toArray(UUID[]::new));
        return facts;
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                row.getObject("category_id", UUID.class),
                row.getString("brand"),
                row.getString("gender"),
                !row.getString("age").equals("ADULT"),
                row.getString("own_told") == null ? row.getString("told") : OwnWords.html(row.getString("own_told")),
                row.getString("own_photo"),
                row.getString("made_of"),
                new Percent(row.getInt("vat")));
    }

    private Map<Sku, Label> labels(List<Sku> skus) {
        var labels = new HashMap<Sku, Label>();
        sql.list(
                "select sku, barcode, weight_grams from variant where sku = any(?)",
                row -> labels.put(
                        new Sku(row.getString("sku")), new Label(row.getString("barcode"), row.getInt("weight_grams"))),
                (Object) skus.stream().map(Sku::value).toArray(String[]::new));
        return labels;
    }

    private Map<Look, List<Picture>> pictures(List<UUID> ids) {
        var pictures = new HashMap<Look, List<Picture>>();
        sql.list(
                """
                select s.product_id, s.colour_key, c.hash, c.width, c.height, c.widths, c.dominant, c.webp
                from product_picture s join picture c on c.hash = s.hash where s.product_id = any(?) order by s.position""",
                row -> pictures.computeIfAbsent(
                                new Look(row.getObject("product_id", UUID.class), row.getString("colour_key")),
                                fresh -> new ArrayList<>())
                        .add(Objects.requireNonNull(PictureRow.of(row, "", ""))),
                (Object) ids.toArray(UUID[]::new));
        return pictures;
    }

    /** What one page of products is made of. */
    private final class Page {
        private final Voice voice;
        private final Map<UUID, Facts> facts;
        private final Map<Sku, Label> labels;
        private final Map<Look, List<Picture>> pictures;
        private final Availability free;

        Page(
                Voice voice,
                Map<UUID, Facts> facts,
                Map<Sku, Label> labels,
                Map<Look, List<Picture>> pictures,
                Availability free) {
            this.voice = voice;
            this.facts = facts;
            this.labels = labels;
            this.pictures = pictures;
            this.free = free;
        }

        SaleProduct product(UUID id, List<ShownVariant> variants) {
            var fact = Objects.requireNonNull(facts.get(id));
            var tree = categories.tree(voice.catalogue());
            var path = tree.path(fact.category).stream()
                    .map(leaf -> new SaleProduct.Category(leaf.id(), leaf.name(voice.lang())))
                    .toList();
            var kind = tree.find(fact.category).map(CategoryTree.Leaf::kind).orElse(GarmentKind.OTHER);
            return new SaleProduct(
                    id,
                    variants.get(0).slug(),
                    variants.get(0).name(),
                    fact.told,
                    path,
                    fact.brand,
                    fact.madeOf,
                    fact.gender,
                    fact.child,
                    SizeGroup.of(kind),
                    kind != GarmentKind.OTHER,
                    variants.stream()
                            .filter(variant -> free.free(variant.sku()) > 0)
                            .map(variant -> piece(id, variant, fact))
                            .toList());
        }

        private SaleProduct.Piece piece(UUID product, ShownVariant variant, Facts fact) {
            var label = Objects.requireNonNull(labels.get(variant.sku()));
            return new SaleProduct.Piece(
                    variant.sku(),
                    variant.colourKey(),
                    variant.colour(),
                    variant.size().equals(SizeGrid.ONE) ? "" : variant.size(),
                    variant.sizeGrid(),
                    label.barcode,
                    label.grams,
                    variant.price().retail(),
                    variant.price().compareAt(),
                    fact.vat,
                    free.free(variant.sku()),
                    pictures(new Look(product, variant.colourKey()), fact.firstPhoto));
        }

        private List<Picture> pictures(Look look, @Nullable String first) {
            var all = pictures.getOrDefault(look, List.of());
            if (first == null) return all;
            return all.stream()
                    .sorted(comparing(picture -> !picture.hash().equals(first)))
                    .toList();
        }
    }
}
