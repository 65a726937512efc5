package dev.prilavok.delivery.russianpost;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.prilavok.delivery.CarrierStandIn;
import dev.prilavok.delivery.CarrierTrouble;
import dev.prilavok.delivery.CarrierWire;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions to Russian Post; those about parcels are counted, for the post answers a few a day. */
@ApplicationScoped
class PostApi {
    static final String CODE = "russianpost";

    private final PostConfig config;
    private final CarrierStandIn standIn;
    private final CarrierWire wire;
    private final ObjectMapper json;
    private final Clock clock;
    private LocalDate day = LocalDate.EPOCH;
    private int asked;

    PostApi(PostConfig config, CarrierStandIn standIn, CarrierWire wire, ObjectMapper json, Clock clock) {
        this.config = config;
        this.standIn = standIn;
        this.wire = wire;
        this.json = json;
        this.clock = clock;
    }

    /** What the post said. */
    record Reply(int status, JsonNode body) {
        boolean isFine() {
            return status >= 200 && status < 300;
        }

        CarrierTrouble strange() {
            return new CarrierTrouble(CarrierTrouble.Kind.STRANGE, "the post answered " + status);
        }
    }

    boolean isConfigured() {
        return isOurs() || standIn.of(CODE).isPresent();
    }

    boolean isOurs() {
        return config.token().isPresent()
                && config.key().isPresent()
                && config.login().isPresent()
                && config.password().isPresent();
    }

    Reply ask(String method, String path, @Nullable JsonNode body) {
        var request = HttpRequest.newBuilder(URI.create(base() + path))
                .header("Authorization", "AccessToken " + config.token().orElse("stand-in"))
                .header("X-User-Authorization", "Basic " + config.key().orElse("stand-in"))
                .header("Content-Type", "application/json;charset=UTF-8")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        var answer = wire.ask(CODE, request);
        if (answer.status() == 401 || answer.status() == 403)
            throw new CarrierTrouble(CarrierTrouble.Kind.LOGIN, "the post does not take the token");
        return new Reply(answer.status(), read(answer.body()));
    }

    /** A file that the post made; nothing when it has none. */
    Optional<byte[]> file(String path) {
        var request = HttpRequest.newBuilder(URI.create(base() + path))
                .header("Authorization", "AccessToken " + config.token().orElse("stand-in"))
                .header("X-User-Authorization", "Basic " + config.key().orElse("stand-in"))
                .build();
        var found = wire.fetch(CODE, request);
        if (found.status() == 404) return Optional.empty();
        if (found.status() != 200)
            throw new CarrierTrouble(
                    CarrierTrouble.Kind.STRANGE, "the post answered " + found.status() + " for a file");
        return Optional.of(found.bytes());
    }

    private JsonNode read(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : json.readTree(text);
        } catch (JsonProcessingException strange) {
            throw new CarrierTrouble(
                    CarrierTrouble.Kind.STRANGE, "the post answered with something else than JSON", strange);
        }
    }

    /** The history of a parcel as the post writes it. */
    String history(String barcode) {
        return soap(PostHistory.question(barcode, login(), password()));
    }

    /** What the post says of the money of a parcel, as it writes it. */
    String cash(String barcode) {
        return soap(PostMoneyOrders.question(barcode, login(), password()));
    }

    private String login() {
        return config.login().orElse("stand-in");
    }

    private String password() {
        return config.password().orElse("stand-in");
    }

    private String soap(String question) {
        if (isOurs()) count();
        var address = isOurs() ? config.trackingUrl() : base() + "/rtm34";
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/soap+xml;charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(question))
                .build();
        var answer = wire.ask(CODE, request);
        // a fault is read like an answer: it says why there is none
        if (answer.status() != 200 && answer.status() != 500)
            throw new CarrierTrouble(CarrierTrouble.Kind.STRANGE, "the post answered " + answer.status());
        return answer.body();
    }

    private synchronized void count() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(day)) {
            day = today;
            asked = 0;
        }
        if (++asked > config.questionsADay())
            throw new CarrierTrouble(CarrierTrouble.Kind.LIMIT, "the post's questions of the day are used up");
    }

    private String base() {
        if (isOurs()) return config.url();
        return standIn.of(CODE)
                .map(URI::toString)
                .orElseThrow(() -> new CarrierTrouble(CarrierTrouble.Kind.LOGIN, "the post is not configured"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
