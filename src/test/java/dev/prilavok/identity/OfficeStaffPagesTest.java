package dev.prilavok.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeStaffPagesTest {
    @Inject
    StaffFixture staff;

    @Test
    void theOwnerOpensAnAccountAndItsPersonComesIn() {
        var login = "new-" + UUID.randomUUID();

        send(Role.OWNER, "/office/staff", form(login, Role.ASSISTANT, "anna", StaffFixture.PASSWORD))
                .statusCode(303);

        given().cookies(staff.session(staff.ofShop("anna", Role.ASSISTANT)))
                .get("/account")
                .then()
                .statusCode(200);
        staff.signIn(login, StaffFixture.PASSWORD)
                .then()
                .statusCode(303)
                .header("Location", containsString("/franchise"));
    }

    @Test
    void mistakesKeepWhatWasTypedButThePassword() {
        var login = "mistaken-" + UUID.randomUUID();

        send(Role.OWNER, "/office/staff", form(login, Role.FRANCHISEE, "", StaffFixture.PASSWORD))
                .statusCode(400)
                .body(containsString(login))
                .body(not(containsString(StaffFixture.PASSWORD)));
        send(Role.OWNER, "/office/staff", form(login, "emperor", "", StaffFixture.PASSWORD))
                .statusCode(400);
        send(Role.OWNER, "/office/staff", form(login, Role.SUPPORT, "", "short"))
                .statusCode(400);
        send(Role.OWNER, "/office/staff", form("office-owner", Role.SUPPORT, "", StaffFixture.PASSWORD))
                .statusCode(409);
    }

    @Test
    void theOwnerClosesOthersButNotHimself() {
        var leaver = staff.open(
                NewAccount.headOffice("closed-" + UUID.randomUUID(), "Leaver", Role.SUPPORT, StaffFixture.PASSWORD));

        send(Role.OWNER, "/office/staff/" + leaver.id() + "/close", Map.of()).statusCode(303);
        staff.signIn(leaver.login(), StaffFixture.PASSWORD).then().statusCode(401);
        send(Role.OWNER, "/office/staff/" + staff.headOffice(Role.OWNER).id() + "/close", Map.of())
                .statusCode(400);
    }

    @Test
    void nobodyElseMayLookOrOpen() {
        for (var role : new String[] {Role.DIRECTOR, Role.SUPPORT}) {
            given().cookies(staff.session(staff.headOffice(role)))
                    .get("/office/staff")
                    .then()
                    .statusCode(403);
            send(role, "/office/staff", form("x", Role.OWNER, "", StaffFixture.PASSWORD))
                    .statusCode(403);
        }
    }

    private static Map<String, String> form(String login, String role, String shop, String password) {
        return Map.of("login", login, "name", "Имя", "role", role, "shop", shop, "password", password);
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
