package dev.prilavok.catalog;

import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** How much each shop does differently, for head office. */
@ApplicationScoped
class ListingCounts {
    private static final String DIFFERENT = """
            select shop_id, count(own_minor) priced, count(*) filter (where hidden) hidden, count(*) filter (where pinned) pinned,
                count(coalesce(own_name, own_told, own_photo)) worded,
                (select count(*) from listing_rule r where r.shop_id = o.shop_id) rules
            from (select shop_id, own_minor, hidden, pinned, own_name, own_told, own_photo from listing_override
                union all select shop_id, null, false, false, null, null, null from listing_rule) o
            group by shop_id""";

    private final Sql sql;
    private final Shops shops;

    ListingCounts(Sql sql, Shops shops) {
        this.sql = sql;
        this.shops = shops;
    }

    /** What one shop does differently, counted. */
    record Different(String shop, int priced, int hidden, int pinned, int worded, int rules) {}

    @Transactional
    List<Different> byShop() {
        var byShop = new HashMap<UUID, Different>();
        sql.list(DIFFERENT, row -> {
            var id = row.getObject("shop_id", UUID.class);
            return byShop.put(
                            id,
                            new Different(
                                    "",
                                    row.getInt("priced"),
                                    row.getInt("hidden"),
                                    row.getInt("pinned"),
                                    row.getInt("worded"),
                                    row.getInt("rules")))
                    == null;
        });
        return shops.all().stream()
                .map(shop -> {
                    var found = byShop.getOrDefault(shop.id().value(), new Different("", 0, 0, 0, 0, 0));
                    return new Different(
                            shop.name(), found.priced, found.hidden, found.pinned, found.worded, found.rules);
                })
                .toList();
    }
}
