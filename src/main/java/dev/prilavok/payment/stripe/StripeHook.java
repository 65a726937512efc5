package dev.prilavok.payment.stripe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.ServerKey;
import dev.prilavok.payment.PaymentFacts;
import dev.prilavok.payment.ProviderStandIn;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Where Stripe tells news, signed; an event is told again until we answer, and counts once by its id. */
@Path("/hooks/stripe")
@PermitAll
@Produces(MediaType.TEXT_PLAIN)
public class StripeHook {
    private static final int LONGEST = 256 * 1024;
    private static final long TOLERANCE_SECONDS = 300;

    private final PaymentFacts facts;
    private final ObjectMapper json;
    private final Clock clock;
    private final String secret;

    StripeHook(PaymentFacts facts, ObjectMapper json, Clock clock, StripeConfig config) {
        this.facts = facts;
        this.json = json;
        this.clock = clock;
        this.secret = secret(config);
    }

    static String secret(StripeConfig config) {
        return config.hookSecret().orElseGet(() -> "whsec_" + ServerKey.hmac("hook", StripeLine.CODE));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Blocking
    @Operation(hidden = true)
    public String told(@HeaderParam("Stripe-Signature") @Nullable String signature, String body) {
        if (body.length() > LONGEST || body.indexOf('\0') >= 0) throw new BadRequest("body");
        verify(body, signature);
        var event = read(body);
        var type = event.path("type").asText("");
        var object = event.path("data").path("object");
        var id = object.path("id").asText("");
        var eventId = event.path("id").asText("");
        if (eventId.isEmpty() || id.isEmpty()) throw new BadRequest("event");
        if (type.startsWith("checkout.session.")) facts.ofPayment(StripeLine.CODE, eventId, id, body);
        else if (type.startsWith("refund.")) facts.ofRefund(StripeLine.CODE, eventId, id, body);
        return "ok";
    }

    // An unsigned word gets the answer of an address that is not there.
    private void verify(String body, @Nullable String signature) {
        try {
            if (signature == null) throw new NotFound("hook");
            Webhook.Signature.verifyHeader(body, signature, secret, TOLERANCE_SECONDS, clock);
        } catch (SignatureVerificationException | NumberFormatException forged) {
            throw new NotFound("hook");
        }
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException | StackOverflowError notJson) {
            throw new BadRequest("body");
        }
    }

    /** At Stripe the address is written into its dashboard; the stand-in is told, with what to sign by. */
    @ApplicationScoped
    static class Address {
        private final StripeConfig config;
        private final ProviderStandIn standIn;
        private final String platform;

        Address(
                StripeConfig config,
                ProviderStandIn standIn,
                @ConfigProperty(name = "prilavok.platform.url") String platform) {
            this.config = config;
            this.standIn = standIn;
            this.platform = platform;
        }

        void start(@Observes StartupEvent started) {
            standIn.signs(StripeLine.CODE, secret(config));
            standIn.tells(StripeLine.CODE, URI.create(platform + "/hooks/stripe"));
        }
    }
}
