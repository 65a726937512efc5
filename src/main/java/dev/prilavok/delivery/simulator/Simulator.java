package dev.prilavok.delivery.simulator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.prilavok.delivery.CarrierStandIn;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The stage of acted carriers: an address on this machine only, and the mood of each. */
@ApplicationScoped
public class Simulator implements CarrierStandIn {
    private static final long HANGING_MILLIS = 60_000;
    private static final Map<String, String> PATHS = Map.of("cdek", "/cdek/v2", "russianpost", "/post");

    private final SimulatorConfig config;
    private final boolean enabled;
    private final World world;
    private final ActedCdek cdek;
    private final ActedPost post;
    private final Moves moves;
    private final ObjectMapper json;
    private final Map<String, Mood> moods = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "acted-carrier");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable HttpServer server;

    Simulator(
            SimulatorConfig config,
            World world,
            ActedCdek cdek,
            ActedPost post,
            Moves moves,
            ObjectMapper json,
            @ConfigProperty(name = "prilavok.demo", defaultValue = "false") boolean demo) {
        this.config = config;
        this.world = world;
        this.cdek = cdek;
        this.post = post;
        this.moves = moves;
        this.json = json;
        this.enabled = config.enabled().orElse(demo);
    }

    // Before the demo network, whose orders want to travel.
    void start(@Observes @Priority(900) StartupEvent started) {
        if (enabled) open();
    }

    private void open() {
        try {
            world.read();
            var opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), config.port()), 0);
            opened.setExecutor(threads);
            opened.createContext("/cdek/v2", call -> serve(call, "cdek", cdek));
            opened.createContext("/post", call -> serve(call, "russianpost", post));
            opened.createContext("/control", this::control);
            opened.start();
            server = opened;
        } catch (IOException failure) {
            throw new UncheckedIOException("the acted carriers cannot listen", failure);
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (server != null) server.stop(0);
        threads.shutdownNow();
    }

    @Override
    public Optional<URI> of(String carrier) {
        var open = server;
        var path = PATHS.get(carrier);
        if (open == null || path == null) return Optional.empty();
        return Optional.of(URI.create("http://localhost:" + open.getAddress().getPort() + path));
    }

    @Override
    public Duration pace(Duration real) {
        return Duration.ofMillis((long) (real.toMillis() / config.speed()));
    }

    public Mood mood(String carrier) {
        return moods.getOrDefault(carrier, Mood.GOOD);
    }

    /** Tells a carrier how to behave. */
    public void mood(String carrier, Mood mood) {
        moods.put(carrier, mood);
        if (carrier.equals("cdek")) cdek.thinkFor(mood.numberAfterMillis());
        else post.feel(mood);
    }

    /** Moves the parcel of this number by one step, with the carrier's code of a reason; news are told. */
    public void move(String parcelNumber, Step step, String reason) {
        moves.move(parcelNumber, step, reason, Map.of(), mood(moves.carrier(parcelNumber)));
    }

    /** From here on nothing happens to the parcel of this number by itself. */
    public void still(String parcelNumber) {
        world.byNumber(parcelNumber).ifPresent(one -> world.change(one.id(), moved -> moved.planned(List.of())));
    }

    /** Hands over a part: pieces by the name that the order gave to the line. */
    public void handOver(String parcelNumber, Map<String, Integer> kept) {
        moves.move(parcelNumber, Step.PARTLY, "20", kept, mood(moves.carrier(parcelNumber)));
    }

    private void serve(HttpExchange exchange, String carrier, Call.Desk desk) throws IOException {
        try (exchange) {
            var mood = mood(carrier);
            rest(mood.hangs() ? HANGING_MILLIS : mood.slowMillis());
            var call = Call.of(exchange, PATHS.getOrDefault(carrier, ""));
            send(exchange, mood.down() ? Call.Reply.json(503, "{}") : answer(desk, call));
        }
    }

    private static Call.Reply answer(Call.Desk desk, Call call) throws IOException {
        try {
            return desk.answer(call);
        } catch (RuntimeException wrong) {
            return Call.Reply.json(400, "{\"errors\":[{\"code\":\"v2_bad_request\",\"message\":\"bad request\"}]}");
        }
    }

    // GET tells the mood, PUT sets it: {"hangs":true}.
    private void control(HttpExchange exchange) throws IOException {
        try (exchange) {
            var call = Call.of(exchange, "/control/");
            if (!PATHS.containsKey(call.path())) {
                send(exchange, Call.Reply.json(404, "{}"));
                return;
            }
            if (call.method().equals("PUT")) mood(call.path(), changed(mood(call.path()), call.body()));
            send(exchange, Call.Reply.json(200, json.writeValueAsString(mood(call.path()))));
        }
    }

    private Mood changed(Mood mood, String change) throws IOException {
        var all = json.<ObjectNode>valueToTree(mood);
        if (json.readTree(change) instanceof ObjectNode some) all.setAll(some);
        return json.treeToValue(all, Mood.class);
    }

    private static void send(HttpExchange exchange, Call.Reply reply) throws IOException {
        var bytes = reply.body();
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
