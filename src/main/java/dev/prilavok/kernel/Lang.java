package dev.prilavok.kernel;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The language of this request: {@code ?lang=}, else the choice in the cookie, else what the shop usually speaks, else the browser's. */
@Named("lang")
@RequestScoped
public class Lang {
    public static final String COOKIE = "lang";

    private final RoutingContext http;
    private @Nullable Locale usual;
    private @Nullable Locale spoken;

    Lang(RoutingContext http) {
        this.http = http;
    }

    /** What the shop, or the console, speaks when nobody chose. */
    public void usually(Locale locale) {
        usual = Langs.locale(locale.toLanguageTag());
    }

    /** Does the work in another language than the reader's: what he sends on is for somebody else. */
    public <T> T speaking(Locale locale, Supplier<T> work) {
        var before = spoken;
        spoken = Langs.locale(locale.toLanguageTag());
        try {
            return work.get();
        } finally {
            spoken = before;
        }
    }

    /** Russian or English. */
    public Locale locale() {
        if (spoken != null) return spoken;
        var chosen = chosen(http.request());
        if (chosen != null) return Langs.locale(chosen);
        if (usual != null) return usual;
        return http.preferredLanguage() == null
                        || !http.preferredLanguage().tag().equals("en")
                ? Langs.RU
                : Langs.EN;
    }

    /** "ru" or "en", as the address or else this browser's cookie says; null when neither does. */
    public static @Nullable String chosen(HttpServerRequest http) {
        var asked = http.getParam(COOKIE);
        if (isKnown(asked)) return asked;
        Cookie chosen = http.getCookie(COOKIE);
        return chosen != null && isKnown(chosen.getValue()) ? chosen.getValue() : null;
    }

    /** "ru" or "en", for the lang attribute. */
    public String tag() {
        return locale().toLanguageTag();
    }

    private static boolean isKnown(@Nullable String tag) {
        return "ru".equals(tag) || "en".equals(tag);
    }
}
