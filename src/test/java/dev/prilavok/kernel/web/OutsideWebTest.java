package dev.prilavok.kernel.web;

import static dev.prilavok.kernel.web.WebTrouble.Reason.BAD_ADDRESS;
import static dev.prilavok.kernel.web.WebTrouble.Reason.INSIDE;
import static dev.prilavok.kernel.web.WebTrouble.Reason.TOO_LARGE;
import static dev.prilavok.kernel.web.WebTrouble.Reason.TOO_MANY_REDIRECTS;
import static dev.prilavok.kernel.web.WebTrouble.Reason.TOO_SLOW;
import static dev.prilavok.kernel.web.WebTrouble.Reason.UNREACHABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R17: nothing inside is ever connected to, however an address is dressed up. */
class OutsideWebTest {
    private static Vertx vertx;
    private PlainServer inside;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        vertx.close();
    }

    @BeforeEach
    void listen() throws IOException {
        inside = new PlainServer();
    }

    @AfterEach
    void hangUp() throws IOException {
        inside.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/a.jpg",
                "http://localhost/a.jpg",
                "http://127.1/a.jpg",
                "http://2130706433/a.jpg",
                "http://0.0.0.0/a.jpg",
                "http://[::1]/a.jpg",
                "http://[::]/a.jpg",
                "http://[::ffff:127.0.0.1]/a.jpg",
                "http://[::ffff:7f00:1]/a.jpg",
                "http://[64:ff9b::7f00:1]/a.jpg",
                "http://[2002:7f00:1::]/a.jpg",
                "http://[fe80::1]/a.jpg",
                "http://[fd00:ec2::254]/latest/meta-data/",
                "http://[ff02::1]/a.jpg",
                "http://10.1.2.3/a.jpg",
                "http://172.16.0.1/a.jpg",
                "http://172.31.255.255/a.jpg",
                "http://192.168.1.1/a.jpg",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.100.100.200/latest/meta-data/",
                "http://168.63.129.16/metadata",
                "http://224.0.0.1/a.jpg",
                "http://255.255.255.255/a.jpg",
                "https://192.0.2.1/a.jpg"
            })
    void refusesWhatIsInside(String address) {
        assertReason(web(), address, INSIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.jpg",
                "ftp://example.com/a.jpg",
                "file:///etc/passwd",
                "gopher://example.com/",
                "jar:http://example.com/a.jar!/a.jpg",
                "http://user:word@example.com/a.jpg",
                "http://example.com@127.0.0.1/a.jpg",
                "http://example.com:22/a.jpg",
                "http://example.com:99999/a.jpg",
                "http:///a.jpg",
                "http://exam ple.com/",
                "http://127.0.0.1\\@example.com/",
                "http://example.com:80:80/",
                "http://exa%6dple.com/"
            })
    void refusesWhatIsNoAddressOfTheWeb(String address) {
        assertReason(web(), address, BAD_ADDRESS);
    }

    @Test
    void connectsToNothingInsideNotEvenOverARedirectOrANameThatChanges() throws Exception {
        var open = new PlainServer();
        open.answers(
                "/away",
                "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:" + inside.port()
                        + "/a.jpg\r\nContent-Length: 0\r\n\r\n");
        open.answers(
                "/name", "HTTP/1.1 302 Found\r\nLocation: http://inner.example/a.jpg\r\nContent-Length: 0\r\n\r\n");
        var lookups = new AtomicInteger();
        var gate = new WebGate(
                host -> switch (host) {
                    case "open.example" -> new InetAddress[] {InetAddress.getLoopbackAddress()};
                    // outside the first time, inside every other time
                    case "changing.example" ->
                        new InetAddress[] {
                            InetAddress.getByName(lookups.incrementAndGet() == 1 ? "203.0.114.1" : "127.0.0.1")
                        };
                    case "both.example" ->
                        new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getLoopbackAddress()};
                    default -> new InetAddress[] {InetAddress.getLoopbackAddress()};
                },
                List.of("open.example:" + open.port()),
                List.of());
        var web = new OutsideWeb(vertx, gate);

        assertReason(web, "http://open.example:" + open.port() + "/away", BAD_ADDRESS);
        assertReason(web, "http://open.example:" + open.port() + "/name", INSIDE);
        assertReason(web, "http://inner.example/a.jpg", INSIDE);
        assertReason(web, "http://both.example/a.jpg", INSIDE);
        assertThat(gate.pass(WebAddress.of("http://changing.example/a.jpg"))
                        .getAddress()
                        .getHostAddress())
                .isEqualTo("203.0.114.1");
        assertThat(lookups).hasValue(1);
        assertReason(web, "http://127.0.0.1:" + inside.port() + "/a.jpg", BAD_ADDRESS);
        assertReason(web, "http://localhost:" + inside.port() + "/a.jpg", BAD_ADDRESS);
        assertThat(inside.connections()).isZero();
        open.close();
    }

    @Test
    void connectsToTheAddressThatWasCheckedAndTellsTheNameThatWasAskedFor() throws Exception {
        inside.answers("/a.jpg?b=%D1%8F", "HTTP/1.1 200 OK\r\nETag: \"1\"\r\nContent-Length: 5\r\n\r\nhello");
        var lookups = new AtomicInteger();
        var web = new OutsideWeb(
                vertx,
                new WebGate(
                        host -> {
                            lookups.incrementAndGet();
                            return new InetAddress[] {InetAddress.getLoopbackAddress()};
                        },
                        List.of("only.example:*"),
                        List.of()));

        var answer = web.call(get("http://ONLY.example:" + inside.port() + "/a.jpg?b=я"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).contains("\"1\"");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("hello");
        assertThat(inside.heard()).containsIgnoringCase("host: only.example:" + inside.port());
        assertThat(lookups).hasValue(1);
    }

    @Test
    void readsNoMoreAndWaitsNoLongerThanItIsAllowed() throws Exception {
        inside.answers("/announced", "HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n");
        inside.answers(
                "/endless",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + "400\r\n" + "x".repeat(1024) + "\r\n"
                        + "400\r\n" + "x".repeat(1024) + "\r\n");
        inside.answers("/silent", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nx");
        inside.answers("/round", "HTTP/1.1 302 Found\r\nLocation: /round\r\nContent-Length: 0\r\n\r\n");
        inside.answers("/broken", "HTTP/1.1 nonsense\r\n\r\n");
        var web = new OutsideWeb(vertx, new WebGate(InetAddress::getAllByName, List.of("localhost:*"), List.of()));
        var here = "http://localhost:" + inside.port();

        assertReason(web, here + "/announced", TOO_LARGE);
        assertReason(web, here + "/endless", TOO_LARGE);
        assertReason(web, here + "/silent", TOO_SLOW);
        assertReason(web, here + "/round", TOO_MANY_REDIRECTS);
        assertReason(web, here + "/broken", UNREACHABLE);
    }

    @Test
    void webhooksAreToldToOneAddressAndNotFurther() throws Exception {
        inside.answers("/hook", "HTTP/1.1 307 Temporary Redirect\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n");
        var web = new OutsideWeb(vertx, new WebGate(InetAddress::getAllByName, List.of("localhost:*"), List.of()));
        var hook = WebAddress.of("http://localhost:" + inside.port() + "/hook");

        var answer = web.call(WebCall.post(
                hook,
                Map.of("Content-Type", "application/json"),
                "{}".getBytes(StandardCharsets.UTF_8),
                Duration.ofSeconds(3)));

        assertThat(answer.status()).isEqualTo(307);
        assertThat(inside.heard()).startsWith("POST /hook ").endsWith("{}");
    }

    @Test
    void aClosedNetworkAsksNobodyElse() {
        var lookups = new AtomicInteger();
        var gate = new WebGate(
                host -> {
                    lookups.incrementAndGet();
                    return new InetAddress[] {InetAddress.getLoopbackAddress()};
                },
                List.of(),
                List.of("pictures.example"));

        assertReason(new OutsideWeb(vertx, gate), "http://other.example/a.jpg", WebTrouble.Reason.CLOSED);
        assertThat(lookups).hasValue(0);
        // naming a host opens the web no wider than it is
        assertReason(new OutsideWeb(vertx, gate), "http://pictures.example/a.jpg", INSIDE);
    }

    private static OutsideWeb web() {
        return new OutsideWeb(vertx, new WebGate(InetAddress::getAllByName, List.of(), List.of()));
    }

    private static void assertReason(OutsideWeb web, String address, WebTrouble.Reason reason) {
        assertThatThrownBy(() -> web.call(get(address)))
                .isInstanceOfSatisfying(
                        WebTrouble.class,
                        trouble -> assertThat(trouble.reason()).as(address).isEqualTo(reason));
    }

    private static WebCall get(String address) throws WebTrouble {
        return WebCall.get(WebAddress.of(address), Map.of(), 1_500, Duration.ofSeconds(3));
    }
}
