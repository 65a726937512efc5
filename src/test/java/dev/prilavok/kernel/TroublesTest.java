package dev.prilavok.kernel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal becomes a page or problem+json in one place, and tells nothing that it should not. */
@QuarkusTest
class TroublesTest {
    private static final String API = "/api/v1/shop/strange";

    @Test
    void aRefusalIsAProblemForPrograms() {
        for (var what : new String[] {"refusal", "wrapped"})
            shop().queryParam("what", what)
                    .get(API)
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("code", equalTo("sold-out"))
                    .body("type", equalTo("urn:prilavok:problem:sold-out"))
                    .body("title", equalTo("Закончилось."))
                    .body("field", equalTo("quantity"))
                    .body("details.left", equalTo(0))
                    .body("requestId", matchesPattern("[\\w-]{12}"));
    }

    @Test
    void theReaderChoosesTheLanguage() {
        shop().queryParam("what", "refusal")
                .queryParam("lang", "en")
                .get(API)
                .then()
                .body("title", equalTo("Sold out."));
    }

    @Test
    void aPersonGetsAPage() {
        shop().accept("text/html")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML)
                .header("Cache-Control", "no-store")
                .body(containsString("<!doctype html>"));
    }

    @Test
    void tooManyTriesSayWhenToComeBack() {
        shop().queryParam("what", "busy").get(API).then().statusCode(429).header("Retry-After", "90");
    }

    @Test
    void aMomentIsNotToldAsAMinute() {
        var russian = Locale.forLanguageTag("ru");
        assertThat(new TooMany(Duration.ofSeconds(1)).say(russian)).endsWith("через 1 с.");
        assertThat(new TooMany(Duration.ofMillis(20)).say(Locale.ENGLISH)).endsWith("in 1 s.");
        assertThat(new TooMany(Duration.ofSeconds(90)).say(russian)).endsWith("через 2 мин.");
    }

    @Test
    void aFailureTellsItsNumberAndNothingElse() {
        var answer = shop().queryParam("what", "broken")
                .get(API)
                .then()
                .statusCode(500)
                .extract();

        assertThat(answer.body().asString()).doesNotContain("7916", "Иван", "IllegalState", "Exception", "at dev.");
        assertThat(answer.<String>path("requestId")).isEqualTo(answer.header("X-Request-Id"));
    }

    @Test
    void anInvalidFieldIsNamed() {
        shop().queryParam("size", "much too long")
                .get(API)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid"))
                .body("errors[0].field", equalTo("size"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null1",
                "{\"number\": \"x\"}",
                "{\"number\": 99999999999999999999}",
                "{\"text\": {\"a\": 1}}",
                "{\"text\": \"\\u0000\"",
                "<xml/>"
            })
    void aBodyThatCannotBeReadIsTheCallersMistake(String body) {
        shop().contentType(ContentType.JSON)
                .body(body)
                .post(API)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("bad-request"))
                .body(not(containsString("jackson")));
    }

    @Test
    void deepJsonIsRefused() {
        shop().contentType(ContentType.JSON)
                .body("{\"text\": " + "[".repeat(3_000) + "]".repeat(3_000) + "}")
                .post(API)
                .then()
                .statusCode(400);
    }

    @Test
    void theWrongMethodOrTypeIsNoFailure() {
        shop().delete(API).then().statusCode(405);
        shop().contentType("text/plain").body("x").post(API).then().statusCode(415);
        shop().accept("application/xml").get(API).then().statusCode(406);
        shop().queryParam("what", "web").get(API).then().statusCode(403).body("code", equalTo("forbidden"));
    }

    private static RequestSpecification shop() {
        return given().header("Host", "anna.localhost");
    }
}
