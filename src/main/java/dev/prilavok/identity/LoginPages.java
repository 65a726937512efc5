package dev.prilavok.identity;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.RateLimit;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.tenancy.Scope;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class LoginPages {
    private static final int TRIES_PER_ADDRESS = 60;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Logins logins;
    private final SignIns signIns;
    private final SessionCookie cookie;
    private final Sessions sessions;
    private final Scope scope;
    private final RateLimit rateLimit;
    private final Pages pages;
    private final Lang lang;
    private final RoutingContext http;
    private final boolean keycloak;

    LoginPages(
            Logins logins,
            SignIns signIns,
            SessionCookie cookie,
            Sessions sessions,
            Scope scope,
            RateLimit rateLimit,
            Pages pages,
            Lang lang,
            RoutingContext http,
            @ConfigProperty(name = "keycloak.enabled", defaultValue = "false") boolean keycloak) {
        this.logins = logins;
        this.signIns = signIns;
        this.cookie = cookie;
        this.sessions = sessions;
        this.scope = scope;
        this.rateLimit = rateLimit;
        this.pages = pages;
        this.lang = lang;
        this.http = http;
        this.keycloak = keycloak;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Login(
            String login,
            @Nullable String next,
            @Nullable String refused,
            @Nullable String sso) implements TemplateInstance {}

    @GET
    @Path("login")
    public TemplateInstance form(@QueryParam("next") @Nullable String next) {
        return pages.show(new Login("", next, null, sso(next)));
    }

    @POST
    @Path("login")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(
            @FormParam("login") @DefaultValue("") String login,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("next") @Nullable String next) {
        try {
            rateLimit.take("sign-in", http.request().remoteAddress().hostAddress(), TRIES_PER_ADDRESS, WINDOW);
            var member = logins.check(login, password);
            signIns.begin(http, member);
            return Response.seeOther(URI.create(SafePath.of(next, SignIns.homeOf(member))))
                    .build();
        } catch (Refusal refused) {
            var page = new Login(login, next, refused.say(lang.locale()), sso(next));
            return Response.status(refused.status()).entity(pages.show(page)).build();
        }
    }

    private @Nullable String sso(@Nullable String next) {
        if (!keycloak) return null;
        return next == null ? "/sso/login" : "/sso/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    @POST
    @Path("logout")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave() {
        cookie.read(http).ifPresent(token -> scope.network(() -> sessions.end(token)));
        cookie.remove(http);
        return Response.seeOther(URI.create("/login")).build();
    }
}
