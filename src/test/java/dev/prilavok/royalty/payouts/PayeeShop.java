package dev.prilavok.royalty.payouts;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.AvailabilityPolicy;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.agreement.DeliveryShare;
import dev.prilavok.agreement.RoyaltyBase;
import dev.prilavok.agreement.Terms;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;

/** A shop whose franchisee has an account of his own, so that no other test moves his money. */
@ApplicationScoped
public class PayeeShop {
    private final Shops shops;
    private final ShopsFixture fixture;
    private final Agreements agreements;
    private final Scope scope;
    private final Sql sql;

    PayeeShop(Shops shops, ShopsFixture fixture, Agreements agreements, Scope scope, Sql sql) {
        this.shops = shops;
        this.fixture = fixture;
        this.agreements = agreements;
        this.scope = scope;
        this.sql = sql;
    }

    /** The terms of the worked figures, paid as soon as something is delivered. */
    public Shop open(String slug) throws InterruptedException {
        var anna = fixture.open("anna");
        if (shops.bySlug(slug).isEmpty()) scope.network(() -> copy(anna, slug));
        for (var i = 0; i < 300 && shops.bySlug(slug).isEmpty(); i++) Thread.sleep(100);
        var shop = shops.bySlug(slug).orElseThrow();
        scope.network(() -> {
            if (agreements.versions(shop.franchisee()).isEmpty())
                agreements.conclude(shop.franchisee(), ContractModel.AGENT, terms(), "director");
        });
        return shop;
    }

    private void copy(Shop anna, String slug) {
        var franchisee = Ids.next();
        sql.change(
                "insert into franchisee (id, key, name, created_at) values (?, ?, 'Payee with a shop', now())",
                franchisee,
                slug);
        sql.change("""
                insert into shop (id, franchisee_id, slug, name, tagline, locale, currency, zone, state, contacts, legal,
                    assortment, theme_css, logo_svg, created_at)
                select ?, ?, ?, name, tagline, locale, currency, zone, state, contacts, legal, assortment, theme_css, logo_svg,
                    created_at from shop where id = ?""", Ids.next(), franchisee, slug, anna.id().value());
        sql.change("update tenancy_version set version = version + 1");
    }

    private static Terms terms() {
        var share = new DeliveryShare(ShopsFixture.rub(50), ShopsFixture.rub(150), ShopsFixture.rub(100));
        return new Terms(Percent.of("8"), RoyaltyBase.RETAIL, Percent.of("2"), share, AvailabilityPolicy.ON_DELIVERY);
    }
}
