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
    private static final int LONGEST = 100;
    private static final int A_MINUTE = 240;

    private final Window window;
    private final Towns towns;
    private final RateLimit limit;

    CityPages(Window window, Towns towns, RateLimit limit) {
        this.window = window;
        this.towns = towns;
        this.limit = limit;
    }

    @GET
    @Produces(Window.HTML)
    public String cities(@RestQuery("city") @Nullable String typed, @Context HttpServerRequest http) {
        limit.take("cities", http.remoteAddress().hostAddress(), A_MINUTE, Duration.ofMinutes(1));
        var shown = window.shown();
        var found = typed == null || typed.isBlank() || typed.length() > LONGEST
                ? List.<City>of()
                : towns.suggest(shown, typed);
        return window.show(Templates.cities(Towns.choices(shown, found)));
    }
}
