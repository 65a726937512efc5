package dev.prilavok.storefront;

import dev.prilavok.checkout.Cart;
import dev.prilavok.checkout.CartToken;
import dev.prilavok.tenancy.ShopRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;

/** What a browser keeps for a shop: the key of its basket, and how many things are in it. */
@RequestScoped
class BasketCookies {
    /** How many things are in the basket, for the header. */
    static final String COUNT = "bag";

    private static final int LIVES = (int) Duration.ofDays(60).toSeconds();

    private final RoutingContext http;
    private final ShopRequest request;

    BasketCookies(RoutingContext http, ShopRequest request) {
        this.http = http;
        this.request = request;
    }

    Optional<CartToken> token() {
        var cookie = http.request().getCookie(CartToken.COOKIE);
        return CartToken.of(cookie == null ? null : cookie.getValue());
    }

    NewCookie key(CartToken token) {
        return cookie(CartToken.COOKIE, token.value());
    }

    NewCookie count(Cart cart) {
        return cookie(COUNT, Integer.toString(Math.min(99, cart.units())));
    }

    // Baskets of shops on the platform's host live under their paths, so that they never meet.
    private NewCookie cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(request.base().isEmpty() ? "/" : request.base())
                .maxAge(LIVES)
                .httpOnly(true)
                .secure(http.request().isSSL())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
