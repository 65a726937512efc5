package dev.prilavok.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LoginTest {
    @Inject
    StaffFixture staff;

    @Test
    void whoKnowsThePasswordComesInAndGoesOut() {
        var owner = staff.headOffice(Role.OWNER);

        var cookies = staff.session(owner);

        given().cookies(cookies).get("/account").then().statusCode(200).body(containsString("Токены"));
        given().cookies(cookies)
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("csrf", cookies.get("csrf"))
                .post("/logout")
                .then()
                .statusCode(303);
        given().cookies(cookies)
                .redirects()
                .follow(false)
                .get("/account")
                .then()
                .statusCode(303);
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        staff.headOffice(Role.OWNER);

        var cookie = staff.signIn("office-owner", StaffFixture.PASSWORD)
                .then()
                .statusCode(303)
                .extract()
                .detailedCookie("prilavok_session");

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getValue()).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void keepsTheLoginThatWasTypedAndNeverThePassword() {
        var answer = staff.signIn("nobody<b>", "secret words here")
                .then()
                .statusCode(401)
                .extract()
                .asString();

        assertThat(answer).contains("nobody&lt;b&gt;").doesNotContain("secret words here");
    }

    @Test
    void leadsOnlyToPagesOfOurOwn() {
        assertThat(SafePath.of("/office/orders?state=PLACED", "/office")).isEqualTo("/office/orders?state=PLACED");
        for (var trick : new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "", "/a\nb"})
            assertThat(SafePath.of(trick, "/office")).isEqualTo("/office");
    }

    @Test
    void aFormWithoutTheTokenIsRefused() {
        given().contentType(ContentType.URLENC)
                .formParam("login", "x")
                .post("/login")
                .then()
                .statusCode(400);
        given().contentType(ContentType.TEXT)
                .body("login=x")
                .post("/login")
                .then()
                .statusCode(415);
    }

    @Test
    void fiveWrongTriesCloseTheLoginForKnownAndUnknownAlike() {
        var known = "locked-" + UUID.randomUUID();
        staff.open(new NewAccount(known, "Locked", Set.of(Role.SUPPORT), null, StaffFixture.PASSWORD));
        var unknown = "unknown-" + UUID.randomUUID();

        for (var i = 0; i < LoginTries.ALLOWED; i++)
            for (var login : new String[] {known, unknown})
                staff.signIn(login, "wrong").then().statusCode(401).body(containsString("Неверный логин или пароль"));

        for (var login : new String[] {known, unknown})
            staff.signIn(login, StaffFixture.PASSWORD).then().statusCode(401).body(containsString("Вход закрыт"));
    }

    @Test
    void triesAtOnceAreCountedOneByOne() throws Exception {
        var login = "parallel-" + UUID.randomUUID();
        staff.open(new NewAccount(login, "Parallel", Set.of(Role.SUPPORT), null, StaffFixture.PASSWORD));
        var pool = Executors.newFixedThreadPool(10);

        var tries = IntStream.range(0, 20)
                .<Callable<String>>mapToObj(
                        i -> () -> staff.signIn(login, "wrong " + i).asString())
                .toList();
        var looked = pool.invokeAll(tries).stream()
                .map(LoginTest::text)
                .filter(page -> page.contains("Неверный логин"))
                .count();
        pool.shutdown();

        assertThat(looked).isEqualTo(LoginTries.ALLOWED);
        staff.signIn(login, StaffFixture.PASSWORD).then().statusCode(401);
    }

    private static String text(java.util.concurrent.Future<String> page) {
        try {
            return page.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void aClosedAccountIsOutWithItsNextClick() {
        var leaver = staff.open(new NewAccount(
                "leaver-" + UUID.randomUUID(), "Leaver", Set.of(Role.SUPPORT), null, StaffFixture.PASSWORD));
        var cookies = staff.session(leaver);

        staff.close(leaver);

        given().cookies(cookies)
                .redirects()
                .follow(false)
                .get("/account")
                .then()
                .statusCode(303);
        staff.signIn(leaver.login(), StaffFixture.PASSWORD).then().statusCode(401);
    }

    @Test
    void consolesAnswerOnThePlatformsHostOnly() {
        for (var path : new String[] {"/login", "/account", "/office", "/franchise"})
            given().header("Host", "anna.localhost")
                    .redirects()
                    .follow(false)
                    .get(path)
                    .then()
                    .statusCode(404);
    }

    @Test
    void peopleOfAShopAndOfHeadOfficeHaveTheirOwnDoors() {
        var franchisee = staff.session(staff.ofShop("anna", Role.FRANCHISEE));
        var support = staff.session(staff.headOffice(Role.SUPPORT));

        given().cookies(franchisee).get("/office").then().statusCode(403);
        given().cookies(support).get("/franchise").then().statusCode(403);
    }
}
