package dev.prilavok.fulfilment;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.prilavok.identity.NewAccount;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ParcelsApiTest {
    private static final String PARCELS = "/api/v1/office/parcels/";

    @Inject
    ParcelsFixture parcels;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    private Shop anna;
    private String token = "";

    @BeforeEach
    void aProgramOfTheWarehouse() {
        anna = shops.open("anna");
        token = staff.token(staff.headOffice(Role.WAREHOUSE));
    }

    @Test
    void aScanCountsOnceForItsKey() {
        var sku = goods.sold(rub(900), 5);
        var id = parcels.planned(anna, parcels.confirmed(anna, sku));
        var key = Ids.next().toString();

        for (var i = 0; i < 2; i++)
            write(key)
                    .body(Map.of("code", sku.value()))
                    .post(PARCELS + number(id) + "/scans")
                    .then()
                    .statusCode(200)
                    .body("lines[0].picked", equalTo(1));
        write(Ids.next().toString())
                .body(Map.of("code", sku.value()))
                .post(PARCELS + number(id) + "/scans")
                .then()
                .statusCode(422);

        assertThat(parcels.view(anna, id).lines().get(0).picked()).isEqualTo(1);
        write("short")
                .body(Map.of("code", sku.value()))
                .post(PARCELS + number(id) + "/scans")
                .then()
                .statusCode(400);
    }

    @Test
    void aReadyParcelLeavesWithACourierWhoExists() {
        var id = parcels.ready(anna, parcels.confirmed(anna, goods.sold(rub(900), 5)));
        staff.open(new NewAccount("courier-of-api", "Пётр", Set.of(Role.COURIER), null, StaffFixture.PASSWORD));

        write(Ids.next().toString())
                .body(Map.of("courier", "nobody"))
                .post(PARCELS + number(id) + "/hand-over")
                .then()
                .statusCode(400);
        write(Ids.next().toString())
                .body(Map.of("courier", "courier-of-api"))
                .post(PARCELS + number(id) + "/hand-over")
                .then()
                .statusCode(200)
                .body("state", equalTo("HANDED_OVER"), "courier", equalTo("courier-of-api"));
        write(Ids.next().toString())
                .body(Map.of("courier", "courier-of-api"))
                .post(PARCELS + number(id) + "/hand-over")
                .then()
                .statusCode(409);
    }

    @Test
    void readsOneAndMany() {
        var id = parcels.planned(anna, parcels.confirmed(anna, goods.sold(rub(900), 5)));

        given().auth()
                .oauth2(token)
                .get(PARCELS + number(id))
                .then()
                .statusCode(200)
                .body("shop", equalTo("anna"));
        given().auth().oauth2(token).get(PARCELS + "PNOTHERE99").then().statusCode(404);
        given().auth()
                .oauth2(token)
                .get("/api/v1/office/parcels?state=PLANNED&limit=200")
                .then()
                .statusCode(200)
                .body("items.state", hasItem("PLANNED"));
        given().auth()
                .oauth2(token)
                .get("/api/v1/office/parcels?state=LOST_IN_SPACE")
                .then()
                .statusCode(400);
        given().auth()
                .oauth2(staff.token(staff.headOffice(Role.ACCOUNTANT)))
                .get("/api/v1/office/parcels")
                .then()
                .statusCode(403);
    }

    private RequestSpecification write(String key) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", key);
    }

    private String number(UUID id) {
        return parcels.view(anna, id).number();
    }
}
