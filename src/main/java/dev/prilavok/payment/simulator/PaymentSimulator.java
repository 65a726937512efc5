package dev.prilavok.payment.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.prilavok.payment.ProviderStandIn;
import dev.prilavok.payment.simulator.Ask.Reply;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The stage of acted providers: an address on this machine only, the mood of each, and a person who pays. */
@ApplicationScoped
public class PaymentSimulator implements ProviderStandIn {
    private static final Map<String, String> PATHS =
            Map.of(ActedYooKassa.CODE, "/yookassa/v3", ActedStripe.CODE, "/stripe");

    private final BankConfig config;
    private final boolean enabled;
    private final Bank bank;
    private final BankTill till;
    private final BankNews news;
    private final ActedYooKassa yookassa;
    private final ActedStripe stripe;
    private final ObjectMapper json;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "acted-bank");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable HttpServer server;

    PaymentSimulator(
            BankConfig config,
            Bank bank,
            BankTill till,
            BankNews news,
            ActedYooKassa yookassa,
            ActedStripe stripe,
            ObjectMapper json,
            @ConfigProperty(name = "prilavok.demo", defaultValue = "false") boolean demo) {
        this.config = config;
        this.bank = bank;
        this.till = till;
        this.news = news;
        this.yookassa = yookassa;
        this.stripe = stripe;
        this.json = json;
        this.enabled = config.enabled().orElse(demo);
    }

    void start(@Observes @Priority(900) StartupEvent started) {
        if (enabled) open();
    }

    private void open() {
        try {
            bank.read();
            var opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), config.port()), 0);
            opened.setExecutor(threads);
            opened.createContext("/yookassa/v3", call -> serve(call, ActedYooKassa.CODE, yookassa));
            opened.createContext("/stripe", call -> serve(call, ActedStripe.CODE, stripe));
            opened.createContext("/pay/", this::page);
            opened.createContext("/control/", this::control);
            opened.createContext("/registry/", this::registry);
            opened.start();
            till.listensAt("http://localhost:" + opened.getAddress().getPort());
            server = opened;
        } catch (IOException failure) {
            throw new UncheckedIOException("the acted payment providers cannot listen", failure);
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (server != null) server.stop(0);
        threads.shutdownNow();
    }

    @Override
    public Optional<URI> of(String provider) {
        var open = server;
        var path = PATHS.get(provider);
        if (open == null || path == null) return Optional.empty();
        return Optional.of(URI.create("http://localhost:" + open.getAddress().getPort() + path));
    }

    @Override
    public void tells(String provider, URI hook) {
        if (config.news()) news.listens(provider, hook);
    }

    @Override
    public void signs(String provider, String secret) {
        if (provider.equals(ActedStripe.CODE)) stripe.signsWith(secret);
    }

    /** Tells a provider how to behave. */
    public void mood(String provider, BankMood mood) {
        till.mood(provider, mood);
    }

    /** A person pays what this page of ours led to. */
    public void pay(String payUrl) {
        done(till.pay(last(payUrl)));
    }

    /** A person turns away. */
    public void turnAway(String payUrl) {
        done(till.letGo(last(payUrl)));
    }

    /** How many payments a provider has under our name of what is paid for. */
    public long payments(String provider, String order) {
        return bank.payments(provider).stream()
                .filter(payment -> order.equals(payment.metadata().get("order")))
                .count();
    }

    /** What went back of payments for that, in the smallest unit. */
    public long given(String provider, String order) {
        return bank.payments(provider).stream()
                .filter(payment -> order.equals(payment.metadata().get("order")))
                .mapToLong(ActedPayment::back)
                .sum();
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void done(ActedPayment payment) {
        var event = switch (payment.stage()) {
            case PENDING -> "";
            case AUTHORIZED -> "payment.waiting_for_capture";
            case PAID -> "payment.succeeded";
            case CANCELLED -> "payment.canceled";
        };
        if (payment.provider().equals(ActedYooKassa.CODE))
            news.tell(
                    payment.provider(),
                    yookassa.news(event, yookassa.shown(payment)),
                    Map.of(),
                    till.mood(payment.provider()));
        else if (payment.stage() != ActedPayment.Stage.PENDING) {
            var told = stripe.event(payment);
            news.tell(payment.provider(), told, stripe.signed(told), till.mood(payment.provider()));
        }
    }

    private void serve(HttpExchange exchange, String provider, Ask.Desk desk) throws IOException {
        try (exchange) {
            var mood = till.mood(provider);
            rest(mood.slowMillis());
            if (mood.down()) {
                send(exchange, Reply.json(500, "{\"type\":\"error\",\"code\":\"internal_server_error\"}"));
                return;
            }
            var reply = answer(desk, Ask.of(exchange, PATHS.getOrDefault(provider, "")));
            if (!isDeaf(provider, mood)) send(exchange, reply);
        }
    }

    // What was asked is done, and the line breaks before the answer.
    private boolean isDeaf(String provider, BankMood mood) {
        if (mood.deaf() == 0) return false;
        till.mood(provider, mood.deaf(mood.deaf() - 1));
        return true;
    }

    private static Reply answer(Ask.Desk desk, Ask ask) throws IOException {
        try {
            return desk.answer(ask);
        } catch (RuntimeException wrong) {
            return Reply.json(400, "{\"type\":\"error\",\"code\":\"invalid_request\",\"description\":\"bad request\"}");
        }
    }

    private void page(HttpExchange exchange) throws IOException {
        try (exchange) {
            var ask = Ask.of(exchange, "/pay/");
            var payment = bank.payment(ask.path()).orElse(null);
            if (payment == null) send(exchange, Reply.html(404, "no such payment"));
            else if (ask.method().equals("POST")) {
                done("pay".equals(ask.form().get("do")) ? till.pay(payment.id()) : till.letGo(payment.id()));
                send(exchange, Reply.to(payment.returnUrl()));
            } else send(exchange, Reply.html(200, PayPage.of(payment)));
        }
    }

    // GET tells the mood, PUT sets it: {"down":true}.
    private void control(HttpExchange exchange) throws IOException {
        try (exchange) {
            var ask = Ask.of(exchange, "/control/");
            if (ask.method().equals("PUT")) {
                var all = json.<ObjectNode>valueToTree(till.mood(ask.path()));
                if (json.readTree(ask.body()) instanceof ObjectNode some) all.setAll(some);
                till.mood(ask.path(), json.treeToValue(all, BankMood.class));
            }
            send(exchange, Reply.json(200, json.writeValueAsString(till.mood(ask.path()))));
        }
    }

    private void registry(HttpExchange exchange) throws IOException {
        try (exchange) {
            var provider = Ask.of(exchange, "/registry/").path();
            send(exchange, new Reply(200, "text/csv; charset=UTF-8", registry(provider)));
        }
    }

    /** Everything that a provider took and gave back, as a register of what it passes on. */
    public String registry(String provider) {
        var lines = new StringBuilder("id;gross;net\n");
        for (var payment : bank.payments(provider))
            if (payment.stage() == ActedPayment.Stage.PAID)
                lines.append(payment.id())
                        .append(';')
                        .append(sum(payment.minor()))
                        .append(';')
                        .append(sum(payment.minor() - payment.fee(config.feeBp())))
                        .append('\n');
        for (var refund : bank.refunds(provider))
            if (refund.stage() == ActedRefund.Stage.PAID)
                lines.append(refund.id())
                        .append(";-")
                        .append(sum(refund.minor()))
                        .append(";-")
                        .append(sum(refund.minor()))
                        .append('\n');
        return lines.toString();
    }

    private static String sum(long minor) {
        return BigDecimal.valueOf(minor, 2).toPlainString();
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        if (reply.status() == 303) {
            exchange.getResponseHeaders().set("Location", reply.type());
            exchange.sendResponseHeaders(303, -1);
            return;
        }
        var bytes = reply.body().getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", reply.type());
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) exchange.getResponseBody().write(bytes);
    }

    private static void rest(long millis) {
        if (millis <= 0) return;
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
