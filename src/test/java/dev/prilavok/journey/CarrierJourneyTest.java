package dev.prilavok.journey;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.delivery.CarriersFixture;
import dev.prilavok.delivery.Waybill;
import dev.prilavok.delivery.Waybills;
import dev.prilavok.delivery.cdek.HookAddress;
import dev.prilavok.delivery.simulator.Simulator;
import dev.prilavok.delivery.simulator.Step;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.fulfilment.Warehouse;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.DeliveryChoice;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.QuoteItem;
import dev.prilavok.order.QuoteRequest;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.stock.StockFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A parcel at an outside carrier that speaks before our warehouse does. */
@QuarkusTest
class CarrierJourneyTest {
    @Inject
    GoodsFixture goods;

    @Inject
    OrdersFixture buyer;

    @Inject
    ParcelsFixture parcels;

    @Inject
    Parcels door;

    @Inject
    Warehouse warehouse;

    @Inject
    Waybills waybills;

    @Inject
    StockFixture shelves;

    @Inject
    ShopsFixture shops;

    @Inject
    CarriersFixture carriers;

    @Inject
    Simulator simulator;

    @Inject
    HookAddress hook;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    private Shop anna;
    private Sku coat;
    private UUID parcel;
    private String number = "";
    private String atCdek = "";

    @BeforeEach
    void aParcelThatIsReadyAndBooked() {
        carriers.calm();
        anna = shops.open("anna");
        coat = goods.sold(rub(2_500), 3);
        var request = new QuoteRequest(
                List.of(new QuoteItem(coat, 1, null, null)),
                new DeliveryChoice(CarriersFixture.MOSCOW, "pickup", "MSK-1"),
                null,
                null);
        var order = buyer.place(anna, buyer.draft(buyer.quote(anna, request), buyer.phone()));
        parcel = parcels.ready(anna, parcels.confirmed(anna, order));
        number = parcels.view(anna, parcel).number();
        CarriersFixture.await(() -> waybill().state() == Waybill.State.BOOKED);
        atCdek = waybill().carrierId();
    }

    @AfterEach
    void everyUnitIsAccountedFor() {
        assertThat(shelves.broken()).isZero();
        assertThat(shelves.unaccounted()).isZero();
    }

    @Test
    void aCarrierThatHasTheParcelProvesTheHandOverThatNobodyRecorded() {
        for (var step : List.of(Step.ACCEPTED, Step.SENT, Step.AT_POINT, Step.DELIVERED))
            simulator.move(number, step, "");

        hook.tell(HookAddress.news(atCdek, number, "DELIVERED"));

        CarriersFixture.await(() -> state() == ParcelState.DELIVERED_FULL);
        assertThat(scope.shop(anna.id(), () -> door.steps(anna.id(), parcel))).anySatisfy(step -> {
            assertThat(step.to()).isEqualTo(ParcelState.HANDED_OVER);
            assertThat(step.actor().name()).isEqualTo("carrier");
        });
        assertThat(shelves.level(coat).sold()).isEqualTo(1);
        CarriersFixture.await(() -> facts().equals(List.of("APPLIED")));
    }

    @Test
    void anEndThatComesBeforeTheHandOverIsAppliedWhenTheParcelLeaves() {
        simulator.move(number, Step.LOST, "26");
        hook.tell(HookAddress.news(atCdek, number, "NOT_DELIVERED"));
        CarriersFixture.await(() -> facts().equals(List.of("WAITS")));
        assertThat(state()).isEqualTo(ParcelState.READY);

        scope.shop(anna.id(), () -> warehouse.handOver(anna.id(), parcel, null, null, ParcelsFixture.PACKER));

        CarriersFixture.await(() -> state() == ParcelState.LOST);
        CarriersFixture.await(() -> facts().equals(List.of("APPLIED")));
        assertThat(shelves.level(coat).writtenOff()).isEqualTo(1);
    }

    @Test
    void theCarriersOwnLabelIsAskedForAndPrintedAtTheParcel() {
        var card = "/office/parcels/anna/" + number;
        assertThat(get(card).asString()).contains("Запросить ярлык перевозчика");

        var cookies = staff.session(staff.headOffice(Role.WAREHOUSE));
        given().cookies(cookies)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"))
                .formParam("kind", "LABEL")
                .post(card + "/carrier-papers")
                .then()
                .statusCode(303);

        CarriersFixture.await(() -> get(card).asString().contains("carrier-label.pdf"));
        assertThat(get(card + "/carrier-label.pdf").contentType()).startsWith("application/pdf");
        assertThat(get(card + "/carrier-waybill.pdf").statusCode()).isEqualTo(404);
    }

    private io.restassured.response.Response get(String address) {
        return given().cookies(staff.session(staff.headOffice(Role.WAREHOUSE)))
                .accept("text/html,application/pdf")
                .get(address + "?lang=ru");
    }

    private ParcelState state() {
        return parcels.view(anna, parcel).state();
    }

    private Waybill waybill() {
        return scope.shop(anna.id(), () -> waybills.of(anna.id(), parcel)).orElseThrow();
    }

    private List<String> facts() {
        return scope.network(() -> sql.list(
                "select state from carrier_fact where subject = ? order by id", row -> row.getString(1), atCdek));
    }
}
