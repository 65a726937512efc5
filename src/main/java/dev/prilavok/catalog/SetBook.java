package dev.prilavok.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps the sets of the present catalogue version; there are a few dozen of them. */
@ApplicationScoped
class SetBook {
    private static final String READ = """
            select s.*, array(select product_id from goods_set_item i where i.set_id = s.id order by i.added_at, i.product_id) items
            from goods_set s order by s.from_day desc nulls last, s.id""";

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private record Known(long version, Map<UUID, GoodsSet> sets) {}

    private final Sql sql;
    private final ObjectMapper json;
    private volatile Known known = new Known(-1, Map.of());

    SetBook(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** All sets, the season's first. */
    Map<UUID, GoodsSet> all(long version) {
        var present = known;
        if (present.version == version) return present.sets;
        var fresh = new LinkedHashMap<UUID, GoodsSet>();
        sql.list(READ, this::set).forEach(set -> fresh.put(set.id(), set));
        known = new Known(version, fresh);
        return fresh;
    }

    /** All sets of this moment. */
    Map<UUID, GoodsSet> present() {
        return all(sql.one("select version from catalogue_version", row -> row.getLong("version"))
                .orElseThrow());
    }

    /** @throws NotFound when there is no such set */
    GoodsSet present(UUID id) {
        var set = present().get(id);
        if (set == null) throw new NotFound("set");
        return set;
    }

    Optional<GoodsSet> bySlug(long version, String slug) {
        return all(version).values().stream()
                .filter(set -> set.slug().equals(slug))
                .findFirst();
    }

    /** The places of a set's goods in memory. */
    static BitSet places(GoodsSet set, Goods goods, CategoryTree tree) {
        var places = new BitSet();
        for (var item : set.items()) {
            var place = goods.place(item);
            if (place != null) places.set(place);
        }
        var rule = set.rule();
        if (rule == null) return places;
        var book = RuleBook.of(List.of(rule), tree);
        for (var place = 0; place < goods.products(); place++)
            if (book.shows(goods.category(place), RuleBook.of(goods, place), null)) places.set(place);
        return places;
    }

    private GoodsSet set(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var rule = new ListingRule(id, true, values(row), null);
        var from = row.getObject("from_day", java.time.LocalDate.class);
        var to = row.getObject("to_day", java.time.LocalDate.class);
        return new GoodsSet(
                id,
                row.getString("slug"),
                texts(row.getString("title")),
                texts(row.getString("told")),
                row.getString("photo"),
                from,
                to,
                rule.isEmpty() ? null : rule,
                new HashSet<>(Arrays.asList((UUID[]) row.getArray("items").getArray())),
                row.getBoolean("published"));
    }

    static Map<Facet, Set<String>> values(ResultSet row) throws SQLException {
        var values = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var column : Differences.COLUMNS.entrySet()) {
            var codes = Sql.texts(row, column.getValue());
            if (!codes.isEmpty()) values.put(column.getKey(), Set.copyOf(codes));
        }
        return values;
    }

    private Map<String, String> texts(String stored) {
        try {
            return new HashMap<>(json.readValue(stored, TEXTS));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("texts of a set", broken);
        }
    }
}
