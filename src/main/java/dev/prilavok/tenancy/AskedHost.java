package dev.prilavok.tenancy;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.HostAndPort;
import java.util.Locale;
import java.util.Optional;

/** The host that a request asks for, said once and plainly; whatever says it twice or otherwise is no request of a browser. */
final class AskedHost {
    private AskedHost() {}

    /** Lower case, without port and without one trailing dot; empty when the request names no host, or two. */
    static Optional<String> of(HttpServerRequest request) {
        var named = request.headers().getAll(HttpHeaders.HOST);
        var authority = request.authority();
        if (authority == null || named.size() > 1 || saysAnother(request, authority)) return Optional.empty();
        if (request.version() != HttpVersion.HTTP_2 && named.size() != 1) return Optional.empty();
        if (!named.isEmpty() && !named.get(0).equalsIgnoreCase(authority.toString())) return Optional.empty();
        var host = authority.host().toLowerCase(Locale.ROOT);
        return Optional.of(host.endsWith(".") ? host.substring(0, host.length() - 1) : host);
    }

    // «GET http://other/ HTTP/1.1» names a host in the request line too
    private static boolean saysAnother(HttpServerRequest request, HostAndPort authority) {
        var target = request.uri();
        if (target.startsWith("/") || target.equals("*")) return false;
        var rest = target.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://", "");
        return rest.equals(target) || !rest.replaceFirst("[/?#].*$", "").equalsIgnoreCase(authority.toString());
    }
}
