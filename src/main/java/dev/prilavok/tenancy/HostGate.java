package dev.prilavok.tenancy;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Stands before everything, static files and the server's own pages included: an unknown host gets nothing, the consoles' files and
 * the server's pages are the platform's alone. Probes and metrics may name the server's own address instead of a host.
 */
@ApplicationScoped
class HostGate {
    /** Where nothing is: {@link HostFilter} makes the right "not found" of it. */
    static final String NOWHERE = "/nothing-here";

    private static final Pattern SERVERS_OWN = Pattern.compile("/q(/.*)?");
    private static final Pattern CONSOLES =
            Pattern.compile("/(office|franchise|identity|account|login|logout|setup|sso)([/;].*)?");
    private static final Pattern DISGUISED = Pattern.compile("(?i).*(/|%2f)(\\.|%2e){1,2}((/|%2f|;).*)?");

    private final Platform platform;
    private final Shops shops;

    HostGate(Platform platform, Shops shops) {
        this.platform = platform;
        this.shops = shops;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::let, 800);
    }

    private void let(RoutingContext http) {
        var asked = AskedHost.of(http.request());
        if (asked.isEmpty() || isUnreadable(http)) refuse(http);
        else if (isOpen(http, asked.get())) http.next();
        else http.reroute(NOWHERE);
    }

    private boolean isOpen(RoutingContext http, String host) {
        var path = http.normalizedPath();
        if (path.equals(NOWHERE) || platform.isOn(host)) return true;
        if (SERVERS_OWN.matcher(path).matches()) return isOwnAddress(http, host);
        return shops.byHost(host).isPresent() && !CONSOLES.matcher(path).matches();
    }

    private static boolean isOwnAddress(RoutingContext http, String host) {
        var local = http.request().localAddress();
        return local != null && host.equals(local.hostAddress());
    }

    // Dots that climb are resolved by every browser before it asks; here they could only lead past a check.
    private static boolean isUnreadable(RoutingContext http) {
        var path = http.request().path();
        return path == null || DISGUISED.matcher(path).matches() || path.contains("\\");
    }

    private static void refuse(RoutingContext http) {
        http.response()
                .setStatusCode(400)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=UTF-8")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end("400")
                .onComplete(sent -> http.request().connection().close());
    }
}
