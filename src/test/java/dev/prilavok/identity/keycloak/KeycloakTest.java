package dev.prilavok.identity.keycloak;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** One artefact, two ways in: Keycloak on, and our own login beside it. */
@QuarkusTest
@QuarkusTestResource(value = RealKeycloak.class, restrictToAnnotatedClass = true)
class KeycloakTest {
    @Inject
    StaffFixture staff;

    @Test
    void peopleComeInThroughKeycloakAndLandInTheirConsole() throws IOException {
        var office = signIn("kira", "/office");
        var franchise = signIn("nina", "/franchise");

        assertThat(office.statusCode()).isEqualTo(200);
        assertThat(office.url().getPath()).isEqualTo("/office");
        assertThat(office.body()).contains("Кира Орлова");
        assertThat(franchise.statusCode()).isEqualTo(200);
        assertThat(franchise.url().getPath()).isEqualTo("/franchise");
    }

    @Test
    void somebodyWithoutARoleHereStaysOutside() throws IOException {
        assertThat(signIn("guest", "/office").statusCode()).isEqualTo(403);
    }

    @Test
    void nothingOfKeycloakStaysInTheBrowser() throws IOException {
        var browser = browser();

        assertThat(signIn(browser, "kira", "/office").statusCode()).isEqualTo(200);

        assertThat(browser.cookieStore().getCookies())
                .filteredOn(cookie -> cookie.getPath().equals("/"))
                .extracting(cookie -> cookie.getName())
                .isNotEmpty()
                .noneMatch(name -> name.startsWith("q_"));
    }

    @Test
    void programsMayUseKeycloaksTokens() {
        call(grant("nina").path("access_token")).statusCode(200);
        call(grant("kira").path("access_token")).statusCode(403);
        call(grant("guest").path("access_token")).statusCode(anyOf(is(401), is(403)));
    }

    @Test
    void theGroupSaysWhichShopAndNoOther() {
        var nina = grant("nina").<String>path("access_token");

        call(nina, "anna").statusCode(200);
        call(nina, "boris").statusCode(anyOf(is(403), is(404)));
    }

    @Test
    void anIdTokenIsNoAccessToken() {
        call(grant("nina").path("id_token")).statusCode(401);
    }

    @Test
    void aForgedTokenOfKeycloakIsRefused() {
        String good = grant("nina").path("access_token");
        var parts = good.split("\\.");

        call(parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse())
                .statusCode(401);
    }

    @Test
    void ourOwnTokensAndLoginWorkBesideIt() {
        var anna = staff.ofShop("anna", Role.FRANCHISEE);

        call(staff.token(anna)).statusCode(200);
        given().cookies(staff.session(anna))
                .accept("text/html")
                .get("/franchise")
                .then()
                .statusCode(200);
    }

    private static Connection.Response signIn(String login, String next) throws IOException {
        return signIn(browser(), login, next);
    }

    private static Connection browser() {
        return Jsoup.newSession().cookieStore(new BrowserCookies());
    }

    private static Connection.Response signIn(Connection session, String login, String next) throws IOException {
        var form = session.newRequest()
                .url("http://localhost:" + RestAssured.port + "/sso/login?next=" + next)
                .get()
                .selectFirst("form#kc-form-login");
        return session.newRequest()
                .url(form.absUrl("action"))
                .data("username", login)
                .data("password", login + "-password")
                .method(Connection.Method.POST)
                .ignoreHttpErrors(true)
                .execute();
    }

    private static io.restassured.response.ExtractableResponse<io.restassured.response.Response> grant(String login) {
        var realm = ConfigProvider.getConfig().getValue("keycloak.url", String.class);
        return given().contentType("application/x-www-form-urlencoded")
                .formParam("grant_type", "password")
                .formParam("client_id", "prilavok-programs")
                .formParam("scope", "openid")
                .formParam("username", login)
                .formParam("password", login + "-password")
                .post(realm + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract();
    }

    private static ValidatableResponse call(String token) {
        return call(token, "anna");
    }

    private static ValidatableResponse call(String token, String shop) {
        return given().header("Authorization", "Bearer " + token)
                .queryParam("shop", shop)
                .get("/api/v1/franchise/orders")
                .then();
    }
}
