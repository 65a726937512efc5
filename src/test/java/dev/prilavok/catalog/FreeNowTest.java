package dev.prilavok.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.stock.HoldPurpose;
import dev.prilavok.stock.Holding;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is free is known exactly, whoever else changes it and however late he commits. */
@QuarkusTest
class FreeNowTest {
    @Inject
    CatalogFixture goods;

    @Inject
    GoodsMemory memory;

    @Inject
    ShopViews views;

    @Inject
    Stock stock;

    @Inject
    Scope scope;

    private Shop anna;
    private Sku sku = new Sku("none");
    private FreeNow free;
    private int variant;

    @BeforeEach
    void aDress() {
        anna = goods.anna();
        sku = goods.dress(1).get(0);
        // goods of its own, so that nobody reads them anew meanwhile
        var loaded = scope.shop(anna.id(), () -> memory.loaded(views.of(anna.id())));
        free = new FreeNow(loaded.goods(), stock);
        variant = Objects.requireNonNull(loaded.goods().variant(sku.value()));
    }

    @Test
    void seesASizeGoAndComeBack() {
        assertThat(isFree()).isTrue();
        var owner = hold();
        assertThat(isFree()).isFalse();
        release(owner);
        assertThat(isFree()).isTrue();
    }

    @Test
    void whatWentAndCameBackBetweenTwoLooksIsAnotherMoment() {
        var before = look();
        release(hold());
        var after = look();

        assertThat(after.free().get(variant)).isTrue();
        assertThat(after.stamp()).isNotEqualTo(before.stamp());
    }

    @Test
    void whoHasWrittenSeesItAndNobodyKeepsItBeforeItIsCommitted() {
        look();
        assertThatThrownBy(() -> scope.shop(anna.id(), () -> {
                    stock.hold(holding(Ids.next()));
                    assertThat(free.look().free().get(variant)).as("inside").isFalse();
                    throw new IllegalStateException("taken back");
                }))
                .hasMessage("taken back");
        assertThat(isFree()).as("taken back").isTrue();
    }

    private boolean isFree() {
        return look().free().get(variant);
    }

    private FreeNow.Glance look() {
        return scope.shop(anna.id(), () -> free.look());
    }

    private UUID hold() {
        var owner = Ids.next();
        scope.shop(anna.id(), () -> stock.hold(holding(owner)));
        return owner;
    }

    private void release(UUID owner) {
        scope.shop(anna.id(), () -> stock.release(owner));
    }

    private Holding holding(UUID owner) {
        return new Holding(owner, HoldPurpose.CART, null, null, new TreeMap<>(Map.of(sku, 1)));
    }
}
