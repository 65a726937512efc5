package dev.prilavok.fulfilment.papers;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.identity.NewAccount;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ParcelPagesTest {
    private static final String COURIER = "courier-of-acts";

    @Inject
    ParcelsFixture parcels;

    @Inject
    Parcels door;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    private Shop anna;
    private Map<String, String> packer = Map.of();

    @BeforeEach
    void somebodyInTheWarehouse() {
        anna = shops.open("anna");
        packer = staff.session(staff.headOffice(Role.WAREHOUSE));
        staff.open(new NewAccount(COURIER, "Пётр", Set.of(Role.COURIER), null, StaffFixture.PASSWORD));
    }

    @Test
    void theLabelHasWhatTheCourierNeeds() throws IOException {
        var id = ready();

        var label = words(given().cookies(packer).get(card(id) + "/label.pdf"));

        assertThat(label)
                .contains(parcels.view(anna, id).number(), "Вера Тестова", "улица Лесная, 5", "С примеркой")
                .contains("₽");
    }

    @Test
    void theSlipOfAPresentShowsNoPrices() throws IOException {
        var id = ready();
        assertThat(words(given().cookies(packer).get(card(id) + "/slip.pdf"))).contains("₽", "Платье, синий");

        form(packer).formParam("gift", "true").post(card(id) + "/gift").then().statusCode(303);

        assertThat(words(given().cookies(packer).get(card(id) + "/slip.pdf")))
                .contains("подарок", "Платье, синий")
                .doesNotContain("₽");
    }

    @Test
    void parcelsLeaveWithACourierByANumberedAct() throws IOException {
        var first = ready();
        var second = ready();
        var stays = ready();

        var act = form(packer)
                .formParam("carrier", parcels.view(anna, first).carrier())
                .formParam("courier", COURIER)
                .formParam("parcel", parcels.view(anna, first).number())
                .formParam("parcel", parcels.view(anna, second).number())
                .post("/office/parcels/manifests")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        assertThat(parcels.view(anna, first).state()).isEqualTo(ParcelState.HANDED_OVER);
        assertThat(parcels.view(anna, second).courier()).isEqualTo(COURIER);
        assertThat(parcels.view(anna, stays).state()).isEqualTo(ParcelState.READY);
        given().cookies(packer).get(act).then().statusCode(200).body(containsString("Передано 2 из 2"));
        assertThat(words(given().cookies(packer).get(act + "/act.pdf")))
                .contains("Акт приёма-передачи", parcels.view(anna, first).number(), "Принял");
    }

    @Test
    void whoTakesThemIsNamedAndSomethingIsTaken() {
        var id = ready();
        var carrier = parcels.view(anna, id).carrier();

        form(packer)
                .formParam("carrier", carrier)
                .formParam("parcel", parcels.view(anna, id).number())
                .post("/office/parcels/manifests")
                .then()
                .statusCode(422)
                .body(containsString("Выберите курьера"));
        form(packer)
                .formParam("carrier", carrier)
                .formParam("courier", COURIER)
                .post("/office/parcels/manifests")
                .then()
                .statusCode(422)
                .body(containsString("Отметьте хотя бы одну"));
    }

    @Test
    void theListIsNarrowedDownAndExported() {
        var id = ready();
        var number = parcels.view(anna, id).number();
        var promised = parcels.view(anna, id).promisedTo();
        var asked = "/office/parcels?show=house&shop=anna&day=" + promised;

        assertThat(everyPage(asked)).contains(number);
        given().cookies(packer)
                .get("/office/parcels?show=house&shop=boris&day=" + promised)
                .then()
                .body(not(containsString(number)));
        given().cookies(packer)
                .get(asked.replace("?", "/export?") + "&as=csv")
                .then()
                .statusCode(200)
                .body(containsString(number));
        given().cookies(packer).get("/office/parcels?day=yesterday").then().statusCode(400);
        given().cookies(packer).get("/office/parcels?show=late").then().statusCode(200);
    }

    private String everyPage(String url) {
        var all = new StringBuilder();
        var next = java.util.Optional.of(url);
        while (next.isPresent()) {
            var page = given().cookies(packer)
                    .get(next.get())
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            all.append(page);
            var link = java.util.regex.Pattern.compile("rel=\"next\" href=\"([^\"]+)\"")
                    .matcher(page);
            next = link.find()
                    ? java.util.Optional.of(link.group(1).replace("&amp;", "&"))
                    : java.util.Optional.empty();
        }
        return all.toString();
    }

    @Test
    void onlyHeadOfficeCallsAParcelOffAndSaysWhy() {
        var id = ready();
        var director = staff.session(staff.headOffice(Role.DIRECTOR));

        form(packer)
                .formParam("reason", "no")
                .post(card(id) + "/call-off")
                .then()
                .statusCode(403);
        form(director).post(card(id) + "/call-off").then().statusCode(422);
        form(director)
                .formParam("reason", "перевозчик не работает")
                .post(card(id) + "/call-off")
                .then()
                .statusCode(303);

        assertThat(parcels.order(anna, id).state()).isEqualTo(OrderState.CANCELLED);
        given().cookies(director).get(card(id)).then().statusCode(200).body(containsString("отменена"));
    }

    @Test
    void aParcelThatLeftIsNoPresentAnyMore() {
        var id = parcels.handedOver(anna, parcels.confirmed(anna, goods.sold(rub(900), 2)));

        form(packer).formParam("gift", "true").post(card(id) + "/gift").then().statusCode(303);

        assertThat(parcels.view(anna, id).gift()).isFalse();
        assertThat(scope.shop(anna.id(), () -> door.find(anna.id(), id))).isPresent();
    }

    private UUID ready() {
        return parcels.ready(anna, parcels.confirmed(anna, goods.sold(rub(900), 5)));
    }

    private String card(UUID id) {
        return "/office/parcels/anna/" + parcels.view(anna, id).number();
    }

    private static RequestSpecification form(Map<String, String> who) {
        return given().redirects()
                .follow(false)
                .cookies(who)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", who.get("csrf"));
    }

    private static String words(Response answer) throws IOException {
        var pdf = answer.then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }
}
