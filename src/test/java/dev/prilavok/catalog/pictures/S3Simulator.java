package dev.prilavok.catalog.pictures;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.prilavok.kernel.Sha256;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A bucket on this machine that believes nobody: it works the signature of each request out by itself, from the published recipe. */
final class S3Simulator implements AutoCloseable {
    private final HttpServer http;
    private final String key;
    private final String secret;
    final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    final AtomicInteger requests = new AtomicInteger();
    volatile String refused = "";
    volatile int failing;

    S3Simulator(String key, String secret) throws IOException {
        this.key = key;
        this.secret = secret;
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        http.createContext("/", this::answer);
        http.start();
    }

    URI address() {
        return URI.create("http://localhost:" + http.getAddress().getPort());
    }

    private void answer(HttpExchange visit) throws IOException {
        requests.incrementAndGet();
        try (visit) {
            var body = visit.getRequestBody().readAllBytes();
            var path = visit.getRequestURI().getRawPath();
            if (failing > 0) {
                failing--;
                visit.sendResponseHeaders(500, -1);
            } else if (!isSigned(visit, body)) visit.sendResponseHeaders(403, -1);
            else if (visit.getRequestMethod().equals("PUT")) {
                objects.put(path, body);
                visit.sendResponseHeaders(200, -1);
            } else if (objects.containsKey(path)) {
                visit.sendResponseHeaders(200, objects.get(path).length);
                visit.getResponseBody().write(objects.get(path));
            } else visit.sendResponseHeaders(404, -1);
        }
    }

    private boolean isSigned(HttpExchange visit, byte[] body) {
        var headers = visit.getRequestHeaders();
        var given = headers.getFirst("Authorization");
        var date = headers.getFirst("X-amz-date");
        var content = headers.getFirst("X-amz-content-sha256");
        if (given == null || date == null || !Sha256.hex(body).equals(content))
            return refuse("no signature of the content");
        var parts = parts(given.substring("AWS4-HMAC-SHA256 ".length()));
        var credential = parts.get("Credential").split("/");
        if (!credential[0].equals(key)) return refuse("another key");
        var names = parts.get("SignedHeaders").split(";");
        if (!List.of(names).containsAll(List.of("host", "x-amz-date", "x-amz-content-sha256")))
            return refuse("headers are not signed");
        var canonical = visit.getRequestMethod() + "\n" + visit.getRequestURI().getRawPath() + "\n\n"
                + Arrays.stream(names)
                        .map(name ->
                                name + ":" + String.join(",", headers.get(name)).strip() + "\n")
                        .collect(Collectors.joining())
                + "\n" + parts.get("SignedHeaders") + "\n" + content;
        var scope = String.join("/", Arrays.asList(credential).subList(1, credential.length));
        var toSign = "AWS4-HMAC-SHA256\n" + date + "\n" + scope + "\n" + Sha256.hex(canonical.getBytes(UTF_8));
        var signing = ("AWS4" + secret).getBytes(UTF_8);
        for (var step : scope.split("/")) signing = hmac(signing, step);
        var own = HexFormat.of().formatHex(hmac(signing, toSign));
        return own.equals(parts.get("Signature")) || refuse("the signature is another one:\n" + canonical);
    }

    private boolean refuse(String why) {
        refused = why;
        return false;
    }

    private static Map<String, String> parts(String header) {
        var parts = new HashMap<String, String>();
        for (var part : header.split(",\\s*")) parts.put(part.split("=", 2)[0], part.split("=", 2)[1]);
        return parts;
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
