package dev.prilavok.kernel;

import io.vertx.ext.web.RoutingContext;

/** The number of a request, which support and logs share. */
final class RequestIds {
    static final String KEY = "requestId";

    private RequestIds() {}

    static String of(RoutingContext http) {
        var id = http.<String>get(KEY);
        return id == null ? "-" : id;
    }
}
