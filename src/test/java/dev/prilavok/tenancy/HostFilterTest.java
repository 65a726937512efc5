package dev.prilavok.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The host decides the shop, and nothing else does: asked over bare sockets. */
@QuarkusTest
class HostFilterTest {
    private static final String STATIC = "/kernel/plain.css";

    @ParameterizedTest
    @ValueSource(
            strings = {"anna.localhost", "ANNA.Localhost", "anna.localhost.", "anna.localhost:8080", "anna.localhost:1"
            })
    void aShopAnswersOnItsHostHoweverItIsWritten(String host) throws IOException {
        assertThat(get("/whose", "Host: " + host).body()).isEqualTo("anna ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody.localhost",
                "anna.localhost.evil.example",
                "evil.example",
                "annalocalhost",
                "xn--80aaa.localhost",
                "anna.localhost..",
                ".anna.localhost",
                "[::1]",
                "10.0.0.1",
                "anna.localhost@evil.example",
                "anna.localhost, boris.localhost",
                "анна.localhost",
                "anna.localhost/x",
                "*",
                ""
            })
    void anUnknownHostNeverGetsAShop(String host) throws IOException {
        for (var path : new String[] {
            "/whose",
            "/",
            "/s/anna/whose",
            STATIC,
            "/q/health",
            "/q/metrics",
            "/q/openapi",
            "/login",
            "/webjars/htmx.org/dist/htmx.min.js"
        }) {
            var answer = get(path, "Host: " + host);

            assertThat(answer.status()).as("%s on «%s»", path, host).isIn(400, 404, 421);
            assertThat(answer.body()).doesNotContain("anna", "boris", "Берег", "Шаг");
        }
    }

    @Test
    void twoHostsAreRefused() throws IOException {
        assertThat(get("/whose", "Host: anna.localhost", "Host: boris.localhost")
                        .status())
                .isEqualTo(400);
        assertThat(get("/whose", "Host: anna.localhost", "Host: anna.localhost").status())
                .isEqualTo(400);
        assertThat(get(STATIC, "Host: anna.localhost", "host: evil.example").status())
                .isEqualTo(400);
    }

    @Test
    void noHostIsRefused() throws IOException {
        assertThat(send("GET /whose HTTP/1.0").status()).isIn(400, 404);
        assertThat(send("GET /whose HTTP/1.1").status()).isIn(400, 404);
        assertThat(send("GET /whose HTTP/1.0", "Host: anna.localhost").body()).isEqualTo("anna ");
    }

    @Test
    void theRequestLineMayNotNameAnotherHost() throws IOException {
        assertThat(send("GET http://boris.localhost/whose HTTP/1.1", "Host: anna.localhost")
                        .status())
                .isEqualTo(400);
        assertThat(send("GET http://evil.example/whose HTTP/1.1", "Host: anna.localhost")
                        .all())
                .doesNotContain("evil.example", "anna ");
        assertThat(send("GET anna.localhost/whose HTTP/1.1", "Host: anna.localhost")
                        .status())
                .isIn(400, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-Host, boris.localhost",
        "Forwarded, host=boris.localhost;proto=https",
        "X-Forwarded-Server, boris.localhost",
        "X-Original-Host, boris.localhost",
        "X-Host, boris.localhost",
        "X-Original-URL, /s/boris/whose",
        "X-Rewrite-URL, /s/boris/whose",
        "X-Forwarded-Prefix, /s/boris",
        "X-HTTP-Method-Override, DELETE"
    })
    void otherHeadersDecideNothing(String header, String value) throws IOException {
        assertThat(get("/whose", "Host: anna.localhost", header + ": " + value).body())
                .isEqualTo("anna ");
        assertThat(get("/whose", "Host: nobody.localhost", header + ": " + value)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void noForeignHostGetsIntoALinkOrARedirect() throws IOException {
        var answer = get(
                "/whose/away",
                "Host: anna.localhost:666",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: https",
                "Forwarded: host=evil.example");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/whose?shop=1");
        assertThat(get("/whose/link", "Host: anna.localhost:666", "X-Forwarded-Host: evil.example")
                        .body())
                .startsWith("http://anna.localhost")
                .endsWith("/l/1")
                .doesNotContain("666", "evil");
    }

    @Test
    void byPathOnThePlatform() throws IOException {
        assertThat(get("/s/anna/whose", "Host: localhost").body()).isEqualTo("anna /s/anna");
        assertThat(get("/s/nobody/whose", "Host: localhost").status()).isEqualTo(404);
        assertThat(get("/whose", "Host: localhost").status()).isEqualTo(404);
        assertThat(get("/%73/anna/whose", "Host: localhost").body()).doesNotContain("boris");
        assertThat(get("/s/boris/whose", "Host: anna.localhost").status()).isEqualTo(404);
        assertThat(get("/s/anna/whose", "Host: anna.localhost").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/office",
                "/office/orders",
                "/franchise",
                "/login",
                "/account",
                "/setup/x",
                "/api/v1/franchise/orders",
                "/api/v1/franchise/tokens",
                "/api/v1/office/orders",
                "/q/openapi",
                "/q/metrics",
                "/q/health",
                "/q/../login",
                "/media/../login",
                "/webjars/%2e%2e/login",
                "/api/v1/shop/../franchise/orders",
                "/api/v1/shop/%2E%2E/franchise/orders",
                "/media/..%2flogin",
                "/./login",
                "//login",
                "/login;x=1",
                "/%6cogin",
                "/;/login"
            })
    void consolesAndTheServersPagesDoNotAnswerOnAShopsHost(String path) throws IOException {
        var answer = get(path, "Host: anna.localhost", "Accept: text/html");

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("type=\"password\"", "openapi:", "jvm_", "action=\"/login");
    }

    @Test
    void probesMayNameTheServersOwnAddress() throws IOException {
        assertThat(get("/q/health/ready", "Host: 127.0.0.1:" + RestAssured.port).status())
                .isEqualTo(200);
        assertThat(get("/q/health/live", "Host: localhost").status()).isEqualTo(200);
        assertThat(get("/q/openapi", "Host: localhost").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/{x}",
                "/p/%D0%BF%D1%80",
                "/p/%zz",
                "/p/%",
                "/a b",
                "/p?x=%00",
                "/p/%00",
                "/p?%zz=1",
                "/<script>",
                "/p/\u0001"
            })
    void aStrangePathIsNeverAFailure(String path) throws IOException {
        var answer = get(path, "Host: anna.localhost", "Accept: text/html");

        assertThat(answer.status()).as(path).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("<script>");
    }

    @Test
    void staticFilesAnswerOnKnownHosts() throws IOException {
        assertThat(get(STATIC, "Host: localhost").status()).isEqualTo(200);
        assertThat(get(STATIC, "Host: anna.localhost").status()).isEqualTo(200);
    }

    private RawHttp.Answer get(String path, String... headers) throws IOException {
        var lines = new String[headers.length + 1];
        lines[0] = "GET " + path + " HTTP/1.1";
        System.arraycopy(headers, 0, lines, 1, headers.length);
        return send(lines);
    }

    private RawHttp.Answer send(String... lines) throws IOException {
        return RawHttp.send(RestAssured.port, lines);
    }
}
