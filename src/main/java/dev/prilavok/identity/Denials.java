package dev.prilavok.identity;

import dev.prilavok.kernel.KernelMessages;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Problem;
import dev.prilavok.kernel.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Who is not signed in is shown the way in; who may not enter is told so; programs get problem+json. */
@ApplicationScoped
public class Denials {
    private final RoutingContext http;
    private final Lang lang;
    private final ConsoleMenu menu;
    private final boolean keycloak;

    Denials(
            RoutingContext http,
            Lang lang,
            ConsoleMenu menu,
            @ConfigProperty(name = "keycloak.enabled", defaultValue = "false") boolean keycloak) {
        this.http = http;
        this.lang = lang;
        this.menu = menu;
        this.keycloak = keycloak;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Denied(String home) implements TemplateInstance {}

    @ServerExceptionMapper
    Uni<Response> anonymous(UnauthorizedException nobody) {
        HttpAuthenticator authenticator = http.get(HttpAuthenticator.class.getName());
        if (!keycloak || !http.request().path().startsWith("/sso/") || authenticator == null)
            return Uni.createFrom().item(this::signInFirst);
        return authenticator.getChallenge(http).map(this::toKeycloak);
    }

    private Response toKeycloak(@Nullable ChallengeData challenge) {
        if (challenge == null) return signInFirst();
        var answer = Response.status(challenge.status);
        return challenge.headerName == null
                ? answer.build()
                : answer.header(challenge.headerName.toString(), challenge.headerContent)
                        .build();
    }

    @ServerExceptionMapper
    Response wrongCredentials(AuthenticationFailedException refused) {
        return signInFirst();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException wrongRole) {
        if (isApi())
            return problem(
                    403,
                    "forbidden",
                    Texts.of(KernelMessages.class, lang.locale()).forbidden());
        return Response.status(403)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new Denied(menu.home()).setLocale(lang.locale()).render())
                .build();
    }

    private Response signInFirst() {
        if (isApi())
            return Response.fromResponse(problem(
                            401,
                            "unauthorized",
                            Texts.of(KernelMessages.class, lang.locale()).unauthorized()))
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        var wanted =
                http.request().method().name().equals("GET") ? http.request().uri() : "/";
        var login = "/login?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        // htmx would put the login page into a corner of the page that asked
        return http.request().getHeader("HX-Request") != null
                ? Response.status(401).header("HX-Redirect", "/login").build()
                : Response.seeOther(URI.create(login)).build();
    }

    private boolean isApi() {
        return http.request().path().startsWith("/api/");
    }

    private static Response problem(int status, String code, String text) {
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem("urn:prilavok:problem:" + code, text, status, code, text, null, null, null, null))
                .build();
    }
}
