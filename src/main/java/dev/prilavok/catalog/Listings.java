package dev.prilavok.catalog;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.joda.money.Money;

/** What a shop does differently: its own price inside the corridor, and what it hides. */
@ApplicationScoped
public class Listings {
    private final Sql sql;
    private final Shops shops;
    private final AuditLog audit;
    private final Clock clock;

    Listings(Sql sql, Shops shops, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.shops = shops;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks one price for all sizes of a product.
     *
     * @throws PriceOutsideCorridor when head office does not allow it for every size
     * @throws NotFound when the product is not sold in the shop's currency
     */
    @Transactional
    public void ask(ShopId shop, UUID product, Money price, String by) {
        var corridor = corridor(shop, product);
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

    /** Goes back to the recommended price. */
    @Transactional
    public void askRecommended(ShopId shop, UUID product, String by) {
        sql.change("""
                update listing_override set own_minor = null, own_currency = null, changed_by = ?, changed_at = ?
                where shop_id = ? and product_id = ?""", by, clock.instant(), shop.value(), product);
        changed(shop, "listing-priced-as-recommended", product);
    }

    /** Takes a product off the shop's pages; orders placed before stay as they are. */
    @Transactional
    public void hide(ShopId shop, UUID product, String by) {
        hidden(shop, product, true, by);
        changed(shop, "listing-hidden", product);
    }

    /** Puts a hidden product back. */
    @Transactional
    public void show(ShopId shop, UUID product, String by) {
        hidden(shop, product, false, by);
        changed(shop, "listing-shown", product);
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
                        product)
                .orElseThrow(() -> new NotFound("product"));
    }

    /** The lowest and the highest price allowed, and the recommended one. */
    public record Corridor(Money floor, Money recommended, Money ceiling) {}

    private void hidden(ShopId shop, UUID product, boolean hidden, String by) {
        if (sql.one("select 1 from product where id = ?", row -> true, product).isEmpty())
            throw new NotFound("product");
        sql.change("""
                insert into listing_override (shop_id, product_id, hidden, changed_by, changed_at) values (?, ?, ?, ?, ?)
                on conflict (shop_id, product_id) do update set hidden = excluded.hidden,
                    changed_by = excluded.changed_by, changed_at = excluded.changed_at""", shop.value(), product, hidden, by, clock.instant());
    }

    private void changed(ShopId shop, String what, UUID product) {
        sql.change(
                "insert into listing_version (shop_id, version) values (?, " + Sql.FRESH_VERSION
                        + ") on conflict (shop_id) do update set version = excluded.version",
                shop.value());
        audit.record(what, product.toString(), null);
    }
}
