package dev.prilavok.identity;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The way in through Keycloak: it says who, and from there on the session is one of ours like any other. */
@Path("/sso/login")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SsoPages {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CurrentUser user;
    private final SignIns signIns;
    private final OidcSession keycloakSession;
    private final Pages pages;
    private final Lang lang;
    private final RoutingContext http;
    private final boolean keycloak;

    SsoPages(
            CurrentUser user,
            SignIns signIns,
            OidcSession keycloakSession,
            Pages pages,
            Lang lang,
            RoutingContext http,
            @ConfigProperty(name = "keycloak.enabled", defaultValue = "false") boolean keycloak) {
        this.user = user;
        this.signIns = signIns;
        this.keycloakSession = keycloakSession;
        this.pages = pages;
        this.lang = lang;
        this.http = http;
        this.keycloak = keycloak;
    }

    @GET
    public Response enter(@QueryParam("next") @Nullable String next) {
        if (!keycloak) throw new NotFound("sso");
        var member = user.member();
        // the tokens have said what they know; nothing of them stays in the browser
        keycloakSession.logout().await().atMost(PATIENCE);
        if (member.isEmpty()) {
            var refused = Texts.of(ConsoleMessages.class, lang.locale()).ssoUnknown();
            return Response.status(403)
                    .entity(pages.show(new LoginPages.Login("", next, refused, "/sso/login")))
                    .build();
        }
        signIns.beginFromKeycloak(http, member.get());
        return Response.seeOther(URI.create(SafePath.of(next, SignIns.homeOf(member.get()))))
                .build();
    }
}
