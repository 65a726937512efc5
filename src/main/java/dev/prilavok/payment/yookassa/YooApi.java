package dev.prilavok.payment.yookassa;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.payment.ProviderRefused;
import dev.prilavok.payment.ProviderStandIn;
import dev.prilavok.payment.ProviderTrouble;
import dev.prilavok.payment.ProviderTrouble.Kind;
import dev.prilavok.payment.ProviderWire;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Base64;
import java.util.Optional;

/** Questions to YooKassa: Basic authentication, and a key on everything that does something. */
@ApplicationScoped
class YooApi {
    static final String CODE = "yookassa";

    private final YooConfig config;
    private final ProviderStandIn standIn;
    private final ProviderWire wire;
    private final ObjectMapper json;

    YooApi(YooConfig config, ProviderStandIn standIn, ProviderWire wire, ObjectMapper json) {
        this.config = config;
        this.standIn = standIn;
        this.wire = wire;
        this.json = json;
    }

    boolean isConfigured() {
        return base().isPresent();
    }

    JsonNode get(String path) {
        return ask(request(path).GET().build());
    }

    JsonNode post(String path, String key, JsonNode body) {
        return ask(request(path)
                .header("Idempotence-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        var address = base().orElseThrow(() -> new ProviderTrouble(Kind.LOGIN, "yookassa is not configured"));
        var login = config.shop().orElse("stand-in") + ":" + config.secret().orElse("stand-in");
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(UTF_8)));
    }

    private JsonNode ask(HttpRequest request) {
        var answer = wire.ask(CODE, request);
        var body = read(answer.body());
        if (answer.status() == 401 || answer.status() == 403)
            throw new ProviderTrouble(Kind.LOGIN, "yookassa does not take the key");
        // "processing" is no answer yet: the same question under the same key gets it later
        if (answer.status() == 202 || "processing".equals(body.path("type").asText()))
            throw new ProviderTrouble(Kind.BUSY, "yookassa is still at it");
        if (answer.status() >= 400) throw new ProviderRefused(words(body));
        return body;
    }

    private static String words(JsonNode body) {
        var code = body.path("code").asText("error");
        var said = body.path("description").asText("");
        return said.isEmpty() ? code : code + ": " + said;
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException strange) {
            throw new ProviderTrouble(Kind.STRANGE, "yookassa answered with something else than JSON", strange);
        }
    }

    private Optional<String> base() {
        if (config.shop().isPresent() && config.secret().isPresent()) return Optional.of(config.url());
        return standIn.of(CODE).map(URI::toString);
    }
}
