package dev.prilavok.catalog;

import static dev.prilavok.catalog.CatalogFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListingsTest {
    @Inject
    Listings listings;

    @Inject
    Prices prices;

    @Inject
    Catalog catalog;

    @Inject
    CatalogFixture goods;

    @Inject
    Scope scope;

    @Test
    void asksItsOwnPriceInsideTheCorridor() {
        var sku = goods.dress(5).get(0);
        var anna = goods.anna();
        var before = priced(anna, sku);
        seen(anna, before.slug());

        scope.shop(anna.id(), () -> listings.ask(anna.id(), before.product(), rub(4_600), "anna"));

        var after = priced(anna, sku);
        assertThat(before.retail()).isEqualTo(rub(5_000));
        assertThat(after.retail()).isEqualTo(rub(4_600));
        assertThat(after.recommended()).isEqualTo(rub(5_000));
        assertThat(after.wholesale()).isEqualTo(rub(3_000));
        assertThat(seen(anna, before.slug()).price()).isEqualTo(rub(4_600));

        scope.shop(anna.id(), () -> listings.askRecommended(anna.id(), before.product(), "anna"));
        assertThat(seen(anna, before.slug()).price()).isEqualTo(rub(5_000));
    }

    @Test
    void refusesAPriceOutsideTheCorridor() {
        var anna = goods.anna();
        var product = priced(anna, goods.dress(1).get(0)).product();

        for (var wrong : List.of(rub(4_499), rub(6_001), Money.of(CurrencyUnit.EUR, 5_000)))
            assertThatThrownBy(() -> scope.shop(anna.id(), () -> listings.ask(anna.id(), product, wrong, "anna")))
                    .isInstanceOfSatisfying(PriceOutsideCorridor.class, refusal -> {
                        assertThat(refusal.status()).isEqualTo(422);
                        assertThat(refusal.details()).containsEntry("floorMinor", 450_000L);
                        assertThat(refusal.say(Langs.RU)).contains("500").contains("6");
                    });
        assertThatThrownBy(() -> scope.shop(anna.id(), () -> listings.ask(anna.id(), Ids.next(), rub(5_000), "anna")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void neverShowsToOneShopWhatAnotherDoes() {
        var sku = goods.dress(5).get(0);
        var anna = goods.anna();
        var boris = goods.boris();
        var product = priced(anna, sku).product();

        scope.shop(anna.id(), () -> listings.ask(anna.id(), product, rub(5_900), "anna"));
        scope.shop(anna.id(), () -> listings.hide(anna.id(), product, "anna"));

        assertThat(scope.shop(anna.id(), () -> prices.priced(anna.id(), List.of(sku))))
                .isEmpty();
        assertThat(priced(boris, sku).retail()).isEqualTo(rub(5_000));
        // even with the other shop's id in the argument the database shows only one's own rows
        assertThat(scope.shop(boris.id(), () -> prices.priced(anna.id(), List.of(sku)))
                        .get(sku))
                .satisfies(seen -> assertThat(seen.retail()).isEqualTo(rub(5_000)));
        assertThatThrownBy(() -> scope.shop(boris.id(), () -> listings.hide(anna.id(), product, "boris")))
                .hasMessageContaining("row-level security");
    }

    @Test
    void hidesAndShowsAtOnce() {
        var sku = goods.dress(5).get(0);
        var anna = goods.anna();
        var priced = priced(anna, sku);
        assertThat(scope.shop(anna.id(), () -> catalog.card(anna.id(), priced.slug())))
                .isPresent();

        scope.shop(anna.id(), () -> listings.hide(anna.id(), priced.product(), "anna"));
        assertThat(scope.shop(anna.id(), () -> catalog.card(anna.id(), priced.slug())))
                .isEmpty();

        scope.shop(anna.id(), () -> listings.show(anna.id(), priced.product(), "anna"));
        assertThat(scope.shop(anna.id(), () -> catalog.card(anna.id(), priced.slug())))
                .isPresent();
    }

    private PricedVariant priced(Shop shop, Sku sku) {
        return goods.priced(shop, sku);
    }

    private ProductCard seen(Shop shop, String slug) {
        return scope.shop(shop.id(), () -> catalog.card(shop.id(), slug)).orElseThrow();
    }
}
