package dev.prilavok.kernel;

import io.vertx.core.http.HttpServerResponse;

/** The two exceptions to "nobody frames us and we frame nobody": a preview, and the page of ours that it is shown on. */
public final class Framing {
    private static final String POLICY = "Content-Security-Policy";

    private Framing() {}

    /** This answer may stand in a frame of our own pages, is kept nowhere and found by nobody. */
    public static void inside(HttpServerResponse response) {
        var headers = response.headers();
        headers.set(POLICY, headers.get(POLICY).replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
        headers.set("X-Frame-Options", "SAMEORIGIN");
        headers.set("Cache-Control", "no-store");
        headers.set("X-Robots-Tag", "noindex");
    }

    /** This page frames pages of ours. */
    public static void around(HttpServerResponse response) {
        var headers = response.headers();
        headers.set(POLICY, headers.get(POLICY) + "; frame-src 'self'");
    }
}
