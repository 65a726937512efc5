package dev.prilavok.royalty;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.agreement.Terms;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.QuoteItem;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Shops of franchisees of their own, each with terms of its own, so that a month holds nothing but the test's. */
@ApplicationScoped
public class TermsFixture {
    private static final int PATIENCE = 300;

    private final Shops shops;
    private final Agreements agreements;
    private final OrdersFixture orders;
    private final ParcelsFixture parcels;
    private final Scope scope;
    private final AgroalDataSource database;

    TermsFixture(
            Shops shops,
            Agreements agreements,
            OrdersFixture orders,
            ParcelsFixture parcels,
            Scope scope,
            AgroalDataSource database) {
        this.shops = shops;
        this.agreements = agreements;
        this.orders = orders;
        this.parcels = parcels;
        this.scope = scope;
        this.database = database;
    }

    /** A shop like Anna's whose franchisee signed these terms just now. */
    public Shop shop(ContractModel model, Terms terms) {
        var shop = shopWithoutTerms();
        scope.network(() -> agreements.conclude(shop.franchisee(), model, terms, "director"));
        return shop;
    }

    /** A shop like Anna's whose franchisee signed nothing yet. */
    public Shop shopWithoutTerms() {
        var slug = "terms-" + Ids.next().toString().substring(24);
        var franchisee = Ids.next();
        scope.network(() -> copy(franchisee, slug));
        for (var i = 0; i < PATIENCE && shops.bySlug(slug).isEmpty(); i++) pause();
        return shops.bySlug(slug).orElseThrow();
    }

    private void copy(UUID franchisee, String slug) {
        run("insert into franchisee (id, key, name, created_at) values ('%s', '%s', 'Partner %s', now())"
                .formatted(franchisee, slug, slug));
        run("""
                insert into shop (id, franchisee_id, slug, name, tagline, locale, currency, zone, state, contacts, legal,
                    assortment, theme_css, logo_svg, created_at)
                select '%s', '%s', '%s', name, tagline, locale, currency, zone, state, contacts, legal, assortment,
                    theme_css, logo_svg, created_at from shop where slug = 'anna'""".formatted(Ids.next(), franchisee, slug));
        run("update tenancy_version set version = version + 1");
    }

    /** The next version of its terms. */
    public AgreementVersion publish(Shop shop, Terms terms, Instant from) {
        return scope.network(() -> agreements.publish(shop.franchisee(), terms, from, "director"));
    }

    /** These goods, one of each, on their way to a buyer. */
    public BooksFixture.Sent sent(Shop shop, List<Sku> skus) {
        var items = skus.stream().map(sku -> new QuoteItem(sku, 1, null, null)).toList();
        var quote = orders.quote(shop, orders.request(items, null));
        var order = orders.place(shop, orders.draft(quote, orders.phone()));
        return new BooksFixture.Sent(order, parcels.handedOver(shop, parcels.confirmed(shop, order)));
    }

    public void run(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
