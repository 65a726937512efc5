package dev.prilavok.kernel;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/** What holds for every answer, static files included: a request number, security headers, cache rules, limits on bodies. */
@ApplicationScoped
class HttpGround {
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");
    private static final String UPLOADS = "/office/imports";

    private final long maxBody;

    HttpGround(@ConfigProperty(name = "prilavok.http.max-body") long maxBody) {
        this.maxBody = maxBody;
    }

    void filters(@Observes Filters filters) {
        filters.register(this::number, 1000);
        filters.register(this::guard, 900);
    }

    private void number(RoutingContext http) {
        var id = Ids.token().substring(0, 12);
        http.put(RequestIds.KEY, id);
        MDC.put(RequestIds.KEY, id);
        http.response().putHeader("X-Request-Id", id);
        http.next();
    }

    private void guard(RoutingContext http) {
        var headers = http.response().headers();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (isFingerprinted(http)) headers.set(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        if (isTooLarge(http)) refuse(http, 413);
        else if (hasNul(http)) refuse(http, 400);
        else http.next();
    }

    private static boolean isFingerprinted(RoutingContext http) {
        return http.request().getParam("v") != null
                && http.request().path().matches(".*\\.(css|js|svg|woff2|png|webp)");
    }

    private boolean isTooLarge(RoutingContext http) {
        if (http.request().path().startsWith(UPLOADS)) return false;
        var length = http.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        // a chunked body has no length to check beforehand, and nobody but an import needs one
        if (length == null) return http.request().getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        try {
            return Long.parseLong(length) > maxBody;
        } catch (NumberFormatException nonsense) {
            return true;
        }
    }

    private static boolean hasNul(RoutingContext http) {
        return http.request().uri().contains("%00");
    }

    private static void refuse(RoutingContext http, int status) {
        http.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end();
    }
}
