package dev.prilavok.identity;

import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Who;
import dev.prilavok.tenancy.RequestScope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * The gate of the consoles: who may pass at all, and whose rows the request sees. Resources name their roles too; the gate holds even
 * for one that forgot.
 */
@ApplicationScoped
public class ConsoleGate {
    private static final Pattern SHOP = Pattern.compile("/franchise(/.*)?|/api/v1/franchise(/.*)?");
    private static final Pattern OFFICE = Pattern.compile("/office(/.*)?|/api/v1/office(/.*)?");
    private static final Pattern COURIER = Pattern.compile("/courier(/.*)?");
    private static final Pattern OWN = Pattern.compile("/account(/.*)?");
    private static final Pattern OPEN =
            Pattern.compile("/login|/logout|/setup/.*|/sso/.*|/api/v1/franchise/tokens(/.*)?");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String SHOP_COOKIE = "shop";

    private final CurrentUser user;
    private final RequestScope scope;
    private final Who who;

    ConsoleGate(CurrentUser user, RequestScope scope, Who who) {
        this.user = user;
        this.scope = scope;
        this.who = who;
    }

    @ServerRequestFilter
    public @Nullable Response pass(ContainerRequestContext request, RoutingContext http) {
        var path = request.getUriInfo().getRequestUri().getPath();
        var isOpen = OPEN.matcher(path).matches();
        var isShop = SHOP.matcher(path).matches() && !isOpen;
        var isOffice = OFFICE.matcher(path).matches();
        var isCourier = COURIER.matcher(path).matches();
        if (!isOpen && !isShop && !isOffice && !isCourier && !OWN.matcher(path).matches()) return null;
        http.response().putHeader("Cache-Control", "no-store");
        if (isDisguised(request, path)) return Response.status(415).build();
        if (isOpen) return null;
        admit(isShop, isOffice, isCourier);
        if (isShop) scope.becomes(chosenShop(path, http));
        else scope.becomesNetwork();
        return null;
    }

    private void admit(boolean isShop, boolean isOffice, boolean isCourier) {
        if (!user.isKnown()) throw new UnauthorizedException();
        var wrongDoor = isShop && !user.is(Role.FRANCHISEE, Role.ASSISTANT)
                || isOffice && !user.is(Role.HEAD_OFFICE.toArray(String[]::new))
                || isCourier && !user.is(Role.COURIER);
        if (user.member().isEmpty() || wrongDoor) throw new ForbiddenException();
        who.is(user.login());
    }

    // The CSRF filter looks into forms only: anything else that a browser may send from another site is turned away
    // here.
    private static boolean isDisguised(ContainerRequestContext request, String path) {
        if (SAFE.contains(request.getMethod()) || path.startsWith("/api/")) return false;
        if (request.getHeaderString("X-CSRF-TOKEN") != null) return false;
        var type = request.getMediaType();
        return type == null
                || !type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        && !type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
    }

    // A shop of somebody else and a shop that does not exist get the same answer.
    private Shop chosenShop(String path, RoutingContext http) {
        var own = user.shops();
        var asked = Optional.ofNullable(http.request().getParam(SHOP_COOKIE));
        var remembered =
                Optional.ofNullable(http.request().getCookie(SHOP_COOKIE)).map(Cookie::getValue);
        var chosen = asked.isPresent()
                ? own.stream().filter(shop -> shop.slug().equals(asked.get())).findFirst()
                : remembered
                        .flatMap(slug -> own.stream()
                                .filter(shop -> shop.slug().equals(slug))
                                .findFirst())
                        .or(() -> own.size() == 1 || !path.startsWith("/api/")
                                ? own.stream().findFirst()
                                : Optional.empty());
        if (chosen.isEmpty() && asked.isEmpty() && !own.isEmpty()) throw new WhichShop();
        var shop = chosen.orElseThrow(() -> new NotFound("shop"));
        if (asked.isPresent() && !path.startsWith("/api/")) remember(shop, http);
        user.chooses(shop);
        return shop;
    }

    private static void remember(Shop shop, RoutingContext http) {
        http.response()
                .addCookie(Cookie.cookie(SHOP_COOKIE, shop.slug())
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setPath("/franchise"));
    }
}
