package dev.prilavok.cash.registers;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.prilavok.cash.CarriedFixture;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.royalty.BooksFixture;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegisterTablesTest {
    @Inject
    StaffFixture staff;

    @Inject
    CodRegisters registers;

    @Inject
    CarriedFixture carried;

    @Inject
    BooksFixture books;

    @Inject
    ShopsFixture shops;

    @Inject
    Scope scope;

    @Test
    void aTableOfAnyCarrierBecomesARegisterThatIsHeldAgainstOurParcels() {
        var anna = shops.open("anna");
        var parcel = carried.with(anna, "russianpost");
        books.keeps(anna, parcel.sent(), 1);
        var number = "RP-" + parcel.tracking();

        var card = sent(number, "ШПИ;Сумма НП;Комиссия\n" + parcel.tracking() + ";2 500,00;50,00\n")
                .statusCode(303)
                .extract()
                .header("Location");

        var register = scope.network(() -> registers.find(UUID.fromString(card.substring(card.lastIndexOf('/') + 1))));
        assertThat(register.carrier()).isEqualTo("russianpost");
        assertThat(register.number()).isEqualTo(number);
        assertThat(register.transferred()).isEqualTo(rub(2_450));
        assertThat(register.lines()).singleElement().satisfies(line -> {
            assertThat(line.trackingNumber()).isEqualTo(parcel.tracking());
            assertThat(line.parcel()).isEqualTo(parcel.sent().parcel());
        });
    }

    @Test
    void oneUnreadableRowRefusesTheWholeAndIsNamed() {
        sent("X-" + Ids.next(), "ШПИ;Сумма НП\n80080080080;100\n80080080081;сто\n")
                .statusCode(409)
                .body(containsString("Строки не читаются"));
    }

    @Test
    void programsSendRegistersAndTwoPeopleApproveThem() {
        var anna = shops.open("anna");
        var parcel = carried.with(anna, "cdek");
        books.keeps(anna, parcel.sent(), 1, 2, 3);
        var body = Map.of(
                "carrier",
                "cdek",
                "number",
                "API-" + parcel.tracking(),
                "paidOn",
                "2026-11-20",
                "lines",
                List.of(Map.of("tracking", parcel.tracking(), "paid", 5_000, "fee", 100)));

        var id = api(Role.ACCOUNTANT, "/api/v1/office/registers", body)
                .statusCode(200)
                .body("state", equalTo("MATCHED"), "lines[0].verdict", equalTo("EXACT"))
                .extract()
                .jsonPath()
                .getString("id");

        var approve = "/api/v1/office/registers/" + id + "/approve";
        api(Role.ACCOUNTANT, approve, Map.of()).statusCode(200).body("firstBy", equalTo("office-accountant"));
        api(Role.ACCOUNTANT, approve, Map.of()).statusCode(409).body("code", equalTo("second-person"));
        api(Role.DIRECTOR, approve, Map.of()).statusCode(200).body("state", equalTo("APPROVED"));
    }

    private ValidatableResponse api(String role, String url, Map<String, ?> body) {
        return given().auth()
                .oauth2(staff.token(staff.headOffice(role)))
                .header("Idempotency-Key", Ids.next().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post(url)
                .then();
    }

    private ValidatableResponse sent(String number, String table) {
        var session = staff.session(staff.headOffice(Role.ACCOUNTANT));
        return given().cookies(session)
                .redirects()
                .follow(false)
                .multiPart("csrf", session.get("csrf"))
                .multiPart("file", "register.csv", table.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("carrier", "russianpost")
                .multiPart("number", number)
                .multiPart("day", "2026-11-20")
                .post("/office/registers/files")
                .then();
    }
}
