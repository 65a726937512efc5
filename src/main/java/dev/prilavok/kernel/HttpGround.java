package dev.prilavok.kernel;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
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
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final Pattern FILES = Pattern.compile(".*\\.(css|js|svg|woff2|png|webp)");
    private static final String UPLOADS = "/office/imports";
    private static final String API_UPLOADS = "/api/v1/office/imports";
    private static final Pattern PICTURES = Pattern.compile(
            "/office/products/[^/]+/pictures|/franchise/goods/[^/]+/photo|/office/(picking|receiving)/[^/]+/[^/]+/photo|/office/packing/recipes/[^/]+/photo");
    private static final long MOST_PICTURES = 120L << 20;
    /** Somebody shows what is wrong: with the goods, in a case, with a line of a statement. */
    private static final Pattern PROOF = Pattern.compile(
            "(/s/[^/]+)?/o/[^/]+/claim|/(franchise|office)/cases/.+/photos|(/api/v1)?/franchise/statements/[^/]+/(dispute|disputes/[^/]+/files)");

    private static final long MOST_PROOF = 40L << 20;
    /** Files of banks and carriers. */
    private static final Pattern TABLES = Pattern.compile("/office/(bank/imports|registers/files|invoices)");

    private static final long MOST_TABLE = 25L << 20;
    /** So much of what is refused is still taken from whoever sends it, for so long, and thrown away. */
    private static final long MOST_DROPPED = 8L << 20;

    private static final Duration DROPPED_FOR = Duration.ofSeconds(5);

    private static final int NOT_MODIFIED = 304;

    private final long maxBody;
    private final boolean onHttps;

    HttpGround(
            @ConfigProperty(name = "prilavok.http.max-body") long maxBody,
            @ConfigProperty(name = "prilavok.platform.url") URI platform) {
        this.maxBody = maxBody;
        this.onHttps = "https".equals(platform.getScheme());
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
        if (onHttps) headers.set("Strict-Transport-Security", "max-age=31536000");
        if (isFingerprinted(http)) headers.set(HttpHeaders.CACHE_CONTROL, FOREVER);
        http.addHeadersEndHandler(sent -> last(http));
        if (hasNoLength(http)) refuse(http, 411);
        else if (isTooLarge(http)) refuse(http, 413);
        else if (hasNul(http)) refuse(http, 400);
        else {
            if (isBareCallOfApi(http)) http.request().headers().set(HttpHeaders.CONTENT_TYPE, "application/json");
            http.next();
        }
    }

    // A command without a body names no type, and the check against forged forms would take it for a form. Programs
    // bear tokens or
    // unguessable addresses; cookies mean nothing under /api.
    private static boolean isBareCallOfApi(RoutingContext http) {
        var path = http.request().path();
        return path != null
                && path.contains("/api/v1/")
                && mayHaveBody(http.request().method())
                && http.request().getHeader(HttpHeaders.CONTENT_TYPE) == null;
    }

    // Seen when the status is known: a failure is never kept for ever, and a redirect inside a site names no host at
    // all.
    private static void last(RoutingContext http) {
        var response = http.response();
        var status = response.getStatusCode();
        if (status >= 300
                && status != NOT_MODIFIED
                && FOREVER.equals(response.headers().get(HttpHeaders.CACHE_CONTROL)))
            response.headers().set(HttpHeaders.CACHE_CONTROL, "no-store");
        var location = response.headers().get(HttpHeaders.LOCATION);
        if (location != null) response.headers().set(HttpHeaders.LOCATION, inside(http, location));
    }

    private static String inside(RoutingContext http, String location) {
        var authority = http.request().authority();
        if (authority == null) return location;
        var own = "://" + authority.toString().toLowerCase(Locale.ROOT) + "/";
        var at = location.toLowerCase(Locale.ROOT).indexOf(own);
        return at == 4 || at == 5 ? location.substring(at + own.length() - 1) : location;
    }

    private static boolean isFingerprinted(RoutingContext http) {
        var version = http.request().getParam("v");
        var path = http.request().path();
        if (version == null || path == null || !FILES.matcher(path).matches()) return false;
        return Assets.isCurrent(path, version) || !Assets.isOurs(path);
    }

    // A body of unknown length cannot be refused beforehand, and nobody but an import needs one.
    private static boolean hasNoLength(RoutingContext http) {
        var request = http.request();
        if (isUpload(http)
                || isPictures(http)
                || isTable(http)
                || request.getHeader(HttpHeaders.CONTENT_LENGTH) != null) return false;
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
                || (request.version() == HttpVersion.HTTP_2 && mayHaveBody(request.method()) && !request.isEnded());
    }

    // the end of an HTTP/2 request is seen later than its beginning, also when there is nothing in between
    private static boolean mayHaveBody(HttpMethod method) {
        return method != HttpMethod.GET && method != HttpMethod.HEAD && method != HttpMethod.OPTIONS;
    }

    private long most(RoutingContext http) {
        if (isPictures(http)) return MOST_PICTURES;
        if (isTable(http)) return MOST_TABLE;
        var path = http.request().path();
        return path != null && PROOF.matcher(path).matches() ? MOST_PROOF : maxBody;
    }

    private boolean isTooLarge(RoutingContext http) {
        return !isUpload(http) && length(http.request()) > most(http);
    }

    private static boolean isUpload(RoutingContext http) {
        var path = http.request().path();
        return path != null && (path.startsWith(UPLOADS) || path.startsWith(API_UPLOADS));
    }

    private static boolean isTable(RoutingContext http) {
        return http.request().path() != null
                && TABLES.matcher(http.request().path()).matches();
    }

    private static boolean isPictures(RoutingContext http) {
        return http.request().path() != null
                && PICTURES.matcher(http.request().path()).matches();
    }

    private static boolean hasNul(RoutingContext http) {
        return http.request().uri().contains("%00");
    }

    // A browser that is still sending when its connection goes says nothing of the refusal. So what comes is thrown
    // away first, up to what a form that grew too long may have. On HTTP/2 other requests share the connection, and
    // the stream alone ends.
    private static void refuse(RoutingContext http, int status) {
        var request = http.request();
        if (request.version() == HttpVersion.HTTP_2) said(http, status);
        else if (isSilent(request) || length(request) > MOST_DROPPED) saidLast(http, status);
        else {
            var dropped = new AtomicLong();
            request.handler(part -> {
                if (dropped.addAndGet(part.length()) > MOST_DROPPED) saidLast(http, status);
            });
            request.endHandler(all -> saidLast(http, status));
            request.exceptionHandler(broken -> saidLast(http, status));
            var patience = http.vertx().setTimer(DROPPED_FOR.toMillis(), late -> saidLast(http, status));
            http.addEndHandler(said -> http.vertx().cancelTimer(patience));
            request.resume();
        }
    }

    // Whoever waits for a "continue" sends nothing before he has it.
    private static boolean isSilent(HttpServerRequest request) {
        return request.isEnded() || request.getHeader(HttpHeaders.EXPECT) != null;
    }

    /** The length that a request says it has; 0 when it says none, and more than anything when it says nonsense. */
    private static long length(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException nonsense) {
            return Long.MAX_VALUE;
        }
    }

    // The rest of the request is not read, so the connection cannot be used again.
    private static void saidLast(RoutingContext http, int status) {
        if (http.response().ended()) return;
        http.response().putHeader(HttpHeaders.CONNECTION, "close");
        said(http, status).onComplete(sent -> http.request().connection().close());
    }

    private static Future<Void> said(RoutingContext http, int status) {
        var language = http.preferredLanguage();
        var say = Texts.of(KernelMessages.class, language == null ? Langs.RU : Langs.locale(language.tag()));
        var text = switch (status) {
            case 411 -> say.lengthNeeded();
            case 413 -> say.tooLarge();
            default -> say.badRequest("NUL");
        };
        return http.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=UTF-8")
                .end(text);
    }
}
