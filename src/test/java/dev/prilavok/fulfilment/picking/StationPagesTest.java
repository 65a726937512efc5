package dev.prilavok.fulfilment.picking;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.fulfilment.Warehouse;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StationPagesTest {
    private static final String SERIAL = "21ABCDEFGHIJKLM";

    @Inject
    ParcelsFixture parcels;

    @Inject
    Warehouse warehouse;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    @Inject
    AgroalDataSource database;

    private Shop anna;
    private Map<String, String> packer = Map.of();

    @BeforeEach
    void somebodyAtTheStation() {
        anna = shops.open("anna");
        packer = staff.session(staff.headOffice(Role.WAREHOUSE));
    }

    @Test
    void scansWhatBelongsInAndClosesTheBox() {
        var sku = goods.sold(rub(900), 5);
        var id = parcels.planned(anna, parcels.confirmed(anna, sku));
        var url = url(id);

        scan(url, sku.value()).then().statusCode(200).body(containsString("data-sound=\"right\""));
        post(packer, url + "/packed", Map.of()).then().statusCode(303);

        assertThat(parcels.view(anna, id).state()).isEqualTo(ParcelState.PACKED);
    }

    @Test
    void stopsAnotherSizeOfTheSameThingAndSaysWhichIsWanted() {
        var sizes = goods.sold(rub(900), 5, 2, true);
        change("update variant set size = 'L' where sku = ?", sizes.get(1));
        var id = parcels.planned(anna, parcels.confirmed(anna, sizes.get(0)));

        scan(url(id), sizes.get(1).value())
                .then()
                .statusCode(200)
                .body(containsString("data-sound=\"wrong\""))
                .body(containsString("нужен размер M, а у вас L"));

        assertThat(parcels.view(anna, id).lines().get(0).picked()).isZero();
    }

    @Test
    void stopsAnotherColourAndAStranger() {
        var colours = goods.sold(rub(900), 5, 2, true);
        change("update variant set colour = '{\"ru\": \"красный\"}', colour_key = 'red' where sku = ?", colours.get(1));
        var stranger = goods.sold(rub(900), 5);
        var id = parcels.planned(anna, parcels.confirmed(anna, colours.get(0)));

        scan(url(id), colours.get(1).value()).then().body(containsString("нужен цвет синий, а у вас красный"));
        scan(url(id), stranger.value()).then().body(containsString("этой вещи нет в посылке"));
        scan(url(id), "no such code").then().body(containsString("data-sound=\"wrong\""));
    }

    @Test
    void worksWithoutScriptAndTakesTheLastScanBack() {
        var sku = goods.sold(rub(900), 5);
        barcode(sku, "4609990000017");
        var id = parcels.planned(anna, parcels.confirmed(anna, sku));

        post(packer, url(id) + "/scan", Map.of("code", "4609990000017")).then().statusCode(303);
        assertThat(parcels.view(anna, id).isPicked()).isTrue();
        post(packer, url(id) + "/undo", Map.of()).then().statusCode(303);

        assertThat(parcels.view(anna, id).isPicked()).isFalse();
        post(packer, url(id) + "/scan", Map.of("code", "nonsense")).then().statusCode(422);
        post(packer, url(id) + "/packed", Map.of()).then().statusCode(422);
    }

    @Test
    void markedGoodsWantTheCodeOfTheirUnit() {
        var sku = goods.sold(rub(900), 5);
        change("update product set marked = true where id = (select product_id from variant where sku = ?)", sku);
        barcode(sku, "4609990000024");
        var id = parcels.planned(anna, parcels.confirmed(anna, sku));

        scan(url(id), "4609990000024")
                .then()
                .body(containsString("data-sound=\"wrong\""))
                .body(containsString("name=\"pending\" value=\"" + sku + "\""));
        scan(url(id), "0104609990000024" + SERIAL + "<GS>91EE08<GS>92abc")
                .then()
                .body(containsString("data-sound=\"right\""));

        var codes = scope.shop(anna.id(), () -> marks(id));
        assertThat(codes).isEqualTo("0104609990000024" + SERIAL + "\u001d91EE08\u001d92abc");
        post(packer, url(id) + "/undo", Map.of()).then().statusCode(303);
        assertThat(scope.shop(anna.id(), () -> marks(id))).isEmpty();
    }

    @Test
    void aMarkWhoseGtinNobodyKnowsGoesWithTheArticleScannedBefore() {
        var sku = goods.sold(rub(900), 5);
        change("update product set marked = true where id = (select product_id from variant where sku = ?)", sku);
        var id = parcels.planned(anna, parcels.confirmed(anna, sku));

        given().cookies(packer)
                .header("X-CSRF-TOKEN", packer.get("csrf"))
                .header("HX-Request", "true")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", packer.get("csrf"))
                .formParam("code", "0109999999999994" + SERIAL)
                .formParam("pending", sku.value())
                .post(url(id) + "/scan")
                .then()
                .body(containsString("data-sound=\"right\""));

        assertThat(parcels.view(anna, id).isPicked()).isTrue();
    }

    @Test
    void whatIsMissingIsTheShopsToDecide() {
        var here = goods.sold(rub(900), 2);
        var gone = goods.sold(rub(700), 2);
        var id = parcels.planned(anna, parcels.confirmed(anna, here, gone));
        var seller = staff.session(staff.ofShop("anna", Role.FRANCHISEE));
        var line = parcels.view(anna, id).lines().stream()
                .filter(one -> one.sku().equals(gone))
                .findFirst()
                .orElseThrow();

        post(packer, url(id) + "/missing", Map.of("no", String.valueOf(line.no())))
                .then()
                .statusCode(303);

        var number = parcels.view(anna, id).number();
        given().cookies(seller)
                .get("/franchise/parcels")
                .then()
                .statusCode(200)
                .body(containsString(number), containsString("на складе не нашлось"));
        var strangers = staff.session(staff.ofShop("boris", Role.FRANCHISEE));
        given().cookies(strangers).get("/franchise/parcels").then().body(not(containsString(number)));
        post(strangers, "/franchise/parcels/" + number + "/go-without", Map.of())
                .then()
                .statusCode(404);

        post(seller, "/franchise/parcels/" + number + "/go-without", Map.of())
                .then()
                .statusCode(303);

        assertThat(parcels.view(anna, id).state()).isEqualTo(ParcelState.PICKING);
        assertThat(parcels.view(anna, id).lines()).hasSize(1);
    }

    @Test
    void theShopMayGiveAShortOrderUp() {
        var id = parcels.planned(anna, parcels.confirmed(anna, goods.sold(rub(900), 2)));
        var seller = staff.session(staff.ofShop("anna", Role.FRANCHISEE));
        scope.shop(anna.id(), () -> warehouse.missing(anna.id(), id, 1, ParcelsFixture.PACKER));
        var number = parcels.view(anna, id).number();

        post(seller, "/franchise/parcels/" + number + "/cancel", Map.of())
                .then()
                .statusCode(303);

        assertThat(parcels.order(anna, id).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(parcels.view(anna, id).state()).isEqualTo(ParcelState.VOID);
    }

    @Test
    void onlyTheWarehouseAndItsHeadsWorkHere() {
        var id = parcels.planned(anna, parcels.confirmed(anna, goods.sold(rub(900), 2)));
        var accountant = staff.session(staff.headOffice(Role.ACCOUNTANT));

        given().cookies(accountant).get(url(id)).then().statusCode(403);
        given().cookies(packer).get(url(id).replace("/anna/", "/boris/")).then().statusCode(404);
    }

    @Test
    void theDeskLeadsToAScannedParcelAndPrintsThePickList() {
        var order = parcels.confirmed(anna, goods.sold(rub(900), 2));
        given().cookies(packer).get("/office/picking?by=cutoff").then().statusCode(200);
        var id = parcels.planned(anna, order);

        post(
                        packer,
                        "/office/picking/find",
                        Map.of("number", parcels.view(anna, id).number().toLowerCase()))
                .then()
                .statusCode(303)
                .header("Location", containsString("/office/picking/anna/P"));
        post(packer, "/office/picking/find", Map.of("number", "P")).then().statusCode(422);
    }

    private String url(UUID id) {
        return "/office/picking/anna/" + parcels.view(anna, id).number();
    }

    private Response scan(String url, String code) {
        return form(packer).header("HX-Request", "true").formParam("code", code).post(url + "/scan");
    }

    private Response post(Map<String, String> who, String url, Map<String, String> form) {
        return form(who).formParams(new HashMap<>(form)).post(url);
    }

    private static RequestSpecification form(Map<String, String> who) {
        return given().redirects()
                .follow(false)
                .cookies(who)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", who.get("csrf"));
    }

    private void barcode(Sku sku, String code) {
        change("update variant set barcode = '" + code + "' where sku = ?", sku);
    }

    private void change(String sql, Sku sku) {
        scope.network(() -> {
            try (var connection = database.getConnection();
                    var update = connection.prepareStatement(sql)) {
                update.setString(1, sku.value());
                assertThat(update.executeUpdate()).isEqualTo(1);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private String marks(UUID parcel) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select code from parcel_mark where parcel_id = ?")) {
            select.setObject(1, parcel);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
