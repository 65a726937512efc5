package dev.prilavok.delivery.cdek;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.delivery.CarrierFacts;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.ServerKey;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.security.MessageDigest;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where CDEK tells news of orders. It signs nothing, so the address is secret and what it says is only a hint to ask. */
@Path("/hooks/cdek/{secret}")
@PermitAll
@Produces(MediaType.TEXT_PLAIN)
public class CdekHook {
    private static final int LONGEST = 64 * 1024;

    private final CarrierFacts facts;
    private final ObjectMapper json;
    private final String secret;

    CdekHook(CarrierFacts facts, ObjectMapper json, CdekConfig config) {
        this.facts = facts;
        this.json = json;
        this.secret = secret(config);
    }

    static String secret(CdekConfig config) {
        return config.hookSecret()
                .orElseGet(() -> ServerKey.hmac("hook", CdekApi.CODE).substring(0, 40));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Blocking
    @Operation(hidden = true)
    public String told(@PathParam("secret") String said, String body) {
        if (!MessageDigest.isEqual(said.getBytes(UTF_8), secret.getBytes(UTF_8))) throw new NotFound("hook");
        facts.told(CdekApi.CODE, order(body), body);
        return "ok";
    }

    private String order(String body) {
        if (body.length() > LONGEST || body.indexOf('\0') >= 0) throw new BadRequest("body");
        try {
            return uuid(json.readTree(body));
        } catch (JsonProcessingException | StackOverflowError | IllegalArgumentException notJson) {
            throw new BadRequest("body");
        }
    }

    private static String uuid(JsonNode body) {
        return UUID.fromString(body.path("uuid").asText()).toString();
    }
}
