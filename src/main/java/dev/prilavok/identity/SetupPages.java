package dev.prilavok.identity;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.RateLimit;
import dev.prilavok.kernel.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The one-time page that makes the first owner. */
@Path("/setup/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SetupPages {
    private final FirstOwner firstOwner;
    private final SignIns signIns;
    private final RateLimit rateLimit;
    private final Pages pages;
    private final Lang lang;
    private final RoutingContext http;

    SetupPages(
            FirstOwner firstOwner, SignIns signIns, RateLimit rateLimit, Pages pages, Lang lang, RoutingContext http) {
        this.firstOwner = firstOwner;
        this.signIns = signIns;
        this.rateLimit = rateLimit;
        this.pages = pages;
        this.lang = lang;
        this.http = http;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Setup(
            String login,
            String name,
            @Nullable String refused,
            @Nullable String field,
            int shortest) implements TemplateInstance {}

    @GET
    public TemplateInstance form(@PathParam("token") String token) {
        limit();
        if (!firstOwner.isGood(token)) throw new NotFound("setup link");
        return pages.show(new Setup("owner", "", null, null, Passwords.SHORTEST));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(
            @PathParam("token") String token,
            @FormParam("login") @DefaultValue("") String login,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password) {
        limit();
        try {
            var owner = firstOwner
                    .redeem(token, login, name.isBlank() ? login : name, password)
                    .orElseThrow(() -> new NotFound("setup link"));
            signIns.begin(http, owner);
            return Response.seeOther(URI.create("/office")).build();
        } catch (NotFound used) {
            throw used;
        } catch (Refusal refused) {
            var page = new Setup(login, name, refused.say(lang.locale()), refused.field(), Passwords.SHORTEST);
            return Response.status(refused.status()).entity(pages.show(page)).build();
        }
    }

    private void limit() {
        rateLimit.take("setup", http.request().remoteAddress().hostAddress(), 30, Duration.ofMinutes(10));
    }
}
