package dev.prilavok.tenancy;

import dev.prilavok.kernel.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What head office keeps to itself of a shop's brand: for one shop, or for all that have no rule of their own. */
@ApplicationScoped
public class BrandRails {
    private final Session database;
    private final Scope scope;
    private final Shops shops;
    private final AuditLog audit;

    BrandRails(Session database, Scope scope, Shops shops, AuditLog audit) {
        this.database = database;
        this.scope = scope;
        this.shops = shops;
        this.audit = audit;
    }

    /** What the franchisee of a shop may not change, in a transaction that sees the shop. */
    Set<BrandPart> closed(ShopId shop) {
        return own(shop).orElseGet(this::usual);
    }

    /** The rule of one shop; none when it follows the network's. */
    public Optional<Set<BrandPart>> ofShop(ShopId shop) {
        return scope.network(() -> own(shop));
    }

    /** The rule of all shops that have none of their own. */
    public Set<BrandPart> ofNetwork() {
        return scope.network(this::usual);
    }

    /** Gives a shop a rule of its own. */
    public void close(ShopId shop, Set<BrandPart> parts) {
        var slug = shops.get(shop).slug();
        scope.network(() -> {
            database.createNativeQuery("""
                            insert into brand_rails (shop_id, closed) values (:shop, :closed)
                            on conflict (shop_id) do update set closed = excluded.closed""")
                    .setParameter("shop", shop.value())
                    .setParameter("closed", written(parts))
                    .executeUpdate();
            audit.record("brand-rails", slug, written(parts));
        });
    }

    /** The shop follows the network again. */
    public void follow(ShopId shop) {
        var slug = shops.get(shop).slug();
        scope.network(() -> {
            database.createNativeQuery("delete from brand_rails where shop_id = :shop")
                    .setParameter("shop", shop.value())
                    .executeUpdate();
            audit.record("brand-rails", slug, null);
        });
    }

    /** The rule of all shops that have none of their own. */
    public void closeForAll(Set<BrandPart> parts) {
        scope.network(() -> {
            database.createNativeQuery("update brand_rails_usual set closed = :closed")
                    .setParameter("closed", written(parts))
                    .executeUpdate();
            audit.record("brand-rails", "network", written(parts));
        });
    }

    private Optional<Set<BrandPart>> own(ShopId shop) {
        return database.createNativeQuery("select closed from brand_rails where shop_id = :shop", String.class)
                .setParameter("shop", shop.value())
                .getResultStream()
                .findFirst()
                .map(BrandRails::read);
    }

    private Set<BrandPart> usual() {
        return read(database.createNativeQuery("select closed from brand_rails_usual", String.class)
                .getSingleResult());
    }

    private static String written(Set<BrandPart> parts) {
        return parts.stream().sorted().map(BrandPart::name).collect(Collectors.joining(","));
    }

    private static Set<BrandPart> read(String written) {
        var parts = EnumSet.noneOf(BrandPart.class);
        if (!written.isEmpty()) for (var name : written.split(",")) parts.add(BrandPart.valueOf(name));
        return Collections.unmodifiableSet(parts);
    }
}
