package dev.prilavok.storefront;

import dev.prilavok.delivery.City;
import dev.prilavok.kernel.RateLimit;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Towns while a person types. */
@Path("/s/{slug}/cities")
@PermitAll
public class CityPages {
    private static final int SHOWN = 6;
    private static final int LONGEST = 100;
    private static final int A_MINUTE = 240;

    private final Window window;
    private final OrderScreen screens;
    private final RateLimit limit;

    CityPages(Window window, OrderScreen screens, RateLimit limit) {
        this.window = window;
        this.screens = screens;
        this.limit = limit;
    }

    @GET
    @Produces(Window.HTML)
    public String cities(@RestQuery("city") @Nullable String typed, @Context HttpServerRequest http) {
        limit.take("cities", http.remoteAddress().hostAddress(), A_MINUTE, Duration.ofMinutes(1));
        var shown = window.shown();
        var found = typed == null || typed.isBlank() || typed.length() > LONGEST
                ? List.<City>of()
                : screens.suggest(shown, typed, SHOWN);
        return window.show(Templates.cities(OrderScreen.choices(shown, found)));
    }
}
