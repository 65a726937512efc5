package dev.prilavok.storefront;

import dev.prilavok.fulfilment.packing.Packing;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** How we pack: told from the recipes by which the warehouse really does it. */
@Path("/s/{slug}/packing")
@PermitAll
public class PackingPages {
    private final ShopRequest request;
    private final Packing packing;
    private final Window window;
    private final Scope scope;

    PackingPages(ShopRequest request, Packing packing, Window window, Scope scope) {
        this.request = request;
        this.packing = packing;
        this.window = window;
        this.scope = scope;
    }

    @GET
    @Produces(Window.HTML)
    public String show() {
        var recipes = scope.shop(request.shop().id(), () -> packing.recipes());
        var locale = window.shown().locale();
        return window.show(Templates.packing(recipes.stream()
                .filter(recipe -> !recipe.steps().isEmpty())
                .map(recipe -> PackingPage.of(recipe, locale, Texts.of(TrackingMessages.class, locale)))
                .toList()));
    }
}
