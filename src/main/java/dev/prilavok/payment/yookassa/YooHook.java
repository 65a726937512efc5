package dev.prilavok.payment.yookassa;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.ServerKey;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.payment.PaymentFacts;
import dev.prilavok.payment.ProviderStandIn;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.security.MessageDigest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where YooKassa tells news. It signs nothing, so the address is secret and what it says is only a hint to ask. */
@Path("/hooks/yookassa/{secret}")
@PermitAll
@Produces(MediaType.TEXT_PLAIN)
public class YooHook {
    private static final int LONGEST = 64 * 1024;
    private static final int LONGEST_ID = 64;

    private final PaymentFacts facts;
    private final ObjectMapper json;
    private final String secret;

    YooHook(PaymentFacts facts, ObjectMapper json, YooConfig config) {
        this.facts = facts;
        this.json = json;
        this.secret = secret(config);
    }

    /** At YooKassa the address is written into its cabinet; the stand-in is told. */
    @ApplicationScoped
    static class Address {
        private final YooConfig config;
        private final ProviderStandIn standIn;
        private final String platform;

        Address(
                YooConfig config,
                ProviderStandIn standIn,
                @ConfigProperty(name = "prilavok.platform.url") String platform) {
            this.config = config;
            this.standIn = standIn;
            this.platform = platform;
        }

        void start(@Observes StartupEvent started) {
            standIn.tells(YooApi.CODE, URI.create(platform + "/hooks/yookassa/" + secret(config)));
        }
    }

    static String secret(YooConfig config) {
        return config.hookSecret()
                .orElseGet(() -> ServerKey.hmac("hook", YooApi.CODE).substring(0, 40));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Blocking
    @Operation(hidden = true)
    public String told(@PathParam("secret") String said, String body) {
        if (!MessageDigest.isEqual(said.getBytes(UTF_8), secret.getBytes(UTF_8))) throw new NotFound("hook");
        var news = read(body);
        var event = news.path("event").asText("");
        var id = news.path("object").path("id").asText("");
        if (id.isEmpty() || id.length() > LONGEST_ID) throw new BadRequest("object");
        // the same event may be told with other words by somebody else, so only the same words are the same fact
        var eventId = Sha256.hex(body);
        if (event.startsWith("payment.")) facts.ofPayment(YooApi.CODE, eventId, id, body);
        else if (event.startsWith("refund.")) facts.ofRefund(YooApi.CODE, eventId, id, body);
        return "ok";
    }

    private JsonNode read(String body) {
        if (body.length() > LONGEST || body.indexOf('\0') >= 0) throw new BadRequest("body");
        try {
            return json.readTree(body);
        } catch (JsonProcessingException | StackOverflowError notJson) {
            throw new BadRequest("body");
        }
    }
}
