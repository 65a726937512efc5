package dev.prilavok.kernel;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer carries, whoever made it. */
@QuarkusTest
class HttpGroundTest {
    private static final String API = "/api/v1/shop/strange";

    @ParameterizedTest
    @CsvSource({
        "anna.localhost, /nowhere, 404",
        "anna.localhost, /kernel/plain.css, 200",
        "anna.localhost, /api/v1/shop/strange, 200",
        "anna.localhost, /api/v1/shop/strange?what=broken, 500",
        "anna.localhost, /api/v1/shop/strange?what=refusal, 409",
        "nobody.localhost, /, 404",
        "localhost, /q/health/live, 200",
        "localhost, /q/openapi, 200",
        "localhost, /webjars/htmx.org/dist/htmx.min.js, 200",
        "localhost, /p?x=%00, 400"
    })
    void everyAnswerIsGuarded(String host, String path, int status) {
        var answer = get(host, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.header("Content-Security-Policy"))
                .contains(
                        "default-src 'none'",
                        "script-src 'self'",
                        "frame-ancestors 'none'",
                        "base-uri 'none'",
                        "form-action 'self'")
                .doesNotContain("unsafe", "*", "http:");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isNotEmpty();
        assertThat(answer.header("X-Request-Id")).matches("[\\w-]{12}");
        assertThat(answer.header("Server")).isNull();
        assertThat(answer.header("X-Powered-By")).isNull();
    }

    @Test
    void requestsHaveNumbersOfTheirOwn() {
        var chosen = given().header("Host", "localhost")
                .header("X-Request-Id", "mine\r\nx: y".replaceAll("\\s", ""))
                .get("/q/health/live");

        assertThat(chosen.header("X-Request-Id"))
                .doesNotContain("mine")
                .isNotEqualTo(get("localhost", "/").header("X-Request-Id"));
    }

    @Test
    void filesWithTheirFingerprintAreKeptForEver() {
        assertThat(get("anna.localhost", Assets.url("kernel/plain.css")).header("Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
        assertThat(get("anna.localhost", "/kernel/plain.css?v=0123456789ab").header("Cache-Control"))
                .as("the bytes of another version are not kept under this one's address")
                .doesNotContain("immutable, max-age=31536000")
                .isNotEqualTo("public, max-age=31536000, immutable");
        assertThat(get("anna.localhost", "/kernel/missing.css?v=0123456789ab").header("Cache-Control"))
                .as("nothing is not kept at all")
                .isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({"/kernel/plain.css", "/api/v1/shop/strange"})
    void answersAreCompressed(String path) throws IOException {
        var answer = raw(
                "GET " + path
                        + " HTTP/1.1\r\nHost: anna.localhost\r\nAccept: text/html, application/json\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n");

        assertThat(answer.toLowerCase(java.util.Locale.ROOT)).contains("content-encoding: gzip");
    }

    @Test
    void aLargeBodyIsRefusedBeforeItIsRead() throws IOException {
        var answer = raw(
                "POST " + API
                        + " HTTP/1.1\r\nHost: anna.localhost\r\nContent-Type: application/json\r\nContent-Length: 10000000\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("Слишком большой запрос");
        assertThat(
                        raw(
                                "POST " + API
                                        + " HTTP/1.1\r\nHost: anna.localhost\r\nAccept-Language: en\r\nContent-Length: 10000000\r\n\r\n"))
                .contains("too large");
    }

    @Test
    void whoeverSendsAFormThatGrewTooLongReadsWhy() throws IOException {
        for (var sent : new int[] {1_048_577, 2_000_000, 8_000_000}) {
            var head = "POST " + API + " HTTP/1.1\r\nHost: anna.localhost\r\n";
            assertThat(raw(head + "Content-Length: " + sent + "\r\n\r\n" + "x".repeat(sent)))
                    .startsWith("HTTP/1.1 413")
                    .contains("Слишком большой запрос");
            assertThat(raw(head + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(sent) + "\r\n"
                            + "x".repeat(sent) + "\r\n0\r\n\r\n"))
                    .startsWith("HTTP/1.1 411");
        }
    }

    @Test
    void whoeverAsksFirstIsAnsweredBeforeHeSends() throws IOException {
        assertThat(
                        raw(
                                "POST " + API
                                        + " HTTP/1.1\r\nHost: anna.localhost\r\nExpect: 100-continue\r\nContent-Length: 2000000\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void aBodyOfUnknownLengthIsRefused() throws IOException {
        assertThat(raw("POST " + API
                        + " HTTP/1.1\r\nHost: anna.localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 411");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: -1",
                "Content-Length: 99999999999999999999",
                "Content-Length: 1x",
                "Content-Length: 5\r\nTransfer-Encoding: chunked",
                "Content-Length: 5\r\nContent-Length: 6",
                "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked"
            })
    void lengthsThatContradictAreRefused(String headers) throws IOException {
        var line = "POST " + API + " HTTP/1.1\r\nHost: anna.localhost\r\nConnection: close\r\n";

        assertThat(raw(line + headers + "\r\n\r\nhello")).matches("(?s)(HTTP/1.[01] 4\\d\\d.*)?");
    }

    @Test
    void headersThatAreTooLongAreRefused() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n"))
                .matches("(?s)HTTP/1.[01] 4\\d\\d.*");
        assertThat(raw("GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .matches("(?s)HTTP/1.[01] 4\\d\\d.*");
    }

    private static Response get(String host, String path) {
        return given().header("Host", host).urlEncodingEnabled(false).get(path);
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
