package dev.prilavok.franchise;

import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.agreement.AvailabilityPolicy;
import dev.prilavok.agreement.CategoryRate;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.agreement.DeliveryShare;
import dev.prilavok.agreement.RoyaltyBase;
import dev.prilavok.agreement.RoyaltyRules;
import dev.prilavok.agreement.Rules;
import dev.prilavok.agreement.Terms;
import dev.prilavok.agreement.Tiers;
import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.CategoryPaths;
import dev.prilavok.catalog.ListingDesk;
import dev.prilavok.catalog.Prices;
import dev.prilavok.kernel.Percent;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.royalty.TermsFixture;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a price is said to leave is what the books will say. */
@QuarkusTest
class PieceEarningRatesTest {
    @Inject
    PieceEarning earning;

    @Inject
    ListingDesk desk;

    @Inject
    CatalogFixture goods;

    @Inject
    Prices prices;

    @Inject
    ShopsFixture shops;

    @Inject
    TermsFixture given;

    @Inject
    CategoryPaths categories;

    @Inject
    Scope scope;

    @Test
    void aSectionWithARateOfItsOwnIsReckonedWithIt() {
        shops.open("anna");
        var sku = goods.dress(1).get(0);
        var section = Objects.requireNonNull(
                        scope.network(() -> categories.of(List.of(sku))).get(sku))
                .get(0);
        var shop = given.shop(ContractModel.AGENT, terms(new CategoryRate(section, Percent.of("4"))));

        var piece = scope.shop(shop.id(), () -> {
            var product = Objects.requireNonNull(
                            prices.priced(shop.id(), List.of(sku)).get(sku))
                    .product();
            var listed = desk.one(shop.id(), product).orElseThrow();
            return earning.of(shop, listed, null).orElseThrow();
        });

        // the usual rate of eight would take 400
        assertThat(piece.split().royalty()).isEqualTo(rub(200));
    }

    private static Terms terms(CategoryRate rate) {
        var plain = Rules.plain(rub(0).getCurrencyUnit());
        var royalty = new RoyaltyRules(false, false, List.of(rate), List.of(), Tiers.NONE, null, null);
        return new Terms(
                Percent.of("8"),
                RoyaltyBase.RETAIL,
                Percent.of("2"),
                new DeliveryShare(rub(50), rub(150), rub(100)),
                AvailabilityPolicy.ON_REMITTANCE,
                new Rules(royalty, plain.returnShare(), plain.compensation(), plain.payout(), null));
    }
}
