package dev.prilavok.journey;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.stock.StockFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.trial.TrialReport;
import dev.prilavok.trial.Trials;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the franchisee's word to the door and back, over HTTP: seller, warehouse, courier and buyer each at their own pages. */
@QuarkusTest
class DoorJourneyTest {
    @Inject
    GoodsFixture goods;

    @Inject
    OrdersFixture buyer;

    @Inject
    ParcelsFixture parcels;

    @Inject
    StockFixture shelves;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Trials trials;

    @Inject
    Scope scope;

    private Shop anna;
    private Sku coat;
    private Sku hat;
    private PlacedOrder order;
    private UUID parcel;
    private String number = "";

    @BeforeEach
    void anOrderOnItsWay() {
        anna = shops.open("anna");
        coat = goods.sold(rub(2_500), 3);
        hat = goods.sold(rub(1_500), 3);
        order = buyer.placed(anna, coat, hat);
        seller("/franchise/orders/" + order.number() + "/confirm", Map.of());
        parcel = parcels.planned(anna, order);
        number = parcels.view(anna, parcel).number();
        for (var sku : new Sku[] {coat, hat})
            warehouse("/office/picking/anna/" + number + "/scan", Map.of("code", sku.value()));
        warehouse("/office/picking/anna/" + number + "/packed", Map.of());
        pack();
        handOver();
    }

    @AfterEach
    void everyUnitIsAccountedFor() {
        assertThat(shelves.broken()).isZero();
        assertThat(shelves.unaccounted()).isZero();
    }

    @Test
    void everythingIsKept() {
        courier("/courier/out", Map.of());
        assertThat(status()).contains("Курьер выехал к вам", "Код для курьера");

        door(Map.of("kept-1", "all", "kept-2", "all", "collected", due(Map.of(1, 1, 2, 1))));

        assertThat(status()).contains("Всё подошло");
        assertThat(card()).contains("выкуплено целиком");
        assertThat(shelves.level(coat).sold()).isEqualTo(1);
    }

    @Test
    void oneThingIsKeptAndTheOtherIsSoldAgain() {
        door(Map.of("kept-1", "all", "reason-2", "COLOUR", "collected", due(Map.of(1, 1))));

        assertThat(status()).contains("Вы оставили 1 из 2", "Остальное едет обратно");
        assertThat(card()).contains("выкуплено частично", "Не подошёл цвет");

        comesBack();
        assertThat(shelves.level(hat).available()).isEqualTo(3);
        assertThat(shelves.level(coat).sold()).isEqualTo(1);
    }

    @Test
    void everythingIsRefused() {
        door(Map.of("reason-1", "SIZE_SMALL", "reason-2", "QUALITY", "collected", "0"));

        assertThat(status()).contains("Вы ничего не оставили");
        assertThat(card()).contains("отказ при получении", "Мало");
        comesBack();
        assertThat(shelves.level(coat).available()).isEqualTo(3);
    }

    @Test
    void nobodyHomeSoItWaitsAtAPickupPoint() {
        courier("/courier/parcels/" + number + "/attempt", Map.of("operation", id(), "why", "NOBODY_HOME"));
        assertThat(status()).contains("Курьер не смог вручить посылку", "Никого не было дома");
        assertThat(seller("/franchise")).contains("договоритесь о дне");

        var point = Jsoup.parse(seller("/franchise/orders/" + order.number()))
                .selectFirst("#point option")
                .val();
        seller("/franchise/orders/" + order.number() + "/redirect", Map.of("point", point));
        courier("/courier/parcels/" + number + "/left", Map.of("operation", id()));
        assertThat(status()).contains("Ждёт вас в пункте выдачи", "Заберите до");

        door(Map.of("kept-1", "all", "kept-2", "all", "collected", due(Map.of(1, 1, 2, 1))));
        assertThat(status()).contains("Всё подошло");
    }

    @Test
    void theBuyerChoosesAnotherDay() {
        courier("/courier/parcels/" + number + "/attempt", Map.of("operation", id(), "why", "ASKED_LATER"));
        var browser = PlainBrowser.at("anna.localhost").open("/o/" + order.statusToken());

        var day = browser.page().selectFirst("#day option").val();
        browser.press("#move button", Map.of("day", day, "interval", "14:00–18:00"));

        assertThat(browser.page().text()).contains("Привезём");
        assertThat(parcels.view(anna, parcel).nextAttempt()).isNotNull();
    }

    @Test
    void aLostParcelCostsTheBuyerNothing() {
        scope.shop(anna.id(), () -> {
            trials.report(
                    anna.id(),
                    parcel,
                    TrialReport.of(
                            Ids.next(),
                            TrialReport.Kind.LOST,
                            Instant.now(),
                            dev.prilavok.order.Actor.courier("petr"),
                            "LOST"));
        });

        assertThat(status()).contains("Посылка потерялась в пути");
        assertThat(card()).contains("утеряно");
        assertThat(shelves.level(coat).writtenOff()).isEqualTo(1);
    }

    private void pack() {
        var address = "/office/picking/anna/" + number + "/packing";
        var page = Jsoup.parse(given().cookies(staff.session(staff.headOffice(Role.WAREHOUSE)))
                .accept("text/html")
                .get(address)
                .asString());
        var ticks = page.select("input[name=tick]").eachAttr("value");
        var cookies = staff.session(staff.headOffice(Role.WAREHOUSE));
        given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"))
                .formParam("tick", ticks)
                .post(address)
                .then()
                .statusCode(303);
        assertThat(parcels.view(anna, parcel).state()).isEqualTo(ParcelState.READY);
    }

    private void handOver() {
        var courier = staff.headOffice(Role.COURIER).login();
        given().header("Authorization", "Bearer " + staff.token(staff.headOffice(Role.WAREHOUSE)))
                .header("Idempotency-Key", id())
                .contentType("application/json")
                .body(Map.of("courier", courier))
                .post("/api/v1/office/parcels/" + number + "/hand-over")
                .then()
                .statusCode(200);
        assertThat(parcels.view(anna, parcel).courier()).isEqualTo(courier);
    }

    private void comesBack() {
        var desk = "/office/receiving/anna/" + number;
        warehouse(desk + "/receive", Map.of());
        for (var line : parcels.view(anna, parcel).lines())
            if (line.comingBack() > 0)
                warehouse(desk + "/scan", Map.of("code", line.sku().value(), "grade", "FIT"));
        warehouse(desk + "/finish", Map.of());
        assertThat(parcels.view(anna, parcel).state()).isEqualTo(ParcelState.INSPECTED);
    }

    private void door(Map<String, String> typed) {
        var all = new HashMap<>(typed);
        all.put("operation", id());
        courier("/courier/parcels/" + number + "/trial", all);
    }

    private String due(Map<Integer, Integer> kept) {
        return parcels.order(anna, parcel).duePieces(kept).getAmount().toPlainString();
    }

    private String status() {
        return PlainBrowser.at("anna.localhost")
                .open("/o/" + order.statusToken())
                .page()
                .text();
    }

    private String card() {
        return Jsoup.parse(seller("/franchise/orders/" + order.number())).text();
    }

    private String seller(String path) {
        return given().cookies(staff.session(staff.ofShop("anna", Role.FRANCHISEE)))
                .accept("text/html")
                .get(path)
                .asString();
    }

    private void seller(String path, Map<String, String> typed) {
        post(staff.session(staff.ofShop("anna", Role.FRANCHISEE)), path, typed);
    }

    private void warehouse(String path, Map<String, String> typed) {
        post(staff.session(staff.headOffice(Role.WAREHOUSE)), path, typed);
    }

    private void courier(String path, Map<String, String> typed) {
        post(staff.session(staff.headOffice(Role.COURIER)), path, typed);
    }

    private static ValidatableResponse post(Map<String, String> cookies, String path, Map<String, String> typed) {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", Objects.requireNonNull(cookies.get("csrf")))
                .formParams(typed)
                .post(path)
                .then()
                .statusCode(303);
    }

    private static String id() {
        return Ids.next().toString();
    }
}
