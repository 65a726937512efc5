package dev.prilavok.identity;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie of a session: for this host only, out of reach of scripts, never sent along by other sites' forms. */
@ApplicationScoped
class SessionCookie {
    private static final String NAME = "prilavok_session";

    private final boolean https;

    SessionCookie(@ConfigProperty(name = "prilavok.platform.url") URI platform) {
        this.https = "https".equals(platform.getScheme());
    }

    Optional<String> read(RoutingContext http) {
        return Optional.ofNullable(http.request().getCookie(NAME))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    void write(RoutingContext http, String token, Duration life) {
        http.response().addCookie(cookie(http, token).setMaxAge(life.toSeconds()));
    }

    void remove(RoutingContext http) {
        http.response().addCookie(cookie(http, "").setMaxAge(0));
    }

    // Behind a proxy the request itself arrives in clear: the platform's own address says whether people come by https.
    private Cookie cookie(RoutingContext http, String value) {
        return Cookie.cookie(NAME, value)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(https || http.request().isSSL())
                .setPath("/");
    }
}
