package dev.prilavok.storefront;

import dev.prilavok.delivery.City;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.tenancy.ShopRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The town that this browser asked about, else the shop's own. */
@RequestScoped
class ReadersTown {
    static final String COOKIE = "town";

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int LIVES = (int) Duration.ofDays(90).toSeconds();

    private final RoutingContext http;
    private final ShopRequest request;
    private final Delivery delivery;

    ReadersTown(RoutingContext http, ShopRequest request, Delivery delivery) {
        this.http = http;
        this.request = request;
        this.delivery = delivery;
    }

    Optional<City> city(Shown shown) {
        var cookie = http.request().getCookie(COOKIE);
        return Optional.ofNullable(cookie)
                .map(Cookie::getValue)
                .filter(id -> UUID_TEXT.matcher(id).matches())
                .flatMap(id -> delivery.city(UUID.fromString(id)))
                .or(() -> own(shown));
    }

    private Optional<City> own(Shown shown) {
        var town = shown.shop().contacts().city();
        if (town == null) return Optional.empty();
        return delivery.suggest(town, shown.locale(), shown.shop().currency().getCode(), 1).stream()
                .findFirst();
    }

    NewCookie as(City city) {
        return new NewCookie.Builder(COOKIE)
                .value(city.id().toString())
                .path(request.base().isEmpty() ? "/" : request.base())
                .maxAge(LIVES)
                .httpOnly(true)
                .secure(http.request().isSSL())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
