package dev.prilavok.office;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficePagesTest {
    @Inject
    ShopsFixture shops;

    @Inject
    GoodsFixture goods;

    @Inject
    OrdersFixture orders;

    @Inject
    StaffFixture staff;

    @Inject
    Stock stock;

    @Inject
    Scope scope;

    private Shop anna;
    private Sku dress;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
        dress = goods.sold(Moneys.of(300_000, CurrencyUnit.of("RUB")), 20);
    }

    @Test
    void figuresLeadToTheirRows() {
        orders.placed(anna, dress);

        page(Role.OWNER, "/office")
                .statusCode(200)
                .body(containsString("/office/orders?show=new"))
                .body(containsString("/office/stock?show=low"));
        page(Role.CATALOGUE_MANAGER, "/office").statusCode(200).body(not(containsString("/office/orders")));
    }

    @Test
    void ordersOfAllShopsAreInOneList() {
        var here = orders.placed(anna, dress);
        var there = orders.placed(shops.open("boris"), dress);

        page(Role.SUPPORT, "/office/orders?show=new&span=today")
                .statusCode(200)
                .body(containsString(here.number().shown()))
                .body(containsString(there.number().shown()));
        page(Role.SUPPORT, "/office/orders?shop=anna")
                .body(containsString(here.number().shown()))
                .body(not(containsString(there.number().shown())));
        page(Role.SUPPORT, "/office/orders?show=cancelled")
                .body(not(containsString(here.number().shown())));
        page(Role.SUPPORT, "/office/orders?shop=nobody").statusCode(404);
    }

    @Test
    void aCommandRunsInTheShopsScopeAndSaysWhatItDid() {
        var order = orders.placed(anna, dress);

        send(Role.SUPPORT, card(order) + "/confirm", Map.of()).statusCode(303);

        var view = orders.view(anna, order);
        assertThat(view.state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(view.history().get(1).actor().name()).isEqualTo("office-support");
        page(Role.SUPPORT, card(order)).statusCode(200).body(containsString("подтверждён"));
    }

    @Test
    void cancellingNeedsAReasonAndKeepsWhatWasTyped() {
        var order = orders.placed(anna, dress);

        send(Role.OWNER, card(order) + "/cancel", Map.of("reason", " "))
                .statusCode(422)
                .body(containsString("причину"));
        send(Role.OWNER, card(order) + "/cancel", Map.of("reason", "нет связи")).statusCode(303);

        assertThat(orders.view(anna, order).state()).isEqualTo(OrderState.CANCELLED);
        page(Role.OWNER, card(order)).body(containsString("нет связи"));
    }

    @Test
    void phoneAndAddressAreForThoseWhoDecide() {
        var order = orders.placed(anna, dress);

        page(Role.SUPPORT, card(order)).body(containsString("улица Лесная"));
        page(Role.ACCOUNTANT, card(order))
                .statusCode(200)
                .body(not(containsString("улица Лесная")))
                .body(containsString("•"));
        send(Role.ACCOUNTANT, card(order) + "/confirm", Map.of()).statusCode(403);
    }

    @Test
    void findsByNumberWithoutPuttingItIntoTheAddress() {
        var order = orders.placed(anna, dress);

        send(Role.SUPPORT, "/office/orders/find", Map.of("what", order.number().shown()))
                .statusCode(200)
                .body(containsString(card(order)));
    }

    @Test
    void theTableHasWhatTheListShows() {
        var order = orders.placed(anna, dress);

        page(Role.ACCOUNTANT, "/office/orders/export?span=today")
                .statusCode(200)
                .body(containsString(order.number().shown()));
    }

    @Test
    void whatComesInCountsOncePerDocument() {
        var form = Map.of("sku", dress.value(), "quantity", "5", "document", "note-" + dress);
        send(Role.WAREHOUSE, "/office/stock/receive", form).statusCode(303);
        send(Role.WAREHOUSE, "/office/stock/receive", form).statusCode(303);

        assertThat(scope.network(() -> stock.availability(List.of(dress))).free(dress))
                .isEqualTo(25);
        send(
                        Role.WAREHOUSE,
                        "/office/stock/receive",
                        Map.of("sku", dress.value(), "quantity", "many", "document", "note"))
                .statusCode(422)
                .body(containsString("many"));
        send(Role.CATALOGUE_MANAGER, "/office/stock/receive", form).statusCode(403);
        page(Role.WAREHOUSE, "/office/stock?q=" + dress).statusCode(200).body(containsString(dress.value()));
        page(Role.WAREHOUSE, "/office/stock/sku?sku=" + dress).statusCode(200).body(containsString("приёмка"));
        page(Role.WAREHOUSE, "/office/stock?show=low").statusCode(200);
        page(Role.WAREHOUSE, "/office/stock/sku?sku=nobody-knows").statusCode(404);
    }

    @Test
    void speaksEnglishToo() {
        var order = orders.placed(anna, dress);

        page(Role.SUPPORT, card(order) + "?lang=en").body(containsString("waiting for confirmation"));
        page(Role.SUPPORT, "/office/shops?lang=en").statusCode(200).body(containsString("Language, currency, time"));
    }

    private static String card(PlacedOrder order) {
        return "/office/orders/anna/" + order.number();
    }

    private ValidatableResponse page(String role, String path) {
        return given().cookies(staff.session(staff.headOffice(role)))
                .accept("text/html,*/*;q=0.8")
                .get(path)
                .then();
    }

    private ValidatableResponse send(String role, String path, Map<String, String> form) {
        var cookies = staff.session(staff.headOffice(role));
        return given().cookies(cookies)
                .redirects()
                .follow(false)
                .accept(ContentType.HTML)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", cookies.get("csrf"))
                .formParams(form)
                .post(path)
                .then();
    }
}
