package dev.prilavok.tenancy;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The shop that a request asks for and the path inside it, told from the request alone: for whoever stands before the pages.
 *
 * @param inside begins with a slash
 */
public record AskedShop(Shop shop, String inside) {
    private static final Pattern BY_PATH = Pattern.compile("/s/([^/]+)(/.*)");

    /** Empty on a host that is none of ours, and outside the shops. */
    public static Optional<AskedShop> of(HttpServerRequest request, Shops shops, Platform platform) {
        var host = AskedHost.of(request);
        var path = request.path();
        if (host.isEmpty() || path == null) return Optional.empty();
        if (!platform.isOn(host.get())) return shops.byHost(host.get()).map(shop -> new AskedShop(shop, path));
        var byPath = BY_PATH.matcher(path);
        return byPath.matches()
                ? shops.bySlug(byPath.group(1)).map(shop -> new AskedShop(shop, byPath.group(2)))
                : Optional.empty();
    }
}
