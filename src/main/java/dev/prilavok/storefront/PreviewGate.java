package dev.prilavok.storefront;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.kernel.Framing;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopDrafts;
import dev.prilavok.tenancy.ShopRequest;
import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Shows a draft to the person who makes it and to nobody else: the address must be signed for whoever is signed in, nothing can be
 * bought there, nothing is kept by any cache, and only our own pages may frame it.
 */
@ApplicationScoped
public class PreviewGate {
    private final ShopRequest request;
    private final CurrentUser user;
    private final ShopDrafts drafts;

    PreviewGate(ShopRequest request, CurrentUser user, ShopDrafts drafts) {
        this.request = request;
        this.user = user;
        this.drafts = drafts;
    }

    @ServerRequestFilter
    public void pass(ContainerRequestContext asked, RoutingContext http) {
        var login = request.previewer();
        if (login.isEmpty()) return;
        Framing.inside(http.response());
        // icons and the like are answered at once, from the shop as everybody sees it
        if (!BlockingOperationControl.isBlockingAllowed()) return;
        if (!isHe(login.get())) throw new NotFound("preview");
        if (!asked.getMethod().equals("GET")) throw new OnlyLooking();
        request.shows(drafts.of(request.shop().id()));
    }

    private boolean isHe(String login) {
        return user.isKnown()
                && user.login().equals(login)
                && user.shops().stream().map(Shop::id).anyMatch(request.shop().id()::equals);
    }
}
