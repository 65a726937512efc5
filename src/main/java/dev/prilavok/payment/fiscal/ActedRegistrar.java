package dev.prilavok.payment.fiscal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Acts YooKassa's receipts on an address of this machine: one receipt a key, pending at first, registered when it is read. It refuses what
 * the real one refuses: lines that do not come to what was settled, a code of tax that there is not.
 */
@ApplicationScoped
class ActedRegistrar {
    private static final String PATH = "/v3/receipts";
    private static final int LAST_VAT = 12;

    private final FiscalConfig config;
    private final ObjectMapper json;
    private final boolean enabled;
    private final Map<String, ObjectNode> byKey = new ConcurrentHashMap<>();
    private final Map<String, ObjectNode> byId = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong(100_000);
    private final AtomicInteger silent = new AtomicInteger();
    private final AtomicInteger refusing = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "acted-registrar");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable HttpServer server;

    ActedRegistrar(
            FiscalConfig config,
            ObjectMapper json,
            @ConfigProperty(name = "prilavok.demo", defaultValue = "false") boolean demo) {
        this.config = config;
        this.json = json;
        this.enabled = config.url().isEmpty() && config.acted().enabled().orElse(demo);
    }

    // Before the demo network, whose orders want receipts.
    void start(@Observes @Priority(900) StartupEvent started) {
        if (!enabled) return;
        try {
            var opened = HttpServer.create(
                    new InetSocketAddress(
                            InetAddress.getLoopbackAddress(), config.acted().port()),
                    0);
            opened.setExecutor(threads);
            opened.createContext(PATH, this::serve);
            opened.start();
            server = opened;
        } catch (IOException failure) {
            throw new UncheckedIOException("the acted registrar cannot listen", failure);
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        var open = server;
        if (open != null) open.stop(0);
        threads.shutdownNow();
    }

    Optional<URI> address() {
        var open = server;
        return open == null
                ? Optional.empty()
                : Optional.of(URI.create("http://localhost:" + open.getAddress().getPort() + "/v3"));
    }

    /** The next so many questions get no answer, although what they give in is taken. */
    void isSilent(int questions) {
        silent.set(questions);
    }

    /** The next so many receipts are refused. */
    void refuses(int receipts) {
        refusing.set(receipts);
    }

    /** What was given in for an order's receipts, by key. */
    Optional<JsonNode> given(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    private void serve(HttpExchange call) throws IOException {
        try (call) {
            var answer = call.getRequestMethod().equals("POST") ? taken(call) : told(call);
            if (silent.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                call.sendResponseHeaders(503, -1);
                return;
            }
            var bytes = json.writeValueAsBytes(answer);
            call.getResponseHeaders().set("Content-Type", "application/json");
            call.sendResponseHeaders(answer.path("type").asText().equals("error") ? 400 : 200, bytes.length);
            call.getResponseBody().write(bytes);
        }
    }

    private ObjectNode taken(HttpExchange call) throws IOException {
        var key = call.getRequestHeaders().getFirst("Idempotence-Key");
        var body = (ObjectNode) json.readTree(new String(call.getRequestBody().readAllBytes(), UTF_8));
        if (key == null || !agrees(body)) return error();
        if (refusing.getAndUpdate(left -> Math.max(0, left - 1)) > 0) return error();
        return byKey.computeIfAbsent(key, first -> {
            body.put("id", "rt-" + numbers.incrementAndGet());
            body.put("status", "pending");
            byId.put(body.get("id").asText(), body);
            return body;
        });
    }

    private ObjectNode told(HttpExchange call) {
        var path = call.getRequestURI().getPath();
        var known = byId.get(path.substring(path.lastIndexOf('/') + 1));
        if (known == null) return error();
        if (!known.has("fiscal_document_number")) {
            known.put("status", "succeeded");
            known.put("fiscal_document_number", String.valueOf(numbers.incrementAndGet()));
        }
        return known;
    }

    private static boolean agrees(JsonNode body) {
        var items = BigDecimal.ZERO;
        for (var item : body.path("items")) {
            if (item.path("vat_code").asInt() < 1 || item.path("vat_code").asInt() > LAST_VAT) return false;
            items = items.add(
                    sum(item).multiply(new BigDecimal(item.path("quantity").asText("0"))));
        }
        var settled = BigDecimal.ZERO;
        for (var part : body.path("settlements")) settled = settled.add(sum(part));
        return items.signum() > 0 && items.compareTo(settled) == 0;
    }

    private static BigDecimal sum(JsonNode node) {
        return new BigDecimal(node.path("amount").path("value").asText("0"));
    }

    private ObjectNode error() {
        return json.createObjectNode().put("type", "error").put("code", "invalid_request");
    }
}
