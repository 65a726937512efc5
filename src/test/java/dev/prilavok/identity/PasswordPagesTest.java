package dev.prilavok.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff change their own password. */
@QuarkusTest
class PasswordPagesTest {
    private static final String FRESH = "three plain words";

    @Inject
    StaffFixture staff;

    @Inject
    Sessions sessions;

    @Inject
    Scope scope;

    private String login = "";
    private Map<String, String> here = Map.of();

    @BeforeEach
    void somebodyIsSignedIn() {
        login = "changes-" + UUID.randomUUID();
        here = staff.session(
                staff.open(new NewAccount(login, "Вера", Set.of(Role.SUPPORT), null, StaffFixture.PASSWORD)));
    }

    @Test
    void theNewPasswordHoldsAndOtherDevicesAreOut() {
        var elsewhere = staff.signIn(login, StaffFixture.PASSWORD).cookies();

        var changed = change(StaffFixture.PASSWORD, FRESH, FRESH);

        changed.then().statusCode(303).header("Location", containsString("/account"));
        isIn(changed.cookies(), 200);
        isIn(here, 303);
        isIn(elsewhere, 303);
        staff.signIn(login, StaffFixture.PASSWORD).then().statusCode(401);
        staff.signIn(login, FRESH).then().statusCode(303).header("Location", containsString("/office"));
    }

    @Test
    void theOldPasswordIsAskedAndGuessedNoOftenerThanAtTheDoor() {
        for (var i = 0; i < LoginTries.ALLOWED; i++)
            change("guess number " + i, FRESH, FRESH)
                    .then()
                    .statusCode(422)
                    .body(containsString("Нынешний пароль не подошёл"))
                    .body(not(containsString(FRESH)));

        change(StaffFixture.PASSWORD, FRESH, FRESH).then().statusCode(422).body(containsString("Вход закрыт"));
        isIn(here, 200);
    }

    @Test
    void theRuleIsToldAndTheMistakeStandsAtItsField() {
        given().cookies(here)
                .accept("text/html")
                .get("/account/password?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("At least 10 characters"))
                .body(containsString("Other devices"));

        change(StaffFixture.PASSWORD, "short", "short")
                .then()
                .statusCode(400)
                .body(containsString("id=\"d-password\""));
        change(StaffFixture.PASSWORD, FRESH, FRESH + "!").then().statusCode(422).body(containsString("по-разному"));
        change(StaffFixture.PASSWORD, StaffFixture.PASSWORD, StaffFixture.PASSWORD)
                .then()
                .statusCode(422)
                .body(containsString("Придумайте другой"));
        staff.signIn(login, StaffFixture.PASSWORD).then().statusCode(303);
    }

    @Test
    void peopleOfKeycloakChangeItThere() {
        var person = staff.open(NewAccount.headOffice("sso-" + UUID.randomUUID(), "Олег", Role.SUPPORT, null));
        var session = scope.network(() -> sessions.open(person.id(), Duration.ofHours(1)));
        here = Map.of("prilavok_session", session, "csrf", staff.csrf());

        given().cookies(here)
                .accept("text/html")
                .get("/account/password")
                .then()
                .statusCode(200)
                .body(containsString("меняют его там"))
                .body(not(containsString("name=\"old\"")));
        change("", FRESH, FRESH).then().statusCode(422);
    }

    private Response change(String old, String fresh, String again) {
        return given().cookies(here)
                .redirects()
                .follow(false)
                .accept(ContentType.HTML)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", here.get("csrf"))
                .formParam("old", old)
                .formParam("password", fresh)
                .formParam("again", again)
                .post("/account/password");
    }

    private static void isIn(Map<String, String> cookies, int status) {
        given().cookies(cookies)
                .redirects()
                .follow(false)
                .accept("text/html")
                .get("/account")
                .then()
                .statusCode(status);
    }
}
