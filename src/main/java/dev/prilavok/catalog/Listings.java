package dev.prilavok.catalog;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;

/** What a shop does differently: its own price inside the corridor, and what it hides. */
@ApplicationScoped
public class Listings {
    private final Sql sql;
    private final Shops shops;
    private final AuditLog audit;
    private final PriceGroups groups;
    private final Clock clock;

    Listings(Sql sql, Shops shops, AuditLog audit, PriceGroups groups, Clock clock) {
        this.sql = sql;
        this.shops = shops;
        this.audit = audit;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * Asks one price for all sizes of a product.
     *
     * @throws NotPermitted when head office keeps the price to itself
     * @throws PriceOutsideCorridor when head office does not allow it for every size
     * @throws NotFound when the product is not sold in the shop's currency
     */
    @Transactional
    public void ask(ShopId shop, UUID product, Money price, String by) {
        var corridor = corridor(shop, product);
        if (!mayPrice(product)) throw new NotPermitted(NotPermitted.What.PRICE);
        var fits = price.getCurrencyUnit().equals(corridor.floor.getCurrencyUnit())
                && !price.isLessThan(corridor.floor)
                && !price.isGreaterThan(corridor.ceiling);
        if (!fits) throw new PriceOutsideCorridor(price, corridor.floor, corridor.ceiling);
        sql.change(
                """
                insert into listing_override (shop_id, product_id, own_minor, own_currency, hidden, changed_by, changed_at)
                values (?, ?, ?, ?, false, ?, ?)
                on conflict (shop_id, product_id) do update set own_minor = excluded.own_minor,
                    own_currency = excluded.own_currency, changed_by = excluded.changed_by, changed_at = excluded.changed_at""",
                shop.value(),
                product,
                Moneys.minor(price),
                price.getCurrencyUnit().getCode(),
                by,
                clock.instant());
        changed(shop, "listing-priced", product);
    }

    private boolean mayPrice(UUID product) {
        return sql.one(
                        "select " + Permits.PRICE + " may from product p" + Permits.JOINED + "where p.id = ?",
                        row -> row.getBoolean("may"),
                        product)
                .orElse(false);
    }

    /** Goes back to the recommended price. */
    @Transactional
    public void askRecommended(ShopId shop, UUID product, String by) {
        sql.change("""
                update listing_override set own_minor = null, own_currency = null, changed_by = ?, changed_at = ?
                where shop_id = ? and product_id = ?""", by, clock.instant(), shop.value(), product);
        changed(shop, "listing-priced-as-recommended", product);
    }

    /** Takes products off the shop's pages; orders placed before stay as they are. Tells those that were not hidden before. */
    @Transactional
    public List<UUID> hide(ShopId shop, Collection<UUID> products, String by) {
        return hidden(shop, products, true, by);
    }

    /** Puts hidden products back. Tells those that were hidden. */
    @Transactional
    public List<UUID> show(ShopId shop, Collection<UUID> products, String by) {
        return hidden(shop, products, false, by);
    }

    /** Takes one product off the shop's pages. */
    @Transactional
    public void hide(ShopId shop, UUID product, String by) {
        hide(shop, List.of(product), by);
    }

    /** Puts one hidden product back. */
    @Transactional
    public void show(ShopId shop, UUID product, String by) {
        show(shop, List.of(product), by);
    }

    /** Shows products by hand though no rule lets them in, and hidden ones again. */
    @Transactional
    public void pin(ShopId shop, Collection<UUID> products, String by) {
        pinned(shop, products, true, by);
    }

    /** Leaves products to the rules again. */
    @Transactional
    public void unpin(ShopId shop, Collection<UUID> products, String by) {
        pinned(shop, products, false, by);
    }

    /** The range that one price for all sizes of a product may lie in. */
    @Transactional
    public Corridor corridor(ShopId id, UUID product) {
        var currency = shops.get(id).currency();
        return sql.one(
                        "select max(w.floor_minor) floor, min(w.ceiling_minor) ceiling, max(w.recommended_minor) recommended"
                                + " from variant v " + PriceRow.IN_FORCE
                                + " where v.product_id = ? and v.state = 'PUBLISHED' having count(*) > 0",
                        row -> new Corridor(
                                Moneys.of(row.getLong("floor"), currency),
                                Moneys.of(row.getLong("recommended"), currency),
                                Moneys.of(row.getLong("ceiling"), currency)),
                        currency.getCode(),
                        clock.instant(),
                        groups.of(shops.get(id).franchisee()),
                        product)
                .orElseThrow(() -> new NotFound("product"));
    }

    /** The lowest and the highest price allowed, and the recommended one. */
    public record Corridor(Money floor, Money recommended, Money ceiling) {}

    private List<UUID> hidden(ShopId shop, Collection<UUID> products, boolean hidden, String by) {
        var asked = products.stream().distinct().sorted().toArray(UUID[]::new);
        if (ids("select id from product where id = any(?)", (Object) asked).size() < asked.length)
            throw new NotFound("product");
        var before = ids(
                "select product_id id from listing_override where shop_id = ? and hidden and product_id = any(?)",
                shop.value(),
                asked);
        var changed = Arrays.stream(asked)
                .filter(product -> before.contains(product) != hidden)
                .toList();
        if (changed.isEmpty()) return changed;
        var now = clock.instant();
        sql.each(
                """
                insert into listing_override (shop_id, product_id, hidden, changed_by, changed_at) values (?, ?, ?, ?, ?)
                on conflict (shop_id, product_id) do update set hidden = excluded.hidden,
                    changed_by = excluded.changed_by, changed_at = excluded.changed_at""",
                changed.stream()
                        .map(product -> new Object[] {shop.value(), product, hidden, by, now})
                        .toList());
        freshen(shop);
        for (var product : changed) audit.record(hidden ? "listing-hidden" : "listing-shown", product.toString(), null);
        return changed;
    }

    private void pinned(ShopId shop, Collection<UUID> products, boolean pinned, String by) {
        var asked = products.stream().distinct().sorted().toArray(UUID[]::new);
        if (ids("select id from product where id = any(?)", (Object) asked).size() < asked.length)
            throw new NotFound("product");
        var now = clock.instant();
        sql.each(
                """
                insert into listing_override (shop_id, product_id, hidden, pinned, changed_by, changed_at) values (?, ?, false, ?, ?, ?)
                on conflict (shop_id, product_id) do update set pinned = excluded.pinned, hidden = false,
                    changed_by = excluded.changed_by, changed_at = excluded.changed_at""",
                Arrays.stream(asked)
                        .map(product -> new Object[] {shop.value(), product, pinned, by, now})
                        .toList());
        freshen(shop);
        for (var product : asked)
            audit.record(pinned ? "listing-pinned" : "listing-unpinned", product.toString(), null);
    }

    private Set<UUID> ids(String query, Object... values) {
        return Set.copyOf(sql.list(query, row -> row.getObject("id", UUID.class), values));
    }

    private void changed(ShopId shop, String what, UUID product) {
        freshen(shop);
        audit.record(what, product.toString(), null);
    }

    private void freshen(ShopId shop) {
        sql.change(Versions.LISTINGS_CHANGED, shop.value());
    }
}
