package dev.prilavok.fulfilment;

import static dev.prilavok.fulfilment.ParcelsFixture.PACKER;
import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.Actor;
import dev.prilavok.order.FulfilmentStatus;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.NotAllowedNow;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.Orders;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.QuoteItem;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.StockFixture;
import dev.prilavok.stock.UnitCost;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WarehouseTest {
    @Inject
    Warehouse warehouse;

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
    StockFixture shelves;

    @Inject
    Stock stock;

    @Inject
    Scope scope;

    private Shop anna;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
    }

    @AfterEach
    void everyUnitIsAccountedFor() {
        assertThat(shelves.broken()).isZero();
        assertThat(shelves.unaccounted()).isZero();
    }

    @Test
    void picksPacksAndGivesAway() {
        var sku = goods.sold(rub(2_500), 5);
        scope.network(() -> stock.costs(List.of(new UnitCost(sku, rub(1_000))), "invoice 1"));
        var order = given.confirmed(anna, sku);

        var parcel = given.handedOver(anna, order, "petr");

        var seen = given.view(anna, parcel);
        assertThat(seen.state()).isEqualTo(ParcelState.HANDED_OVER);
        assertThat(seen.courier()).isEqualTo("petr");
        assertThat(seen.lines().get(0).unitCost()).isEqualTo(rub(1_000));
        assertThat(given.order(anna, parcel).state()).isEqualTo(OrderState.IN_DELIVERY);
        assertThat(given.order(anna, parcel).fulfilment()).isEqualTo(FulfilmentStatus.WITH_CARRIER);
        assertThat(shelves.level(sku).shipped()).isEqualTo(1);
        assertThat(shelves.level(sku).held()).isZero();
        List<Step> steps = scope.shop(anna.id(), () -> parcels.steps(anna.id(), parcel));
        assertThat(steps)
                .extracting(Step::to)
                .containsExactly(ParcelState.PICKING, ParcelState.PACKED, ParcelState.READY, ParcelState.HANDED_OVER);
    }

    @Test
    void countedUnitsGoInAtOnceAndNotMoreThanBelongThere() {
        var sku = goods.sold(rub(900), 100);
        var quote = buyer.quote(anna, buyer.request(List.of(new QuoteItem(sku, 3, null, null)), null));
        var order = given.confirmed(anna, buyer.place(anna, buyer.draft(quote, buyer.phone())));
        var parcel = given.planned(anna, order);

        assertThatThrownBy(() -> counted(parcel, sku, 4)).isInstanceOf(PickRefused.class);
        assertThatThrownBy(() -> counted(parcel, sku, 0)).isInstanceOf(PickRefused.class);
        assertThatThrownBy(() -> counted(parcel, goods.sold(rub(900), 1), 1)).isInstanceOf(PickRefused.class);
        counted(parcel, sku, 3);

        assertThat(given.view(anna, parcel).isPicked()).isTrue();
        scope.shop(anna.id(), () -> warehouse.undo(anna.id(), parcel, ParcelsFixture.PACKER));
        assertThat(given.view(anna, parcel).lines().get(0).picked())
                .as("each is a unit of its own")
                .isEqualTo(2);
    }

    private void counted(UUID parcel, Sku sku, int pieces) {
        scope.shop(
                anna.id(),
                () -> warehouse.pick(anna.id(), parcel, new TreeMap<>(Map.of(sku, pieces)), ParcelsFixture.PACKER));
    }

    @Test
    void planningTheSameOrderAgainMeansTheSameParcel() {
        var order = given.confirmed(anna, goods.sold(rub(900), 2));

        assertThat(given.planned(anna, order)).isEqualTo(given.planned(anna, order));
    }

    @Test
    void anOrderThatNobodyConfirmedIsNotPacked() {
        var order = buyer.placed(anna, goods.sold(rub(900), 2));

        assertThatThrownBy(() -> given.planned(anna, order)).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void refusesWhatDoesNotBelongIntoTheParcel() {
        var wanted = goods.sold(rub(900), 2);
        var other = goods.sold(rub(900), 2);
        var parcel = given.planned(anna, given.confirmed(anna, wanted));

        assertThatThrownBy(() -> pick(parcel, other)).isInstanceOf(PickRefused.class);
        pick(parcel, wanted);
        assertThatThrownBy(() -> pick(parcel, wanted)).isInstanceOf(PickRefused.class);
        assertThatThrownBy(() -> scope.shop(anna.id(), () -> warehouse.ready(anna.id(), parcel, PACKER)))
                .isInstanceOf(ParcelMoved.class);
        assertThat(given.view(anna, parcel).isPicked()).isTrue();
    }

    @Test
    void neverSendsLessInSilence() {
        var here = goods.sold(rub(900), 2);
        var gone = goods.sold(rub(700), 2);
        var order = given.confirmed(anna, here, gone);
        var parcel = given.planned(anna, order);
        pick(parcel, here);
        var line = given.view(anna, parcel).lines().stream()
                .filter(one -> one.sku().equals(gone))
                .findFirst()
                .orElseThrow();

        scope.shop(anna.id(), () -> warehouse.missing(anna.id(), parcel, line.no(), PACKER));

        assertThat(given.order(anna, parcel).fulfilment()).isEqualTo(FulfilmentStatus.SHORT);
        assertThatThrownBy(() -> scope.shop(anna.id(), () -> warehouse.packed(anna.id(), parcel, PACKER)))
                .isInstanceOf(ParcelMoved.class);

        scope.shop(anna.id(), () -> warehouse.goWithout(anna.id(), parcel, Actor.franchisee("seller")));
        scope.shop(anna.id(), () -> warehouse.packed(anna.id(), parcel, PACKER));

        var left = given.view(anna, parcel);
        assertThat(left.lines()).hasSize(1);
        assertThat(left.units()).isEqualTo(1);
        assertThat(left.due())
                .as("the carrier takes no money for what is not in the parcel")
                .isEqualTo(given.order(anna, parcel)
                        .duePieces(java.util.Map.of(left.lines().get(0).no(), 1)));
        assertThat(given.order(anna, parcel).due()).isEqualTo(left.due());
        assertThat(given.order(anna, parcel).goods()).isEqualTo(rub(900));
        assertThat(shelves.level(gone).writtenOff()).isEqualTo(1);
        assertThat(given.order(anna, parcel).lines())
                .filteredOn(one -> one.sku().equals(gone))
                .allSatisfy(one -> assertThat(one.pieces().cancelled()).isEqualTo(1));
    }

    @Test
    void aParcelOfNothingIsNotSent() {
        var parcel = given.planned(anna, given.confirmed(anna, goods.sold(rub(900), 2)));
        scope.shop(anna.id(), () -> warehouse.missing(anna.id(), parcel, 1, PACKER));

        assertThatThrownBy(() -> scope.shop(anna.id(), () -> warehouse.goWithout(anna.id(), parcel, PACKER)))
                .isInstanceOf(NothingLeft.class);
    }

    @Test
    void whatIsFoundAgainIsPickedAfterAll() {
        var sku = goods.sold(rub(900), 2);
        var parcel = given.planned(anna, given.confirmed(anna, sku));
        scope.shop(anna.id(), () -> warehouse.missing(anna.id(), parcel, 1, PACKER));

        scope.shop(anna.id(), () -> warehouse.found(anna.id(), parcel, PACKER));
        pick(parcel, sku);

        assertThat(given.view(anna, parcel).isPicked()).isTrue();
    }

    @Test
    void callsAParcelOffBeforeItLeavesAndNotAfter() {
        var sku = goods.sold(rub(900), 3);
        var early = given.ready(anna, given.confirmed(anna, sku));
        var late = given.onItsWay(anna, sku);

        scope.shop(anna.id(), () -> warehouse.callOff(anna.id(), early, Actor.headOffice("director"), "no carrier"));

        assertThat(given.view(anna, early).state()).isEqualTo(ParcelState.VOID);
        assertThat(given.order(anna, early).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(shelves.level(sku).available()).isEqualTo(2);
        assertThatThrownBy(() -> scope.shop(
                        anna.id(), () -> warehouse.callOff(anna.id(), late, Actor.headOffice("director"), "no")))
                .isInstanceOf(ParcelMoved.class);
    }

    @Test
    void anotherShopDoesNotSeeTheParcel() {
        var parcel = given.ready(anna, given.confirmed(anna, goods.sold(rub(900), 3)));
        var boris = shops.open("boris");

        assertThat(scope.shop(boris.id(), () -> parcels.find(boris.id(), parcel)))
                .isEmpty();
        assertThatThrownBy(
                        () -> scope.shop(boris.id(), () -> warehouse.handOver(boris.id(), parcel, null, null, PACKER)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void twoPiecesOfALineAreScannedOneByOne() {
        var sku = goods.sold(rub(900), 3);
        var quote = buyer.quote(anna, buyer.request(List.of(new QuoteItem(sku, 2, null, null)), null));
        var order = given.confirmed(anna, buyer.place(anna, buyer.draft(quote, buyer.phone())));
        var parcel = given.planned(anna, order);

        pick(parcel, sku);

        assertThatThrownBy(() -> scope.shop(anna.id(), () -> warehouse.packed(anna.id(), parcel, PACKER)))
                .isInstanceOf(PickRefused.class);
        pick(parcel, sku);
        scope.shop(anna.id(), () -> warehouse.packed(anna.id(), parcel, PACKER));
        assertThat(given.view(anna, parcel).state()).isEqualTo(ParcelState.PACKED);
    }

    private void pick(java.util.UUID parcel, dev.prilavok.kernel.Sku sku) {
        scope.shop(anna.id(), () -> warehouse.pick(anna.id(), parcel, sku, null, PACKER));
    }
}
