package dev.prilavok.catalog;

import dev.prilavok.catalog.Goods.Value;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads all published goods, and all prices of a currency, in one statement each. */
@ApplicationScoped
class GoodsRead {
    private static final String GOODS = """
            select p.id, p.position, coalesce(p.published_at, p.changed_at) published_at, p.category_id, p.gender, p.season, p.brand, coalesce(p.composition->>'ru', '') made_ru,
                coalesce(p.composition->>'en', '') made_en, v.sku, v.size, v.size_grid, v.size_rank,
                coalesce(v.colour->>'ru', '') colour_ru, coalesce(v.colour->>'en', '') colour_en
            from product p join variant v on v.product_id = p.id and v.state = 'PUBLISHED'
            where p.state = 'PUBLISHED' order by p.position, p.id, v.position, v.sku""";

    private static final String PRICES = """
            select distinct on (w.sku) w.sku, w.recommended_minor, w.floor_minor, w.ceiling_minor
            from wholesale_price w join price_list_version l on l.id = w.version_id
            where l.currency = cast(? as char(3)) and l.valid_from <= ? and (l.group_id is null or l.group_id = ?::uuid)
            order by w.sku, l.group_id is null, l.valid_from desc, l.number desc""";

    private static final String STEMS = """
            select word from ts_stat('select words from product where state = $$PUBLISHED$$')""";

    private static final String NAMES = """
            select w.word, count(*) times
            from product p, unnest(string_to_array(translate(p.letters, ',.;:!?()«»"/-', repeat(' ', 13)), ' ')) w (word)
            where p.state = 'PUBLISHED' and w.word ~ '^[[:alpha:]]{3,40}$' group by w.word""";

    private final Sql sql;

    GoodsRead(Sql sql) {
        this.sql = sql;
    }

    Goods goods(CategoryTree tree) {
        var built = new Goods.Builder();
        var reading = new Reading(tree, built);
        sql.list(GOODS, reading::row);
        return built.build();
    }

    Vocabulary vocabulary() {
        var names = sql.list(NAMES, row -> new Vocabulary.Name(row.getString("word"), row.getInt("times")));
        return new Vocabulary(new HashSet<>(sql.list(STEMS, row -> row.getString("word"))), names);
    }

    PriceColumns prices(Goods goods, String currency, Instant now, @Nullable UUID group) {
        var columns = PriceColumns.none(goods.variants());
        sql.list(
                PRICES,
                row -> {
                    var variant = goods.variant(row.getString("sku"));
                    if (variant != null)
                        columns.put(
                                variant,
                                row.getLong("recommended_minor"),
                                row.getLong("floor_minor"),
                                row.getLong("ceiling_minor"));
                    return variant != null;
                },
                currency,
                now,
                group);
        return columns;
    }

    /** What people ask for lately by product, a shop's own buyers counting more. */
    double[] demand(Goods goods, UUID shop) {
        var points = new double[goods.products()];
        add(points, goods, 1, "select product_id, points from demand");
        add(
                points,
                goods,
                Demand.OWN_COUNTS_MORE,
                "select product_id, points from demand_here where shop_id = ?",
                shop);
        return points;
    }

    private void add(double[] points, Goods goods, double times, String asked, Object... values) {
        sql.list(
                asked,
                row -> {
                    var place = goods.place(row.getObject("product_id", UUID.class));
                    if (place != null) points[place] += times * row.getDouble("points");
                    return place != null;
                },
                values);
    }

    /** Rows come variant by variant; a product begins where its id is new. */
    private static final class Reading {
        private final CategoryTree tree;
        private final Goods.Builder built;
        private @Nullable UUID last;
        private GarmentKind kind = GarmentKind.OTHER;

        Reading(CategoryTree tree, Goods.Builder built) {
            this.tree = tree;
            this.built = built;
        }

        UUID row(ResultSet row) throws SQLException {
            var id = row.getObject("id", UUID.class);
            if (!id.equals(last)) product(id, row);
            last = id;
            var facets = new EnumMap<Facet, List<Value>>(Facet.class);
            facets.put(Facet.SIZE, size(row));
            facets.put(Facet.COLOUR, named(Hue.of(row.getString("colour_ru"), row.getString("colour_en"))));
            built.variant(row.getString("sku"), facets);
            return id;
        }

        private void product(UUID id, ResultSet row) throws SQLException {
            var category = row.getObject("category_id", UUID.class);
            var leaf = tree.find(category).orElse(null);
            kind = leaf == null ? GarmentKind.OTHER : leaf.kind();
            Map<Facet, List<Value>> facets = new EnumMap<>(Facet.class);
            if (leaf != null)
                facets.put(
                        Facet.CATEGORY,
                        List.of(new Value(leaf.slug(), leaf.russian(), leaf.english(), tree.rank(category))));
            facets.put(Facet.GENDER, known(Gender.valueOf(row.getString("gender")), Gender.UNKNOWN));
            facets.put(Facet.SEASON, known(Season.valueOf(row.getString("season")), Season.UNKNOWN));
            facets.put(Facet.MATERIAL, named(Material.of(row.getString("made_ru"), row.getString("made_en"))));
            facets.put(Facet.BRAND, brand(row.getString("brand")));
            built.product(
                    id, row.getInt("position"), row.getTimestamp("published_at").getTime(), category, facets);
        }

        // "42" of shoes is not "42" of a dress.
        private List<Value> size(ResultSet row) throws SQLException {
            var size = row.getString("size");
            if (size.equals(SizeGrid.ONE)) return List.of();
            var group = SizeGroup.of(kind);
            var grid = row.getString("size_grid");
            return List.of(new Value(group.code(grid, size), size, size, group.rank(grid, row.getInt("size_rank"))));
        }

        private static List<Value> brand(@Nullable String brand) {
            return brand == null || brand.isBlank() ? List.of() : List.of(new Value(brand, brand, brand, 0));
        }

        private static <E extends Enum<E>> List<Value> known(E value, E unknown) {
            return value == unknown ? List.of() : named(List.of(value));
        }

        private static List<Value> named(Collection<? extends Enum<?>> all) {
            return all.stream()
                    .map(one -> {
                        var code = one.name().toLowerCase(java.util.Locale.ROOT);
                        return new Value(code, code, code, one.ordinal());
                    })
                    .toList();
        }
    }
}
