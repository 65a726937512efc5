package dev.prilavok.storefront;

import dev.prilavok.delivery.City;
import dev.prilavok.kernel.RateLimit;
import dev.prilavok.tenancy.ShopRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Remembers the town that a reader wants to know delivery to, and leads back to where it was asked. */
@Path("/s/{slug}/town")
@PermitAll
public class TownPages {
    private static final int LONGEST = 100;
    private static final int A_MINUTE = 60;

    private final ShopRequest request;
    private final Window window;
    private final Towns towns;
    private final ReadersTown remembered;
    private final RateLimit limit;

    TownPages(ShopRequest request, Window window, Towns towns, ReadersTown remembered, RateLimit limit) {
        this.request = request;
        this.window = window;
        this.towns = towns;
        this.remembered = remembered;
        this.limit = limit;
    }

    @GET
    @Produces(Window.HTML)
    public Response choose(
            @RestQuery("city") @Nullable String typed,
            @RestQuery("cityId") @Nullable String id,
            @RestQuery("to") @Nullable String to,
            @Context HttpServerRequest http) {
        limit.take("towns", http.remoteAddress().hostAddress(), A_MINUTE, Duration.ofMinutes(1));
        var shown = window.shown();
        var name = cut(typed);
        var back = LangPages.inside(to);
        var meant = towns.meant(shown, name, cut(id));
        if (meant.isPresent())
            return Response.seeOther(URI.create(request.base() + back + "#town"))
                    .cookie(remembered.as(meant.get()))
                    .build();
        var found = name.isBlank() ? List.<City>of() : towns.suggest(shown, name);
        return Response.ok(window.show(Templates.town(new TownPage(name, back, links(shown, found, back)))))
                .build();
    }

    private List<NavLink> links(Shown shown, List<City> found, String back) {
        return Towns.choices(shown, found).stream()
                .map(city -> NavLink.to(
                        request.base() + "/town?cityId=" + city.id() + "&to="
                                + URLEncoder.encode(back, StandardCharsets.UTF_8),
                        city.label()))
                .toList();
    }

    private static String cut(@Nullable String typed) {
        var text = Objects.requireNonNullElse(typed, "").strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
