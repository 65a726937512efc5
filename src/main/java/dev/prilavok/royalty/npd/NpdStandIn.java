package dev.prilavok.royalty.npd;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * An acted tax office that speaks the partners' protocol on this machine only. Switches make it be down, answer late, execute and then
 * say nothing, refuse a taxpayer or have lost one.
 */
@ApplicationScoped
class NpdStandIn {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>""";
    private static final String FOOT = "</soap:Body></soap:Envelope>";

    private final NpdConfig config;
    private final boolean enabled;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "acted-tax-office");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<String, String> questions = new ConcurrentHashMap<>();
    private final Map<String, Integer> polls = new ConcurrentHashMap<>();
    private final Map<String, String> receipts = new ConcurrentHashMap<>();
    private final Map<String, String> cancelled = new ConcurrentHashMap<>();
    private final Set<String> lost = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private volatile boolean down;
    private volatile boolean forgetsToAnswer;
    private volatile int thinks;
    private volatile @Nullable HttpServer server;

    NpdStandIn(NpdConfig config, @ConfigProperty(name = "prilavok.demo", defaultValue = "false") boolean demo) {
        this.config = config;
        this.enabled = config.simulator().enabled().orElse(demo);
    }

    void start(@Observes @Priority(900) StartupEvent started) {
        if (!enabled) return;
        try {
            var here = new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), config.simulator().port());
            var opened = HttpServer.create(here, 0);
            opened.setExecutor(threads);
            opened.createContext("/open-api/AIS3/smz/SmzIntegrationService", this::serve);
            opened.start();
            server = opened;
        } catch (IOException failure) {
            throw new UncheckedIOException("the acted tax office cannot listen", failure);
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (server != null) server.stop(0);
        threads.shutdownNow();
    }

    Optional<URI> address() {
        var open = server;
        return open == null
                ? Optional.empty()
                : Optional.of(URI.create("http://localhost:" + open.getAddress().getPort()
                        + "/open-api/AIS3/smz/SmzIntegrationService"));
    }

    /** Every switch back. */
    void behaves() {
        down = false;
        forgetsToAnswer = false;
        thinks = 0;
    }

    void goesDown() {
        down = true;
    }

    /** Takes questions and breaks the line before it says their number. */
    void executesAndSaysNothing() {
        forgetsToAnswer = true;
    }

    /** Answers a question when it is asked for the answer so many times. */
    void thinksFor(int asked) {
        thinks = asked;
    }

    void loses(String inn) {
        lost.add(inn);
    }

    void refuses(String inn) {
        refused.add(inn);
    }

    void acceptsAgain(String inn) {
        refused.remove(inn);
        lost.remove(inn);
    }

    /** How many receipts it has of a taxpayer that are not cancelled. */
    long receiptsOf(String inn) {
        return receipts.values().stream()
                .filter(one -> one.startsWith(inn + "/") && !cancelled.containsKey(one))
                .count();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            if (down) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            var reply = asked.contains("SendMessageRequest") ? taken(asked) : told(value(asked, "MessageId"));
            if (forgetsToAnswer) return;
            var bytes = (HEAD + reply + FOOT).getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private String taken(String asked) {
        var number = "m" + numbers.incrementAndGet();
        questions.put(number, asked);
        answer(asked);
        return "<SendMessageResponse><MessageId>" + number + "</MessageId></SendMessageResponse>";
    }

    private String told(String number) {
        var asked = questions.getOrDefault(number, "");
        if (polls.merge(number, 1, Integer::sum) <= thinks)
            return "<GetMessageResponse><ProcessingStatus>PROCESSING</ProcessingStatus></GetMessageResponse>";
        return "<GetMessageResponse><ProcessingStatus>COMPLETED</ProcessingStatus><Message>" + answer(asked)
                + "</Message></GetMessageResponse>";
    }

    private String answer(String asked) {
        var inn = value(asked, "Inn");
        if (asked.contains("GetTaxpayerStatusRequest"))
            return "<GetTaxpayerStatusResponse><RegistrationTime>2024-01-01T00:00:00Z</RegistrationTime>"
                    + (lost.contains(inn) ? "<UnregistrationTime>2026-11-01T00:00:00Z</UnregistrationTime>" : "")
                    + "</GetTaxpayerStatusResponse>";
        if (refused.contains(inn))
            return "<SmzPlatformError><Code>TAXPAYER_UNBOUND</Code><Message>not bound</Message></SmzPlatformError>";
        if (asked.contains("PostCancelReceiptRequestV2")) {
            cancelled.put(value(asked, "ReceiptId"), value(asked, "ReasonCode"));
            return "<PostCancelReceiptResponseV2><RequestResult>DELETED</RequestResult></PostCancelReceiptResponseV2>";
        }
        var receipt = receipts.computeIfAbsent(
                value(asked, "OperationUniqueId"), key -> inn + "/20" + numbers.incrementAndGet());
        return "<PostIncomeResponseV2><ReceiptId>" + receipt
                + "</ReceiptId><Link>https://lknpd.nalog.ru/api/v1/receipt/" + receipt
                + "/print</Link></PostIncomeResponseV2>";
    }

    private static String value(String asked, String name) {
        var found = Pattern.compile("<(?:\\w+:)?" + name + ">([^<]*)<").matcher(asked);
        return found.find() ? found.group(1) : "";
    }
}
