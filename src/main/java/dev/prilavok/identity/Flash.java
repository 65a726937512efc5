package dev.prilavok.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** One sentence that a console says on the page after a redirect: what has just been done. */
@Named("flash")
@RequestScoped
public class Flash {
    private static final String NAME = "flash";
    private static final int LONGEST = 300;

    private final RoutingContext http;

    Flash(RoutingContext http) {
        this.http = http;
    }

    /** Says it on the next page. Never personal data: it travels in a cookie. */
    public void say(String sentence) {
        var cut = sentence.substring(0, Math.min(LONGEST, sentence.length()));
        put(Base64.getUrlEncoder().withoutPadding().encodeToString(cut.getBytes(UTF_8)), 60);
    }

    /** What is to be said now, once. */
    public @Nullable String take() {
        var cookie = http.request().getCookie(NAME);
        if (cookie == null || cookie.getValue().isEmpty()) return null;
        put("", 0);
        try {
            return new String(Base64.getUrlDecoder().decode(cookie.getValue()), UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private void put(String value, long seconds) {
        http.response()
                .addCookie(Cookie.cookie(NAME, value)
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(http.request().isSSL())
                        .setPath("/")
                        .setMaxAge(seconds));
    }
}
