package dev.prilavok.catalog;

import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what a product page shows. */
@ApplicationScoped
class CardRows {
    private static final int SIMILAR = 6;

    private final Sql sql;
    private final Tiles tiles;
    private final Shelf shelf;
    private final Prices prices;

    CardRows(Sql sql, Tiles tiles, Shelf shelf, Prices prices) {
        this.sql = sql;
        this.tiles = tiles;
        this.shelf = shelf;
        this.prices = prices;
    }

    /** The product of an address, when the shop shows it. */
    Optional<CardFacts> of(ShopView view, String slug) {
        var id = sql.one("select id from product where slug = ?", row -> row.getObject("id", UUID.class), slug);
        if (id.isEmpty() || !isShown(view, id.get())) return Optional.empty();
        var variants = tiles.variants(view, List.of(id.get())).getOrDefault(id.get(), List.of());
        if (variants.isEmpty()) return Optional.empty();
        return sql.one(
                """
                select p.*, case when """ + Permits.TOLD + " and o.own_lang = ? then o.own_told end own_told, case when " + Permits.PHOTO
                        + """
                     then o.own_photo end own_photo, coalesce(p.description->>?, p.description->>'ru', p.description->>'en', '') told,
                    coalesce(p.composition->>?, p.composition->>'ru', p.composition->>'en') made_of
                from product p left join listing_override o on o.shop_id = ? and o.product_id = p.id""" + Permits.JOINED + "where p.id = ?",
                row -> facts(view, row, variants),
                view.lang(),
                view.lang(),
                view.lang(),
                view.shop().id().value(),
                id.get());
    }

    // While a big catalogue is being read, what is new in it is not in memory yet: then the database says whether the
    // shop sells it.
    private boolean isShown(ShopView view, UUID product) {
        if (shelf.version(view) == view.catalogue())
            return !shelf.listed(view, List.of(product)).isEmpty();
        var skus = sql.list(
                "select sku from variant where product_id = ? and state = 'PUBLISHED'",
                row -> new Sku(row.getString("sku")),
                product);
        return !prices.priced(view.shop().id(), skus).isEmpty();
    }

    private CardFacts facts(ShopView view, ResultSet row, List<ShownVariant> variants) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var category = row.getObject("category_id", UUID.class);
        var price = Tiles.lowest(variants).getAmountMinorLong();
        var similar = tiles.variants(view, shelf.similar(view, id, category, price, SIMILAR));
        return new CardFacts(
                id,
                category,
                told(row),
                row.getString("brand"),
                row.getString("made_of"),
                Sql.texts(row, "care").stream().map(CareCode::valueOf).toList(),
                Gender.valueOf(row.getString("gender")),
                Season.valueOf(row.getString("season")),
                row.getBoolean("trial_allowed"),
                variants,
                pictures(view, id, row.getString("own_photo"), variants),
                measures(id),
                List.copyOf(similar.values()));
    }

    private static String told(ResultSet row) throws SQLException {
        var own = row.getString("own_told");
        return own == null ? row.getString("told") : OwnWords.html(own);
    }

    // A shop's own photograph leads the page; the other colours keep faces of their own.
    private Map<String, List<Picture>> pictures(
            ShopView view, UUID product, @Nullable String first, List<ShownVariant> variants) {
        var names = new HashMap<String, ShownVariant>();
        variants.forEach(variant -> names.putIfAbsent(variant.colourKey(), variant));
        var pictures = new LinkedHashMap<String, List<Picture>>();
        var own = first == null ? List.<Picture>of() : own(view, product, first, variants.get(0));
        if (!own.isEmpty()) pictures.put(variants.get(0).colourKey(), new ArrayList<>(own));
        sql.list(
                """
                select s.colour_key, s.alt->>? alt, c.hash, c.width, c.height, c.widths, c.dominant, c.webp
                from product_picture s join picture c on c.hash = s.hash where s.product_id = ? order by coalesce(s.hash = ?, false) desc, s.position""",
                row -> {
                    var shown = names.get(row.getString("colour_key"));
                    if (shown == null) return false;
                    var picture = PictureRow.of(row, shown.name(), shown.colour());
                    var alt = row.getString("alt");
                    return picture != null
                            && pictures.computeIfAbsent(shown.colourKey(), key -> new ArrayList<>())
                                    .add(alt == null ? picture : picture.told(alt));
                },
                view.lang(),
                product,
                first);
        return pictures;
    }

    private List<Picture> own(ShopView view, UUID product, String hash, ShownVariant shown) {
        return sql.list(
                """
                        select c.hash, c.width, c.height, c.widths, c.dominant, c.webp from shop_photo m join picture c on c.hash = m.hash
                        where m.shop_id = ? and m.product_id = ? and m.hash = ? and m.gone_at is null and not exists (
                            select 1 from product_picture s where s.product_id = m.product_id and s.hash = m.hash)""",
                row -> Objects.requireNonNull(PictureRow.of(row, shown.name(), "")),
                view.shop().id().value(),
                product,
                hash);
    }

    private Map<Sku, Map<GarmentMeasure, Integer>> measures(UUID product) {
        var measures = new HashMap<Sku, Map<GarmentMeasure, Integer>>();
        sql.list(
                """
                select m.sku, m.measure, m.mm from measurement m join variant v on v.sku = m.sku
                where v.product_id = ? and v.state = 'PUBLISHED'""",
                row -> measures.computeIfAbsent(
                                new Sku(row.getString("sku")), sku -> new EnumMap<>(GarmentMeasure.class))
                        .put(GarmentMeasure.valueOf(row.getString("measure")), row.getInt("mm")),
                product);
        return measures;
    }
}
