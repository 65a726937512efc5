package dev.prilavok.delivery.cdek;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Questions to CDEK, with a token that is asked for once an hour. */
@ApplicationScoped
class CdekApi {
    static final String CODE = "cdek";
    private static final int EARLY_SECONDS = 60;

    private final CdekConfig config;
    private final CarrierStandIn standIn;
    private final CarrierWire wire;
    private final ObjectMapper json;
    private final Clock clock;
    private volatile @Nullable Token token;

    CdekApi(CdekConfig config, CarrierStandIn standIn, CarrierWire wire, ObjectMapper json, Clock clock) {
        this.config = config;
        this.standIn = standIn;
        this.wire = wire;
        this.json = json;
        this.clock = clock;
    }

    private record Token(String value, Instant until) {}

    /** What CDEK said; its refusals are answers too. */
    record Reply(int status, JsonNode body, String text) {
        boolean isFine() {
            return status >= 200 && status < 300;
        }

        /** Errors of the whole answer and of the newest request in it. */
        List<JsonNode> errors() {
            var errors = new ArrayList<JsonNode>();
            body.path("errors").forEach(errors::add);
            body.path("requests").path(0).path("errors").forEach(errors::add);
            return errors;
        }

        /** What went wrong, in CDEK's own words; empty when nothing did. */
        String sentence() {
            return errors().stream()
                    .map(error ->
                            error.path("message").asText(error.path("code").asText()))
                    .distinct()
                    .collect(Collectors.joining(". "));
        }

        CarrierTrouble strange() {
            return new CarrierTrouble(CarrierTrouble.Kind.STRANGE, "cdek answered " + status);
        }
    }

    boolean isConfigured() {
        return base().isPresent();
    }

    Reply get(String path) {
        return ask("GET", path, null);
    }

    Reply post(String path, JsonNode body) {
        return ask("POST", path, body);
    }

    Reply delete(String path) {
        return ask("DELETE", path, null);
    }

    /** A file that CDEK made; nothing when it is not there. */
    Optional<byte[]> file(String path) {
        var request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Authorization", "Bearer " + token())
                .build();
        var found = wire.fetch(CODE, request);
        if (found.status() == 404 || found.status() == 400) return Optional.empty();
        if (found.status() != 200)
            throw new CarrierTrouble(CarrierTrouble.Kind.STRANGE, "cdek answered " + found.status() + " for a file");
        return Optional.of(found.bytes());
    }

    private Reply ask(String method, String path, @Nullable JsonNode body) {
        var reply = send(method, path, body);
        if (reply.status() != 401) return reply;
        token = null; // it may have been taken back before its hour
        reply = send(method, path, body);
        if (reply.status() == 401) throw new CarrierTrouble(CarrierTrouble.Kind.LOGIN, "cdek does not take the token");
        return reply;
    }

    private Reply send(String method, String path, @Nullable JsonNode body) {
        var request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        return reply(wire.ask(CODE, request));
    }

    private String token() {
        var known = token;
        if (known != null && clock.instant().isBefore(known.until)) return known.value;
        var form =
                "grant_type=client_credentials&client_id=" + encoded(account()) + "&client_secret=" + encoded(secret());
        var reply = reply(wire.ask(
                CODE,
                HttpRequest.newBuilder(URI.create(address() + "/oauth/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build()));
        var value = reply.body().path("access_token").asText("");
        if (value.isEmpty()) throw new CarrierTrouble(CarrierTrouble.Kind.LOGIN, "cdek gave no token");
        var lasts = reply.body().path("expires_in").asLong(3600) - EARLY_SECONDS;
        token = new Token(value, clock.instant().plusSeconds(lasts));
        return value;
    }

    private Reply reply(CarrierWire.Answer answer) {
        try {
            var body = answer.body().isBlank() ? MissingNode.getInstance() : json.readTree(answer.body());
            return new Reply(answer.status(), body, answer.body());
        } catch (JsonProcessingException strange) {
            throw new CarrierTrouble(
                    CarrierTrouble.Kind.STRANGE, "cdek answered with something else than JSON", strange);
        }
    }

    private String address() {
        return base().orElseThrow(() -> new CarrierTrouble(CarrierTrouble.Kind.LOGIN, "cdek is not configured"));
    }

    boolean isOurs() {
        return config.url().isPresent()
                && config.account().isPresent()
                && config.secret().isPresent();
    }

    private Optional<String> base() {
        if (isOurs()) return config.url();
        return standIn.of(CODE).map(URI::toString);
    }

    private String account() {
        return config.account().orElse("stand-in");
    }

    private String secret() {
        return config.secret().orElse("stand-in");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
