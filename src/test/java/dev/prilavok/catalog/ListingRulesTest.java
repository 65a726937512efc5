package dev.prilavok.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.stock.HoldPurpose;
import dev.prilavok.stock.Holding;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListingRulesTest {
    @Inject
    ListingRules rules;

    @Inject
    Listings listings;

    @Inject
    Catalog catalog;

    @Inject
    Prices prices;

    @Inject
    Stock stock;

    @Inject
    CatalogFixture goods;

    @Inject
    TestClock clock;

    @Inject
    Scope scope;

    @AfterEach
    void noRulesAnyMore() {
        clock.reset();
        var anna = goods.anna().id();
        scope.shop(anna, () -> {
            rules.of(anna).forEach(one -> rules.remove(anna, one.rule().id()));
            return true;
        });
    }

    @Test
    void aBrandIsTakenAwayAndOneOfItComesBackByHand() {
        var brand = CatalogFixture.id();
        var one = branded(brand);
        var other = branded(brand);
        var anna = goods.anna();
        var before = product(anna, one);
        var otherProduct = product(anna, other);

        var preview = scope.shop(anna.id(), () -> rules.preview(anna.id(), without(brand, null)));
        add(anna, without(brand, null));

        assertThat(preview.fits()).isEqualTo(2);
        assertThat(preview.before() - preview.after()).isEqualTo(2);
        assertThat(tiles(anna, before, otherProduct)).isEmpty();
        assertThat(isPriced(anna, one)).isFalse();
        assertThat(tiles(goods.boris(), before, otherProduct)).hasSize(2);

        scope.shop(anna.id(), () -> listings.pin(anna.id(), List.of(before), "anna"));
        assertThat(tiles(anna, before, otherProduct)).containsExactly(before);
        assertThat(isPriced(anna, one)).isTrue();
        assertThat(isPriced(anna, other)).isFalse();

        scope.shop(anna.id(), () -> listings.unpin(anna.id(), List.of(before), "anna"));
        assertThat(tiles(anna, before, otherProduct)).isEmpty();
    }

    @Test
    void whatRunsLowGoesFromThePagesAndStaysForBaskets() {
        var brand = CatalogFixture.id();
        var sku = branded(brand);
        var anna = goods.anna();
        var product = product(anna, sku);
        add(anna, without(brand, 3));
        assertThat(tiles(anna, product)).containsExactly(product);

        scope.network(() -> {
            stock.hold(new Holding(Ids.next(), HoldPurpose.CART, null, null, new TreeMap<>(Map.of(sku, 1))));
            return true;
        });
        clock.passes(ShopViews.STRETCH.plus(Duration.ofSeconds(1)));

        assertThat(tiles(anna, product)).isEmpty();
        assertThat(isPriced(anna, sku)).isTrue();
    }

    @Test
    void refusesARuleThatSaysNothing() {
        var anna = goods.anna();

        for (var wrong : List.of(
                new ListingRule(Ids.next(), true, Map.of(), null),
                new ListingRule(Ids.next(), true, Map.of(), 0),
                new ListingRule(Ids.next(), true, Map.of(), ListingRules.MOST_UNITS + 1)))
            assertThatThrownBy(() -> add(anna, wrong)).isInstanceOf(RuleRefused.class);
    }

    @Test
    void anotherShopsRuleIsNotThere() {
        var anna = goods.anna();
        var boris = goods.boris();
        var rule = without(CatalogFixture.id(), null);
        add(anna, rule);

        assertThatThrownBy(() -> scope.shop(boris.id(), () -> {
                    rules.remove(boris.id(), rule.id());
                    return true;
                }))
                .isInstanceOf(NotFound.class);
        assertThat(scope.shop(boris.id(), () -> rules.of(boris.id())))
                .noneMatch(counted -> counted.rule().id().equals(rule.id()));
    }

    private Sku branded(String brand) {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(Feed.anOffer(id).of(id).with("vendor", brand)));
        return new Sku(id);
    }

    private static ListingRule without(String brand, @Nullable Integer units) {
        return new ListingRule(Ids.next(), false, Map.of(Facet.BRAND, Set.of(brand)), units);
    }

    private void add(Shop shop, ListingRule rule) {
        scope.shop(shop.id(), () -> {
            rules.add(shop.id(), rule, "anna");
            return true;
        });
    }

    private UUID product(Shop shop, Sku sku) {
        return goods.priced(shop, sku).product();
    }

    private boolean isPriced(Shop shop, Sku sku) {
        return scope.shop(shop.id(), () -> prices.priced(shop.id(), List.of(sku)))
                .containsKey(sku);
    }

    private List<UUID> tiles(Shop shop, UUID... products) {
        return scope.shop(shop.id(), () -> catalog.tiles(shop.id(), List.of(products))).stream()
                .map(ProductTile::product)
                .toList();
    }
}
