package dev.prilavok.fulfilment.receiving;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.cases.Case;
import dev.prilavok.cases.CaseKind;
import dev.prilavok.cases.Cases;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.stock.StockFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReceivingTest {
    @Inject
    ParcelsFixture parcels;

    @Inject
    Receiving receiving;

    @Inject
    Cases cases;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StockFixture shelves;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    private Shop anna;
    private Map<String, String> packer = Map.of();

    @BeforeEach
    void somebodyAtTheGate() {
        anna = shops.open("anna");
        packer = staff.session(staff.headOffice(Role.WAREHOUSE));
    }

    @AfterEach
    void everyUnitIsAccountedFor() {
        assertThat(shelves.broken()).isZero();
        assertThat(shelves.unaccounted()).isZero();
    }

    @Test
    void whatIsFitIsOnSaleAtOnceAndWhatIsMissingBecomesACase() {
        var here = goods.sold(rub(900), 3);
        var gone = goods.sold(rub(700), 3);
        var id = parcels.onItsWay(anna, here, gone);
        post(url(id) + "/receive", Map.of()).then().statusCode(303);
        assertThat(parcels.view(anna, id).state()).isEqualTo(ParcelState.RETURNED);

        scan(id, here, "FIT").then().statusCode(200).body(containsString("data-sound=\"right\""));
        post(url(id) + "/finish", Map.of()).then().statusCode(303);

        assertThat(parcels.view(anna, id).state()).isEqualTo(ParcelState.INSPECTED);
        assertThat(shelves.level(here).available()).isEqualTo(3);
        assertThat(shelves.level(gone).writtenOff()).isEqualTo(1);
        var opened = scope.shop(anna.id(), () -> cases.list(Case.State.OPEN, CaseKind.UNITS_MISSING, null, 200))
                .items();
        assertThat(opened).anySatisfy(one -> {
            assertThat(one.subject()).isEqualTo(id);
            assertThat(one.facts()).containsKey(gone.value()).doesNotContainKey(here.value());
        });
    }

    @Test
    void theCountIsBlind() {
        var sku = goods.sold(rub(900), 3);
        var id = parcels.onItsWay(anna, sku);
        post(url(id) + "/receive", Map.of());

        given().cookies(packer)
                .get(url(id))
                .then()
                .statusCode(200)
                .body(not(containsString("Платье")), not(containsString(sku.value())));
        scan(id, goods.sold(rub(900), 1), "FIT").then().body(containsString("этой вещи в посылке не было"));
        scan(id, sku, "FIT").then().body(containsString("Платье"));
        scan(id, sku, "FIT").then().body(containsString("data-sound=\"wrong\""));
    }

    @Test
    void aGradeAndAPhotographGoWithTheUnit() throws IOException {
        var sku = goods.sold(rub(900), 3);
        var id = parcels.onItsWay(anna, sku);
        post(url(id) + "/receive", Map.of());
        scan(id, sku, "FIT");
        var unit = counted(id);

        post(url(id) + "/grade", Map.of("unit", unit.toString(), "grade", "DEFECT", "note", "затяжка на рукаве"))
                .then()
                .statusCode(303);
        given().redirects()
                .follow(false)
                .cookies(packer)
                .multiPart("csrf", packer.get("csrf"))
                .multiPart("unit", unit.toString())
                .multiPart("photo", "sleeve.png", picture(id), "image/png")
                .post(url(id) + "/photo")
                .then()
                .statusCode(303);
        post(url(id) + "/finish", Map.of()).then().statusCode(303);

        assertThat(shelves.level(sku).quarantined()).isEqualTo(1);
        given().cookies(packer)
                .get("/office/parcels/anna/" + parcels.view(anna, id).number())
                .then()
                .statusCode(200)
                .body(containsString("брак"), containsString("затяжка на рукаве"), containsString("/media/"));
    }

    @Test
    void whatLiesAsideIsDecidedOnce() {
        var sku = goods.sold(rub(900), 3);
        var id = parcels.onItsWay(anna, sku);
        post(url(id) + "/receive", Map.of());
        scan(id, sku, "DEFECT");
        post(url(id) + "/finish", Map.of());
        var decision = Map.of(
                "sku",
                sku.value(),
                "units",
                "1",
                "why",
                "почистили",
                "to",
                "sell",
                "operation",
                Ids.next().toString());

        post("/office/receiving/quarantine", decision).then().statusCode(303);
        post("/office/receiving/quarantine", decision).then().statusCode(303);

        assertThat(shelves.level(sku).available()).isEqualTo(3);
        assertThat(shelves.level(sku).quarantined()).isZero();
        post(
                        "/office/receiving/quarantine",
                        Map.of(
                                "sku",
                                sku.value(),
                                "units",
                                "1",
                                "to",
                                "sell",
                                "operation",
                                Ids.next().toString()))
                .then()
                .statusCode(422);
        given().cookies(packer).get("/office/receiving/quarantine").then().statusCode(200);
    }

    @Test
    void aUnitThatWasCountedByMistakeIsTakenOut() {
        var sku = goods.sold(rub(900), 3);
        var id = parcels.onItsWay(anna, sku);
        post(url(id) + "/receive", Map.of());
        scan(id, sku, "FIT");

        post(url(id) + "/remove", Map.of("unit", counted(id).toString())).then().statusCode(303);

        var parcel = parcels.view(anna, id);
        assertThat(scope.shop(anna.id(), () -> receiving.counted(parcel))).isEmpty();
        post(url(id) + "/remove", Map.of("unit", UUID.randomUUID().toString()))
                .then()
                .statusCode(404);
    }

    @Test
    void theGateFindsAParcelByItsLabel() {
        var id = parcels.onItsWay(anna, goods.sold(rub(900), 3));

        post("/office/receiving/find", Map.of("number", parcels.view(anna, id).number()))
                .then()
                .statusCode(303)
                .header("Location", containsString("/office/receiving/anna/"));
        post("/office/receiving/find", Map.of("number", "P222")).then().statusCode(422);
        given().cookies(packer).get("/office/receiving").then().statusCode(200);
    }

    private UUID counted(UUID id) {
        var parcel = parcels.view(anna, id);
        return scope.shop(anna.id(), () -> receiving.counted(parcel)).get(0).id();
    }

    private static byte[] picture(UUID seed) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var picture = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(1, 1, seed.hashCode());
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private Response scan(UUID id, Sku sku, String grade) {
        return form().header("HX-Request", "true")
                .formParam("code", sku.value())
                .formParam("grade", grade)
                .post(url(id) + "/scan");
    }

    private Response post(String url, Map<String, String> form) {
        return form().formParams(form).post(url);
    }

    private String url(UUID id) {
        return "/office/receiving/anna/" + parcels.view(anna, id).number();
    }

    private RequestSpecification form() {
        return given().redirects()
                .follow(false)
                .cookies(packer)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", packer.get("csrf"));
    }
}
