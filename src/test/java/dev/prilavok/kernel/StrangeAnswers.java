package dev.prilavok.kernel;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Refusals and failures that only tests ask for. */
@Path("/api/v1/shop/strange")
@Produces(MediaType.APPLICATION_JSON)
public class StrangeAnswers {
    record Body(String text, int number) {}

    static final class SoldOut extends Refusal {
        private static final long serialVersionUID = 1;

        SoldOut() {
            super("sold-out", 409);
            at("quantity");
        }

        @Override
        public String say(Locale locale) {
            return locale.getLanguage().equals("ru") ? "Закончилось." : "Sold out.";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("left", 0);
        }
    }

    @GET
    @Operation(hidden = true)
    public String answer(@QueryParam("what") String what, @QueryParam("size") @Size(max = 3) String size) {
        return switch (String.valueOf(what)) {
            case "refusal" -> throw new SoldOut();
            case "wrapped" -> throw new IllegalStateException(new SoldOut());
            case "busy" -> throw new TooMany(Duration.ofSeconds(90));
            case "broken" -> throw new IllegalStateException("phone +79161234567 of Иван");
            case "web" -> throw new WebApplicationException(403);
            default -> "{\"text\": \"" + "long ".repeat(600) + "\"}";
        };
    }

    @POST
    @Operation(hidden = true)
    public Body echo(Body body) {
        return body;
    }
}
