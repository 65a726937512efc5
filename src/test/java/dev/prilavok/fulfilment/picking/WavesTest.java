package dev.prilavok.fulfilment.picking;

import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.Actor;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.Orders;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WavesTest {
    @Inject
    Waves waves;

    @Inject
    WaveRows rows;

    @Inject
    Shelves shelves;

    @Inject
    PlanWave job;

    @Inject
    Parcels parcels;

    @Inject
    ParcelsFixture given;

    @Inject
    OrdersFixture buyer;

    @Inject
    Orders orders;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    Scope scope;

    private Shop anna;
    private Sku sku;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
        sku = goods.sold(rub(900), 50);
    }

    @Test
    void aWavePlansEachOrderInItsOwnShop() {
        var hers = given.confirmed(anna, sku);
        var his = given.confirmed(shops.open("boris"), sku);

        var wave = waveOf(hers, his);
        waves.plan(wave);

        var planned = scope.network(() -> parcels.ofWave(wave));
        assertThat(planned).extracting(ParcelView::order).containsExactlyInAnyOrder(hers.id(), his.id());
        assertThat(planned).extracting(ParcelView::state).containsOnly(ParcelState.PLANNED);
        assertThat(buyer.view(anna, hers).state()).isEqualTo(OrderState.RELEASED);
        assertThat(wave(wave).isPlanned()).isTrue();
    }

    @Test
    void whatCannotBePlannedSaysWhyAndHoldsNobodyUp() {
        var gone = given.confirmed(anna, sku);
        var stays = given.confirmed(anna, sku);
        var wave = waveOf(gone, stays);
        scope.shop(
                anna.id(),
                () -> orders.cancel(anna.id(), gone.number(), Actor.franchisee("seller"), "changed her mind"));

        waves.plan(wave);

        assertThat(scope.network(() -> parcels.ofWave(wave))).hasSize(1);
        assertThat(wave(wave).refused()).isEqualTo(1);
        assertThat(scope.network(() -> rows.refused(wave)))
                .allSatisfy(row -> assertThat(row.whyRu()).isNotBlank())
                .allSatisfy(row -> assertThat(row.whyEn()).isNotBlank());
    }

    @Test
    void theJobGoesOnWhereAnotherRunStopped() {
        var order = given.confirmed(anna, sku);
        var wave = waveOf(order);
        // the parcel was planned, and the power went before the wave knew
        given.planned(anna, order);

        job.run(new PlanWave.Wave(wave));
        job.run(new PlanWave.Wave(wave));

        assertThat(wave(wave).isPlanned()).isTrue();
        assertThat(wave(wave).refused()).isZero();
    }

    @Test
    void anOrderWaitsUntilAWaveHasIt() {
        var order = given.confirmed(anna, sku);
        assertThat(waves.waiting()).extracting(Waiting::id).contains(order.id());

        waveOf(order);

        assertThat(waves.waiting()).extracting(Waiting::id).doesNotContain(order.id());
        assertThatThrownBy(() -> waves.make(Criterion.CITY, UUID.randomUUID().toString(), "nobody", "packer"))
                .isInstanceOf(BadRequest.class);
    }

    @Test
    void makesAWaveOfEverythingWithTheSameKeyAndPlansItAtOnceWhenItIsSmall() {
        var order = given.confirmed(anna, sku);
        var waiting = waves.waiting().stream()
                .filter(one -> one.id().equals(order.id()))
                .findFirst()
                .orElseThrow();

        var wave = waves.make(Criterion.CARRIER, waiting.key(Criterion.CARRIER), "with a courier", "packer");

        waves.plan(wave);
        assertThat(scope.network(() -> parcels.ofWave(wave)))
                .extracting(ParcelView::order)
                .contains(order.id());
    }

    @Test
    void thePickListAddsUpAndFollowsTheShelves() {
        var far = goods.sold(rub(700), 5);
        var none = goods.sold(rub(500), 5);
        scope.network(() -> shelves.put(Map.of(sku, "T-2-1", far, "T-10-1")));
        var wave = waveOf(given.confirmed(anna, sku, far), given.confirmed(anna, sku, none));
        waves.plan(wave);

        var list = PickList.of(scope.network(() -> parcels.ofWave(wave)));

        assertThat(list).extracting(PickList.Row::sku).containsExactly(sku, far, none);
        assertThat(list.get(0).left()).isEqualTo(2);
        assertThat(list.get(0).parcels()).hasSize(2);
        assertThat(list.get(2).shelf()).isNull();
    }

    @Test
    void shelvesOfUnknownArticlesAreLeftOutAndEmptyOnesTakenAway() {
        assertThat(scope.network(() -> shelves.put(Map.of(sku, "T-7-7", new Sku("nobody-knows-" + sku), "T-7-8"))))
                .isEqualTo(1);
        assertThat(scope.network(() -> shelves.list(sku.value(), null, 10)).items())
                .extracting(Shelves.Place::address)
                .containsExactly("T-7-7");

        scope.network(() -> shelves.put(Map.of(sku, "")));

        assertThat(scope.network(() -> shelves.list(sku.value(), null, 10)).items())
                .isEmpty();
    }

    private WaveRows.Wave wave(UUID id) {
        return scope.network(() -> rows.find(id)).orElseThrow();
    }

    private UUID waveOf(PlacedOrder... of) {
        var ids = List.of(of).stream().map(PlacedOrder::id).toList();
        var waiting =
                waves.waiting().stream().filter(one -> ids.contains(one.id())).toList();
        assertThat(waiting).hasSize(of.length);
        return scope.network(() -> rows.insert(
                "W" + UUID.randomUUID().toString().substring(0, 8),
                Criterion.DAY,
                "test",
                "packer",
                Instant.parse("2026-11-22T06:00:00Z"),
                waiting));
    }
}
