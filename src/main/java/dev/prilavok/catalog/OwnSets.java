package dev.prilavok.catalog;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntToLongFunction;

/** A franchisee's own sets: made, filled, put in order, shown, taken away and put back. */
@ApplicationScoped
public class OwnSets {
    public static final int LONGEST_TITLE = 80;
    public static final int LONGEST_TOLD = 300;
    private static final int MOST_SETS = 50;
    private static final int MOST_GOODS = 200;

    private static final String READ = """
            select s.*, s.gone_at is not null as gone,
                array(select i.product_id from own_set_item i where i.shop_id = s.shop_id and i.set_id = s.id
                    order by i.position, i.product_id) items
            from own_set s where s.shop_id = ? order by s.position, s.id""";

    private final ShopViews views;
    private final Sql sql;
    private final AuditLog audit;
    private final Clock clock;

    OwnSets(ShopViews views, Sql sql, AuditLog audit, Clock clock) {
        this.views = views;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    private record Asked(ShopId shop) {}

    /** All of them in their order, those that were taken away too. */
    @Transactional
    public List<OwnSet> all(ShopId shop) {
        return sql.list(READ, OwnSets::set, shop.value());
    }

    /** @throws NotFound when the shop has no such set */
    @Transactional
    public OwnSet of(ShopId shop, UUID set) {
        return all(shop).stream()
                .filter(one -> one.id().equals(set))
                .findFirst()
                .orElseThrow(() -> new NotFound("set"));
    }

    /** Those that buyers see. */
    List<OwnSet> shown(ShopView view) {
        var shop = view.shop().id();
        return views.remember(
                view,
                new Asked(shop),
                () -> all(shop).stream()
                        .filter(set -> set.shown() && !set.gone())
                        .toList(),
                sets -> 1 + sets.size());
    }

    Optional<OwnSet> shown(ShopView view, String slug) {
        return shown(view).stream().filter(set -> set.slug().equals(slug)).findFirst();
    }

    /** Its goods as its maker put them; what is no part of it comes last. */
    static IntToLongFunction order(OwnSet set, Goods goods) {
        return place -> {
            var at = set.items().indexOf(goods.id(place));
            return at < 0 ? Integer.MAX_VALUE : at;
        };
    }

    /** Begins a set; buyers see it once it is shown. */
    @Transactional
    public UUID begin(ShopId shop, String title, String by) {
        var id = Ids.next();
        if (all(shop).size() >= MOST_SETS) throw new BadRequest("sets").at("title");
        sql.change(
                """
                insert into own_set (shop_id, id, slug, title, told, position, shown, changed_by, changed_at)
                select ?, ?, ?, ?, '', coalesce(max(position), 0) + 1, false, ?, ? from own_set where shop_id = ?""",
                shop.value(),
                id,
                free(shop, Slugs.of(title)),
                checked(title, LONGEST_TITLE),
                by,
                clock.instant(),
                shop.value());
        changed(shop, id, "own-set-begun");
        return id;
    }

    // A set of head office may have the name already, and its page must not be hidden.
    private String free(ShopId shop, String slug) {
        var free = slug;
        for (var number = 2;
                sql.one(
                                "select 1 from own_set where shop_id = ? and slug = ? union all select 1 from goods_set where slug = ?",
                                row -> true,
                                shop.value(),
                                free,
                                free)
                        .isPresent();
                number++) free = slug + "-" + number;
        return free;
    }

    /** What the set is called, says and shows; a photograph that is none of its goods' is not taken. */
    public record Wish(String title, String told, String photo, boolean shown) {}

    @Transactional
    public void save(ShopId shop, UUID set, Wish wish, String by) {
        of(shop, set);
        sql.change(
                """
                update own_set set title = ?, told = ?, shown = ?, changed_by = ?, changed_at = ?,
                    photo = (select s.hash from product_picture s join own_set_item i on i.product_id = s.product_id
                        where i.shop_id = own_set.shop_id and i.set_id = own_set.id and s.hash = ? limit 1)
                where shop_id = ? and id = ?""",
                checked(wish.title, LONGEST_TITLE),
                checked(wish.told, LONGEST_TOLD),
                wish.shown,
                by,
                clock.instant(),
                wish.photo,
                shop.value(),
                set);
        changed(shop, set, "own-set-saved");
    }

    /**
     * Makes these products the whole set, in this order.
     *
     * @throws BadRequest when they are too many
     * @throws NotFound when one of them is no product
     */
    @Transactional
    public void fill(ShopId shop, UUID set, List<UUID> products) {
        of(shop, set);
        if (products.size() > MOST_GOODS) throw new BadRequest("products").at("products");
        var ids = products.toArray(UUID[]::new);
        if (sql.one("select count(*) from product where id = any (?)", row -> row.getLong(1), (Object) ids)
                        .orElse(0L)
                != products.size()) throw new NotFound("product");
        sql.change("delete from own_set_item where shop_id = ? and set_id = ?", shop.value(), set);
        sql.change("""
                insert into own_set_item (shop_id, set_id, product_id, position)
                select ?, ?, p.id, p.at from unnest(?::uuid[]) with ordinality p (id, at)""", shop.value(), set, ids);
        changed(shop, set, "own-set-filled");
    }

    /** Puts a product to the end of the set. */
    @Transactional
    public void add(ShopId shop, UUID set, UUID product) {
        if (of(shop, set).items().size() >= MOST_GOODS) throw new BadRequest("product");
        if (sql.one("select 1 from product where id = ?", row -> true, product).isEmpty())
            throw new NotFound("product");
        sql.change("""
                insert into own_set_item (shop_id, set_id, product_id, position)
                select ?, ?, ?, coalesce(max(position), 0) + 1 from own_set_item where shop_id = ? and set_id = ?
                on conflict do nothing""", shop.value(), set, product, shop.value(), set);
        changed(shop, set, "own-set-filled");
    }

    @Transactional
    public void remove(ShopId shop, UUID set, UUID product) {
        of(shop, set);
        sql.change(
                "delete from own_set_item where shop_id = ? and set_id = ? and product_id = ?",
                shop.value(),
                set,
                product);
        changed(shop, set, "own-set-filled");
    }

    /** Moves a product one place up or down. */
    @Transactional
    public void move(ShopId shop, UUID set, UUID product, boolean up) {
        var items = new ArrayList<>(of(shop, set).items());
        if (!swap(items, product, up)) return;
        for (var i = 0; i < items.size(); i++)
            sql.change(
                    "update own_set_item set position = ? where shop_id = ? and set_id = ? and product_id = ?",
                    i + 1,
                    shop.value(),
                    set,
                    items.get(i));
        changed(shop, set, "own-set-ordered");
    }

    /** Moves the whole set one place up or down among the others. */
    @Transactional
    public void place(ShopId shop, UUID set, boolean up) {
        of(shop, set);
        var sets = new ArrayList<>(
                all(shop).stream().filter(one -> !one.gone()).map(OwnSet::id).toList());
        if (!swap(sets, set, up)) return;
        for (var i = 0; i < sets.size(); i++)
            sql.change(
                    "update own_set set position = ? where shop_id = ? and id = ?", i + 1, shop.value(), sets.get(i));
        changed(shop, set, "own-sets-ordered");
    }

    /** Takes a set away, or puts it back. */
    @Transactional
    public void gone(ShopId shop, UUID set, boolean gone) {
        of(shop, set);
        sql.change(
                "update own_set set gone_at = ? where shop_id = ? and id = ?",
                gone ? clock.instant() : null,
                shop.value(),
                set);
        changed(shop, set, gone ? "own-set-gone" : "own-set-back");
    }

    private static boolean swap(List<UUID> all, UUID one, boolean up) {
        var from = all.indexOf(one);
        var to = from + (up ? -1 : 1);
        if (from < 0 || to < 0 || to >= all.size()) return false;
        Collections.swap(all, from, to);
        return true;
    }

    private static String checked(String typed, int longest) {
        var text = typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return text.substring(0, Math.min(longest, text.length()));
    }

    private void changed(ShopId shop, UUID set, String what) {
        sql.change(Versions.LISTINGS_CHANGED, shop.value());
        audit.record(what, set.toString(), null);
    }

    private static OwnSet set(ResultSet row) throws SQLException {
        return new OwnSet(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("title"),
                row.getString("told"),
                row.getString("photo"),
                row.getBoolean("shown"),
                row.getBoolean("gone"),
                Arrays.asList((UUID[]) row.getArray("items").getArray()));
    }
}
