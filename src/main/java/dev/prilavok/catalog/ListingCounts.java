package dev.prilavok.catalog;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How much each shop does differently, for head office. */
@ApplicationScoped
class ListingCounts {
    private static final String DIFFERENT = """
            select shop_id, count(own_minor) priced, count(*) filter (where hidden) hidden, count(*) filter (where pinned) pinned,
                count(coalesce(own_name, own_told, own_photo)) worded,
                (select count(*) from listing_rule r where r.shop_id = o.shop_id) rules
            from (select shop_id, own_minor, hidden, pinned, own_name, own_told, own_photo from listing_override
                union all select shop_id, null, false, false, null, null, null from listing_rule) o
            """;

    private final Sql sql;
    private final Shops shops;

    ListingCounts(Sql sql, Shops shops) {
        this.sql = sql;
        this.shops = shops;
    }

    /** What one shop does differently, counted. */
    record Different(String slug, String shop, int priced, int hidden, int pinned, int worded, int rules) {
        static Different nothing(Shop shop) {
            return new Different(shop.slug(), shop.name(), 0, 0, 0, 0, 0);
        }

        Different of(Shop shop) {
            return new Different(shop.slug(), shop.name(), priced, hidden, pinned, worded, rules);
        }

        private Standing standing() {
            return new Standing(priced + hidden + pinned + worded + rules, slug);
        }

        int of(DifferentGoods.Show show) {
            return switch (show) {
                case RULES -> rules;
                case HIDDEN -> hidden;
                case PINNED -> pinned;
                case PRICED -> priced;
                case WORDED -> worded;
            };
        }
    }

    /** Where a shop stands among the others. */
    private record Standing(int ways, String slug) implements Comparable<Standing> {
        private static final Comparator<Standing> ORDER =
                comparing(Standing::ways, Comparator.reverseOrder()).thenComparing(Standing::slug);

        static Standing of(String cursor) {
            var keys = Cursor.decode(cursor, 2);
            try {
                return new Standing(Integer.parseInt(keys.get(0)), keys.get(1));
            } catch (NumberFormatException forged) {
                throw new BadRequest("cursor");
            }
        }

        String cursor() {
            return Cursor.encode(ways, slug);
        }

        @Override
        public int compareTo(Standing other) {
            return ORDER.compare(this, other);
        }
    }

    private record Counted(UUID shop, Different different) {}

    @Transactional
    List<Different> byShop() {
        var byShop = sql.list(DIFFERENT + "group by shop_id", ListingCounts::counted).stream()
                .collect(toMap(Counted::shop, Counted::different));
        return shops.all().stream()
                .map(shop -> byShop.getOrDefault(shop.id().value(), Different.nothing(shop))
                        .of(shop))
                .toList();
    }

    /**
     * A page of shops, those that do most their own way first.
     *
     * @param name what is in the name or the address of a shop; every shop when blank
     */
    @Transactional
    Slice<Different> page(String name, @Nullable String cursor, int size) {
        var sought = name.strip().toLowerCase(Locale.ROOT);
        var after = cursor == null ? null : Standing.of(cursor);
        var found = byShop().stream()
                .filter(one -> one.shop.toLowerCase(Locale.ROOT).contains(sought) || one.slug.contains(sought))
                .sorted(comparing(Different::standing))
                .filter(one -> after == null || one.standing().compareTo(after) > 0)
                .limit(size + 1L)
                .toList();
        return Slice.of(found, size, last -> last.standing().cursor());
    }

    @Transactional
    Different of(Shop shop) {
        return sql.one(
                        DIFFERENT + "where shop_id = ? group by shop_id",
                        ListingCounts::counted,
                        shop.id().value())
                .map(counted -> counted.different.of(shop))
                .orElseGet(() -> Different.nothing(shop));
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getObject("shop_id", UUID.class),
                new Different(
                        "",
                        "",
                        row.getInt("priced"),
                        row.getInt("hidden"),
                        row.getInt("pinned"),
                        row.getInt("worded"),
                        row.getInt("rules")));
    }
}
