package dev.prilavok.order;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.AvailabilityPolicy;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.agreement.DeliveryShare;
import dev.prilavok.agreement.LossCompensation;
import dev.prilavok.agreement.RoyaltyBase;
import dev.prilavok.agreement.Rules;
import dev.prilavok.agreement.Terms;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Percent;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Shops that may sell: their franchisees have an agreement. */
@ApplicationScoped
public class ShopsFixture {
    private static final int PATIENCE = 300;

    private final Shops shops;
    private final Agreements agreements;
    private final Scope scope;
    private final AgroalDataSource database;

    ShopsFixture(Shops shops, Agreements agreements, Scope scope, AgroalDataSource database) {
        this.shops = shops;
        this.agreements = agreements;
        this.scope = scope;
        this.database = database;
    }

    /** The shop of a slug. */
    public Shop open(String slug) {
        var shop = shops.bySlug(slug).orElseThrow();
        agree(shop.franchisee());
        return shop;
    }

    /** So many shops like Anna's, of the same franchisee. */
    public List<Shop> many(int count) {
        var anna = open("anna");
        var slugs = new ArrayList<String>();
        for (var i = 0; i < count; i++) slugs.add("many-" + i);
        if (shops.bySlug(slugs.get(count - 1)).isEmpty()) scope.network(() -> copies(anna, slugs));
        for (var i = 0; i < PATIENCE && shops.bySlug(slugs.get(count - 1)).isEmpty(); i++) pause();
        return slugs.stream().map(slug -> shops.bySlug(slug).orElseThrow()).toList();
    }

    /** A shop of a franchisee of its own that sells for euros, in English, to the countries whose law wants two steps. */
    public Shop european() {
        if (shops.bySlug("baltic").isEmpty()) scope.network(this::baltic);
        for (var i = 0; i < PATIENCE && shops.bySlug("baltic").isEmpty(); i++) pause();
        var shop = shops.bySlug("baltic").orElseThrow();
        scope.network(() -> {
            if (agreements.versions(shop.franchisee()).isEmpty())
                agreements.conclude(shop.franchisee(), ContractModel.AGENT, terms(ShopsFixture::eur), "director");
        });
        return shop;
    }

    private void baltic() {
        try (var connection = database.getConnection();
                var owner = connection.prepareStatement(
                        "insert into franchisee (id, key, name, created_at) values (?, 'baltic', 'Liga Test', now())");
                var copy = connection.prepareStatement("""
                        insert into shop (id, franchisee_id, slug, name, tagline, locale, currency, zone, state, contacts, legal,
                            assortment, theme_css, logo_svg, created_at)
                        select ?, ?, 'baltic', 'Baltic', tagline, 'en', 'EUR', 'Europe/Riga', state, contacts, legal, assortment,
                            theme_css, logo_svg, created_at from shop where slug = 'anna'""")) {
            var franchisee = Ids.next();
            owner.setObject(1, franchisee);
            owner.executeUpdate();
            copy.setObject(1, Ids.next());
            copy.setObject(2, franchisee);
            copy.executeUpdate();
            connection.createStatement().executeUpdate("update tenancy_version set version = version + 1");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void copies(Shop shop, List<String> slugs) {
        try (var connection = database.getConnection();
                var copy = connection.prepareStatement("""
                        insert into shop (id, franchisee_id, slug, name, tagline, locale, currency, zone, state, contacts, legal,
                            assortment, theme_css, logo_svg, created_at)
                        select ?, franchisee_id, ?, name, tagline, locale, currency, zone, state, contacts, legal, assortment,
                            theme_css, logo_svg, created_at from shop where id = ? on conflict do nothing""")) {
            for (var slug : slugs) {
                copy.setObject(1, Ids.next());
                copy.setString(2, slug);
                copy.setObject(3, shop.id().value());
                copy.executeUpdate();
            }
            connection.createStatement().executeUpdate("update tenancy_version set version = version + 1");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void agree(FranchiseeId franchisee) {
        scope.network(() -> {
            if (agreements.versions(franchisee).isEmpty())
                agreements.conclude(franchisee, ContractModel.AGENT, terms(), "director");
        });
    }

    static Terms terms() {
        return terms(ShopsFixture::rub);
    }

    private static Terms terms(LongFunction<Money> sum) {
        return new Terms(
                Percent.of("8"),
                RoyaltyBase.RETAIL,
                Percent.of("2"),
                new DeliveryShare(sum.apply(50), sum.apply(150), sum.apply(100)),
                AvailabilityPolicy.ON_REMITTANCE,
                madeWhole(sum.apply(0).getCurrencyUnit()));
    }

    /** Nothing besides, but that a lost parcel is made good. */
    private static Rules madeWhole(CurrencyUnit currency) {
        var plain = Rules.plain(currency);
        return new Rules(
                plain.royalty(), plain.returnShare(), LossCompensation.FULL, plain.payout(), plain.taxRegime());
    }

    public static Money eur(long euros) {
        return Money.of(CurrencyUnit.EUR, euros);
    }

    public static Money rub(long rubles) {
        return Money.of(CurrencyUnit.of("RUB"), rubles);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
